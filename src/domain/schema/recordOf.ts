import * as z from "zod/mini";

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/**
 * An object with arbitrary keys, whose values have one form. The library's own `record` would become part of
 * the first load: all that is used of the library anywhere is in one chunk.
 */
export const recordOf = <T>(form: z.ZodMiniType<T>) =>
  z.custom<Record<string, T>>(
    (value) => isRecord(value) && Object.values(value).every((one) => form.safeParse(one).success),
  );
