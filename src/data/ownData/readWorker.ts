import type { Tables } from "#domain/dataset/tables.ts";
import type { DataLanguage } from "#domain/dataset/textsIn.ts";
import { type FileName, fileNames } from "#domain/schema/files.ts";
import { type OwnFiles, readOwnFiles } from "#importing/files/readOwnFiles.ts";
import type { Origin } from "#importing/files/template/readTables.ts";

export interface ReadRequest {
  readonly files: readonly File[];
  readonly language: DataLanguage;
}

/** What the worker sends to the page while it reads, in this order. */
export type WorkerMessage =
  | { readonly is: "progress"; readonly share: number; readonly rows: number }
  | {
      readonly is: "records";
      readonly file: FileName;
      readonly records: Tables[FileName];
      readonly origins: readonly Pick<Origin, "place" | "table">[];
    }
  | ({
      readonly is: "done";
      /** As JSON, which the page reads once somebody searches. */
      readonly names: string;
    } & Pick<OwnFiles, "edition" | "problems" | "problemCount" | "recognised">)
  | { readonly is: "failed"; readonly message: string };

/** Records in a message: with targets and readings, the page takes some milliseconds to receive them. */
const SLICE = 64;

const send = (message: WorkerMessage): void => postMessage(message);

// Off the main thread: receives a reader's files, and sends back their records slice by slice.
addEventListener("message", ({ data: { files, language } }: MessageEvent<ReadRequest>) => {
  const read = async (): Promise<void> => {
    const { tables, origins, names, edition, problems, problemCount, recognised } =
      await readOwnFiles(
        files.map((file) => ({ name: file.name, content: file })),
        language,
        (share, rows) => send({ is: "progress", share, rows }),
      );
    for (const file of fileNames) {
      for (let at = 0; at < tables[file].length; at += SLICE)
        send({
          is: "records",
          file,
          records: tables[file].slice(at, at + SLICE),
          origins: origins[file].slice(at, at + SLICE).map(({ place, table }) => ({
            place,
            ...(table === undefined ? {} : { table }),
          })),
        });
    }
    send({ is: "done", names: JSON.stringify(names), edition, problems, problemCount, recognised });
  };
  read().catch((error: unknown) =>
    send({ is: "failed", message: error instanceof Error ? error.message : String(error) }),
  );
});
