import type { Dataset } from "./dataset.ts";

/** The kinds of things that have a page each. */
export type ThingKind = "record" | "target" | "body" | "company";

/** A kind of things that have a page each, by their ids. */
export interface Thing {
  readonly kind: ThingKind;
  /** The folder of their pages: `/records`, for `/records/steel-2022`. */
  readonly folder: `/${string}`;
  /** The page that lists them, or the records that refer to them. */
  readonly listedAt: `/${string}`;
  /** Their ids, in the order in which they are listed. */
  readonly ids: (dataset: Dataset) => readonly string[];
  readonly has: (dataset: Dataset, id: string) => boolean;
}

export const things = {
  record: {
    kind: "record",
    folder: "/records",
    listedAt: "/records",
    ids: ({ entries }) => entries.map(({ id }) => id),
    has: ({ entryById }, id) => entryById.has(id),
  },
  target: {
    kind: "target",
    folder: "/targets",
    listedAt: "/targets",
    ids: ({ targets }) => targets.map(({ id }) => id),
    has: ({ targetById }, id) => targetById.has(id),
  },
  body: {
    kind: "body",
    folder: "/agencies",
    listedAt: "/agencies",
    ids: ({ agencies }) => [...agencies.keys()],
    has: ({ agencies }, id) => agencies.has(id),
  },
  company: {
    kind: "company",
    folder: "/companies",
    listedAt: "/records",
    ids: ({ companies }) => [...companies.keys()],
    has: ({ companies }, id) => companies.has(id),
  },
} as const satisfies { readonly [Kind in ThingKind]: Thing & { readonly kind: Kind } };
