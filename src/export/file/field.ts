import { type Day, isoDay } from "#domain/calendar/dates.ts";

/** A field of a file's table: a text, a number, a calendar day or a link. */
export type Field =
  | string
  | number
  | { readonly day: Day }
  | { readonly text: string; readonly href: string };

/** A field as plain text; a link as its address. */
export const fieldText = (field: Field): string => {
  if (typeof field === "string") return field;
  if (typeof field === "number") return Number.isFinite(field) ? String(field) : "";
  return "day" in field ? isoDay(field.day) : field.href;
};
