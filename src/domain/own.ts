/**
 * What a table holds under a name that comes from outside, as from an address or a file. Plain indexing also
 * finds what every object inherits, such as 'constructor' or 'toString' (`npm run lookups` refuses it).
 */
export const own = <Value>(
  table: Readonly<Partial<Record<string, Value>>>,
  name: string,
): Value | undefined => (Object.hasOwn(table, name) ? table[name] : undefined);
