/** Why a file could not be loaded. */
export type FileFault =
  | { readonly is: "late"; readonly seconds: number }
  | { readonly is: "unreachable" | "not-json" | "no-records" }
  /** It identifies itself as another file than the one requested: of another edition. */
  | { readonly is: "other-edition" }
  | { readonly is: "refused"; readonly status: number }
  | { readonly is: "other"; readonly message: string };

/** A file that could not be loaded, or isn't one of ours. */
export class FileError extends Error {
  override readonly name = "FileError";
  readonly fault: FileFault;

  constructor(file: string, fault: FileFault) {
    super(`${file}.json: ${fault.is}`);
    this.fault = fault;
  }
}

/** The fault of a file by the error that was thrown. */
export const fileFaultOf = (error: unknown): FileFault =>
  error instanceof FileError
    ? error.fault
    : { is: "other", message: error instanceof Error ? error.message : String(error) };
