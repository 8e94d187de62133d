import { subjectMore } from "#languages/subjectMore.ts";
import { citation } from "#messages/files/citation.ts";

/** A schema.org object; undefined members are omitted when it is written. */
export type Node = Readonly<Record<string, unknown>>;

/** Undefined instead of an empty list. */
export const listed = <Item>(items: readonly Item[]): readonly Item[] | undefined =>
  items.length === 0 ? undefined : items;

/** The publisher of the data set and the site. */
export const publisher = (): Node => ({ "@type": "Organization", name: citation.publisher });

/** Where the policies apply: a country, or, without a code, another place; undefined where the data don't say. */
export const place = (): Node | undefined => {
  const { called, code } = subjectMore().place ?? {};
  if (called === undefined) return undefined;
  return { "@type": code === undefined ? "Place" : "Country", name: called, identifier: code };
};
