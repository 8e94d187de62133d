import { single } from "#domain/query/parameters/parameter.ts";
import { correctParameter } from "#parts/records/CorrectLink.tsx";
import type { PageParameters } from "#parts/page/pageParameters.ts";

/** The record or target that a link asks to correct; the desk says itself which ids it doesn't know. */
export const recordToCorrect = single({
  name: correctParameter,
  fallback: "",
  read: (text) => ({ value: text.toLowerCase() }),
  write: (text) => text,
});

export const deskParameters: PageParameters = () => [recordToCorrect];
