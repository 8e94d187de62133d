import type { Tables } from "#domain/dataset/tables.ts";
import { perFile } from "#domain/schema/perFile.ts";
import type { DataLanguage } from "#domain/dataset/textsIn.ts";
import type { FileName } from "#domain/schema/files.ts";
import type { OwnFiles } from "#importing/files/readOwnFiles.ts";
import type { Origin } from "#importing/files/template/readTables.ts";

import type { WorkerMessage, ReadRequest } from "./readWorker.ts";

/** A reader's files as the page holds them. */
export interface OwnSet extends Pick<
  OwnFiles,
  "edition" | "problems" | "problemCount" | "recognised"
> {
  readonly files: readonly File[];
  readonly tables: Tables;
  /** The ids of each file's records, and where each was read. */
  readonly origins: {
    readonly [File in FileName]: ReadonlyMap<string, Pick<Origin, "place" | "table">>;
  };
  /** What records and targets are called in the other language, as JSON. */
  readonly names: string;
}

export interface Progress {
  /** From 0 to 1. */
  readonly share: number;
  readonly rows: number;
}

/**
 * Reads files in a worker, which is stopped once `signal` is aborted; then the promise is rejected.
 * @throws Error where the worker can't be loaded or fails
 */
export const readOwn = (
  files: readonly File[],
  language: DataLanguage,
  onProgress: (progress: Progress) => void,
  signal: AbortSignal,
): Promise<OwnSet> =>
  new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const worker = new Worker(new URL("./readWorker.ts", import.meta.url), { type: "module" });
    const records = perFile((): Tables[FileName][number][] => []);
    const origins = perFile(() => new Map<string, Pick<Origin, "place" | "table">>());
    const end = (): void => {
      worker.terminate();
      signal.removeEventListener("abort", onAbort);
    };
    const fail = (reason: unknown): void => {
      end();
      reject(reason);
    };
    const onAbort = (): void => fail(signal.reason);
    signal.addEventListener("abort", onAbort);
    worker.addEventListener("message", ({ data }: MessageEvent<WorkerMessage>) => {
      switch (data.is) {
        case "progress":
          onProgress({ share: data.share, rows: data.rows });
          return;
        case "records":
          records[data.file].push(...data.records);
          data.records.forEach(({ id }, at) => {
            const origin = data.origins[at];
            if (origin !== undefined) origins[data.file].set(id, origin);
          });
          return;
        case "done": {
          const { is: _is, ...rest } = data;
          end();
          // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- sent file by file
          resolve({ files, tables: records as unknown as Tables, origins, ...rest });
          return;
        }
        case "failed":
          fail(new Error(data.message));
      }
    });
    worker.addEventListener("error", ({ message }) => fail(new Error(message)));
    worker.addEventListener("messageerror", () => fail(new Error("own data can't be received")));
    const request: ReadRequest = { files, language };
    worker.postMessage(request, []);
  });
