/** The files of a data set as JSON, by name. */
export type JsonFiles = Readonly<Record<string, unknown>>;

/** JSON as files by name; empty where it isn't an object. */
export const filesIn = (json: unknown): JsonFiles =>
  typeof json === "object" && json !== null ? { ...json } : {};
