import type { OwnSet } from "#data/ownData/readOwn.ts";
import { perFile } from "#domain/schema/perFile.ts";
import { type OwnFiles, readOwnFiles } from "#importing/files/readOwnFiles.ts";

/** What the page holds of files once its worker has read them. */
export const ownSetOf = async (files: Readonly<Record<string, string>>): Promise<OwnSet> => {
  const chosen = Object.entries(files).map(([name, text]) => new File([text], name));
  const read = await readOwnFiles(
    chosen.map((file) => ({ name: file.name, content: file })),
    "en",
  );
  const { edition, problems, problemCount, recognised }: OwnFiles = read;
  return {
    files: chosen,
    tables: read.tables,
    origins: perFile(
      (file) =>
        new Map(
          read.tables[file].map(({ id }, at) => [
            id,
            read.origins[file][at] ?? { place: { file: "" } },
          ]),
        ),
    ),
    names: JSON.stringify(read.names),
    edition,
    problems,
    problemCount,
    recognised,
  };
};
