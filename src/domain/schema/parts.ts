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
  Source: source,
  Sector: sector,
  SectorName: sectorName,
  Agency: agency,
  Company: company,
  Policy: policy,
  News: news,
  Names: names,
  Title: title,
  DatedText: datedText,
  Provenance: provenance,
  Range: range,
  Quantity: quantity,
  DatedEvent: datedEvent,
  Correction: correction,
  RecordLink: recordLink,
  Issuers: issuers,
  DocumentNumber: documentNumber,
  Mention: mention,
  Assessment: assessment,
  Acceptance: acceptance,
  Period: period,
  Original: original,
  Target: quantitativeTarget,
  GoalInWords: qualitativeTarget,
  Reading: reading,
  Baseline: baseline,
  InterimStep: interimStep,
  WouldSettle: wouldSettle,
  Character: character,
  Quotation: quotation,
} as const;

export type PartName = keyof typeof schemaParts;

/** The fields of a part. */
export type FieldOf<Part extends PartName> = keyof z.infer<(typeof schemaParts)[Part]> & string;

/** A field's label in forms, and what it holds in a sentence: the description in the published schema. */
export type FieldWords = readonly [label: string, description: string];

/** Label and description of each field of each part. */
export type SchemaWords = {
  readonly [Part in PartName]: Readonly<Record<FieldOf<Part>, FieldWords>>;
};
