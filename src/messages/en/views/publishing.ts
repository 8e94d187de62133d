import type { Fault } from "#domain/schema/fault.ts";

import { faultWords } from "#messages/views/faults.ts";
import { dateOf } from "#messages/words/editions.ts";

/** Why an edition can’t be published. Files are named as they are in `public/data`: `news.json`. */
export type EditionFault =
  | { readonly is: "no-file" | "no-records"; readonly file: string }
  | { readonly is: "unreadable"; readonly file: string; readonly message: string }
  | { readonly is: "no-version" | "no-day"; readonly found: string }
  | { readonly is: "not-higher" | "earlier"; readonly found: string; readonly last: string }
  | { readonly is: "nothing" }
  | {
      readonly is: "twice" | "taken" | "unknown" | "no-reason";
      readonly file: string;
      readonly record: string;
    }
  | {
      readonly is: "other-id";
      readonly file: string;
      readonly record: string;
      readonly found: string;
    }
  | {
      readonly is: "field";
      readonly file: string;
      /** Absent of a file without records. */
      readonly record?: string;
      readonly field?: string;
      readonly fault: Fault;
    };

/** Why an edition can't be published, in a sentence. */
export const editionFaultWords = (fault: EditionFault): string => {
  switch (fault.is) {
    case "no-file":
      return `There is no ${fault.file} among the files.`;
    case "no-records":
      return `${fault.file} has no list of records.`;
    case "unreadable":
      return `${fault.file} can’t be read: ${fault.message}`;
    case "no-version":
      return `A version is three numbers, such as 3.1.0; ‘${fault.found}’ isn’t one.`;
    case "no-day":
      return `An edition needs its day, such as 2026-11-29; ‘${fault.found}’ isn’t one.`;
    case "not-higher":
      return `The version has to be higher than ${fault.last}, that of the last edition; ${fault.found} isn’t.`;
    case "earlier":
      return `An edition can’t be dated ${dateOf(fault.found)}: the last one is from ${dateOf(fault.last)}.`;
    case "nothing":
      return "Nothing has changed, so there is nothing to publish.";
    case "twice":
      return `${fault.file}: ${fault.record} is changed twice; an edition has one change of a record.`;
    case "unknown":
      return `${fault.file}: ${fault.record} can’t be changed or withdrawn, because the file has no such record.`;
    case "taken":
      return `${fault.file}: ${fault.record} can’t be added, because the file has a record with this id.`;
    case "no-reason":
      return `${fault.file}: ${fault.record} can’t be withdrawn without a reason.`;
    case "other-id":
      return `${fault.file}: ${fault.record} can’t be replaced by a record with the id ${fault.found}.`;
    case "field":
      return [fault.file, fault.record, fault.field, faultWords(fault.fault)]
        .filter((part) => part !== undefined)
        .join(": ");
  }
};
