import type { core } from "zod/mini";

import { contact, dateText, link, ownText, slug } from "#domain/schema/common.ts";
import type { Referred } from "#domain/schema/fault.ts";
import type { FileName } from "#domain/schema/files.ts";
import { own } from "#domain/own.ts";
import { type PartName, schemaParts } from "#domain/schema/parts.ts";

/** What an id refers to; `series` are names that targets share. */
export type Reference = Referred | "series";

/** How a value is edited, as its schema has it. */
export type Shape =
  | { readonly is: "text" | "own-text" | "date" | "link" | "id" | "number" | "amount" | "flag" }
  | { readonly is: "reference"; readonly to: Reference }
  | { readonly is: "choice"; readonly values: readonly string[] }
  | { readonly is: "list"; readonly item: Shape; readonly mayBeEmpty: boolean }
  | { readonly is: "part"; readonly part: PartName; readonly fields: readonly FieldShape[] }
  /** A target with a figure, or a goal in words. */
  | { readonly is: "target" };

export interface FieldShape {
  readonly name: string;
  readonly isOptional: boolean;
  readonly shape: Shape;
}

/** Fields whose text is the id of something else: what is picked with a search. */
const references: Readonly<Record<string, Reference>> = {
  "sector.field": "field",
  "agency.parent": "agency",
  "agency.successor": "agency",
  "company.sector": "sector",
  "policy.sectors": "sector",
  "news.sectors": "sector",
  "news.companies": "company",
  "news.agencies": "agency",
  "provenance.source": "source",
  "recordLink.to": "record",
  "issuers.lead": "agency",
  "issuers.co": "agency",
  "assessment.by": "source",
  "original.pages": "source",
  "original.copies": "source",
  "original.translations": "source",
  "quotation.source": "source",
  "target.series": "series",
  "goalInWords.series": "series",
};

const partNames: ReadonlyMap<unknown, PartName> = new Map(
  Object.entries(schemaParts).map(([name, schema]) => [
    schema,
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the keys of a constant
    name as PartName,
  ]),
);

const isKnown = (schema: core.$ZodType): schema is core.$ZodTypes => "type" in schema._zod.def;

const schemaShapes: ReadonlyMap<unknown, Shape> = new Map<unknown, Shape>([
  [ownText, { is: "own-text" }],
  [dateText, { is: "date" }],
  [link, { is: "link" }],
  [contact, { is: "link" }],
  [slug, { is: "id" }],
  [schemaParts.target, { is: "target" }],
]);

const fieldsOf = (part: PartName, shape: core.$ZodShape): readonly FieldShape[] =>
  Object.entries(shape).map(([name, schema]) => ({
    name,
    isOptional: schema._zod.optin !== undefined,
    shape: shapeOf(schema, own(references, `${part}.${name}`)),
  }));

const shapeOf = (schema: core.$ZodType, reference?: Reference): Shape => {
  const fixed = schemaShapes.get(schema);
  if (reference !== undefined && (fixed?.is === "id" || fixed?.is === "text"))
    return { is: "reference", to: reference };
  if (fixed !== undefined) return fixed;
  if (!isKnown(schema)) return { is: "text" };
  const { def } = schema._zod;
  switch (def.type) {
    case "optional":
      return shapeOf(def.innerType, reference);
    case "number":
      return { is: "number" };
    case "boolean":
      return { is: "flag" };
    case "enum":
      return { is: "choice", values: Object.values(def.entries).map(String) };
    case "literal":
      return typeof def.values[0] === "boolean"
        ? { is: "flag" }
        : { is: "choice", values: def.values.map(String) };
    case "array":
      return {
        is: "list",
        item: shapeOf(def.element, reference),
        mayBeEmpty: !(def.checks ?? []).some((check) => check._zod.def.check === "min_length"),
      };
    case "object": {
      const part = partNames.get(schema);
      return part === undefined
        ? { is: "text" }
        : { is: "part", part, fields: fieldsOf(part, def.shape) };
    }
    // A figure or a range; a target with a figure or in words.
    case "union":
      return def.options.some((option) => option === schemaParts.target)
        ? { is: "target" }
        : { is: "amount" };
    default:
      return { is: "text" };
  }
};

const partShapes = new Map<PartName, Extract<Shape, { is: "part" }>>();

/** The form of a part of the schema: its fields in the schema's order. */
export const formOf = (part: PartName): Extract<Shape, { is: "part" }> => {
  const cached = partShapes.get(part);
  if (cached !== undefined) return cached;
  const { def } = schemaParts[part]._zod;
  const form = { is: "part", part, fields: fieldsOf(part, def.shape) } as const;
  partShapes.set(part, form);
  return form;
};

const partOfFile: { readonly [Name in FileName]: PartName } = {
  sources: "source",
  sectors: "sector",
  agencies: "agency",
  companies: "company",
  policies: "policy",
  news: "news",
};

/** The form of a file's records. */
export const formOfFile = (file: FileName): Extract<Shape, { is: "part" }> =>
  formOf(partOfFile[file]);

/** The form of a target: one with a figure, or in words. */
export const targetForm = (value: unknown): Extract<Shape, { is: "part" }> =>
  formOf(
    typeof value === "object" &&
      value !== null &&
      "qualitative" in value &&
      value.qualitative === true
      ? "goalInWords"
      : "target",
  );
