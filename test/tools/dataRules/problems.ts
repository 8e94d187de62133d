import { faultOf } from "#domain/schema/faultOf.ts";
import type { FileName } from "#domain/schema/files.ts";
import type { Problem as ReadProblem } from "#domain/dataset/validate.ts";
import { faultWords, problemRecord } from "#languages/en/views/dataDesk.ts";

/** Something in the data that isn't as it should be, with what the rule expects. */
export interface Problem extends Omit<ReadProblem, "fault" | "place"> {
  readonly message: string;
}

/** One that reading the files found, in words. */
export const inWords = (problem: ReadProblem): Problem => {
  const { file, field, fault: found, setAside } = problem;
  const record = problem.record ?? problemRecord(problem);
  return {
    file,
    ...(record === undefined ? {} : { record }),
    ...(field === undefined ? {} : { field }),
    message: faultWords(faultOf(found)),
    setAside,
  };
};

/** One line that names file, record and field. */
export const problemLine = ({ file, record, field, message }: Problem): string =>
  [`${file}.json`, record, field, message].filter((part) => part !== undefined).join(": ");

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
