import type { FileName } from "#domain/schema/files.ts";
import type { Problem } from "#domain/dataset/validate.ts";

/** A fault in a file, or in one of its records, or in a field of it. */
export const fault = (
  file: FileName,
  record: string | undefined,
  field: string | undefined,
  message: string,
): Problem => ({
  file,
  ...(record === undefined ? {} : { record }),
  ...(field === undefined ? {} : { field }),
  message,
  setAside: false,
});

/** The places at which a value stands that stood earlier in the list already. */
export const repeats = (values: readonly string[]): readonly number[] =>
  values.flatMap((value, at) => (values.indexOf(value) < at ? [at] : []));
