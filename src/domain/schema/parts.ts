import type * as z from "zod/mini";

import {
  acceptance,
  assessment,
  correction,
  datedEvent,
  datedText,
  documentNumber,
  issuers,
  mention,
  names,
  provenance,
  quantity,
  range,
  recordLink,
  title,
} from "./common.ts";
import {
  agency,
  company,
  news,
  original,
  period,
  policy,
  sector,
  sectorName,
  source,
} from "./records.ts";
import {
  baseline,
  character,
  interimStep,
  qualitativeTarget,
  quantitativeTarget,
  quotation,
  reading,
  wouldSettle,
} from "./target.ts";

/**
 * Every object of the schemas by its name, so that labels and descriptions can be asked for by part and field
 * (`#messages/desk/fields.ts`), and none forgotten. Forms and published schemas read it; the app's pages don't.
 */
export const schemaParts = {
  source,
  sector,
  sectorName,
  agency,
  company,
  policy,
  news,
  names,
  title,
  datedText,
  provenance,
  range,
  quantity,
  datedEvent,
  correction,
  recordLink,
  issuers,
  documentNumber,
  mention,
  assessment,
  acceptance,
  period,
  original,
  target: quantitativeTarget,
  goalInWords: qualitativeTarget,
  reading,
  baseline,
  interimStep,
  wouldSettle,
  character,
  quotation,
} as const;

export type PartName = keyof typeof schemaParts;

/** The fields of a part. */
type FieldOf<Part extends PartName> = keyof z.infer<(typeof schemaParts)[Part]> & string;

/** A field's label in forms, and what it holds in a sentence: the description in the published schema. */
type FieldWords = readonly [label: string, description: string];

/** Label and description of each field of each part. */
export type SchemaWords = {
  readonly [Part in PartName]: Readonly<Record<FieldOf<Part>, FieldWords>>;
};
