import { createContext, use } from "react";

import type { RuleName } from "#domain/checking/rules.ts";
import type { Origin } from "#importing/draft.ts";

import type { Lookup } from "./lookup.ts";
import type { Reference } from "./shape.ts";

/** Something wrong at a field, in words. */
export interface FieldFault {
  readonly field: string;
  readonly message: string;
  readonly isWarning: boolean;
  /** The rule that found it; none where the schema did. */
  readonly rule?: RuleName | undefined;
}

/** What a form's fields need of the record that they belong to. */
export interface Editing {
  readonly set: (path: string, value: unknown) => void;
  /** Takes an item out of a list; `leavesEmpty` keeps the list where it was the last one. */
  readonly remove: (list: string, at: number, leavesEmpty: boolean) => void;
  readonly lookup: Lookup;
  /** Adds what was typed to the records of its kind. @returns its id; undefined where that kind isn't added so */
  readonly addNew: (to: Reference, typed: string) => string | undefined;
  readonly lines: readonly Origin[];
  readonly faults: readonly FieldFault[];
  /** The fields that questions wait for. */
  readonly questionedPaths: ReadonlySet<string>;
  /** The path whose value stays as it is. */
  readonly fixed?: string | undefined;
}

const EditingContext = createContext<Editing | undefined>(undefined);

export const EditingProvider = EditingContext;

/** @throws Error outside a form */
export const useEditing = (): Editing => {
  const editing = use(EditingContext);
  if (editing === undefined) throw new Error("useEditing: no form above");
  return editing;
};

/** The element of a field, by which questions lead to it. */
export const fieldId = (path: string): string => `field-${path.replaceAll(".", "-")}`;

/** The element that says what belongs into a field. */
export const helpId = (path: string): string => `${fieldId(path)}-help`;

const focusable = ":is(input,textarea,select,button,summary)";

/** Moves to a field, or to what it is in where it has no control of its own. */
export const goTo = (field: string): void => {
  const steps = field.split(".");
  const places = steps.map((_, at) => fieldId(steps.slice(0, steps.length - at).join(".")));
  const place = places.map((id) => document.getElementById(id)).find((one) => one !== null);
  for (let fold = place?.closest("details"); fold; fold = fold.parentElement?.closest("details"))
    fold.setAttribute("open", "");
  place?.scrollIntoView({ block: "center" });
  const first = place?.matches(`${focusable}, [tabindex]`)
    ? place
    : place?.querySelector<HTMLElement>(focusable);
  first?.focus({ preventScroll: true });
};
