/**
 * The own property of a table under a name from outside, such as an address or a file. Plain indexing also
 * finds what every object inherits, such as 'constructor' or 'toString'.
 */
export const own = <Value>(
  table: Readonly<Partial<Record<string, Value>>>,
  name: string,
): Value | undefined => (Object.hasOwn(table, name) ? table[name] : undefined);
