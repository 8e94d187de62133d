import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { editorFilesIn } from "#app/build/publishedIn.ts";
import { packageOf } from "#editing/edition/dataPackage.ts";
import { parsedIn, writtenText } from "#editing/edition/editorFiles.ts";
import { historyFiles, historyOf } from "#editing/edition/history.ts";

const dataFolder = join(import.meta.dirname, "../../public/data");
const fileName = "datapackage.json";

/** Says so if the published package isn't what the data make, or the edition can't be read. */
export const packageDrift = (folder: string = dataFolder): readonly string[] => {
  try {
    const files = editorFilesIn(folder);
    return JSON.stringify(parsedIn(files, fileName)) === JSON.stringify(packageOf(files))
      ? []
      : [`${fileName}: expected the package of the data as they are; run npm run data:package`];
  } catch (error) {
    return [`${fileName}: ${error instanceof Error ? error.message : String(error)}`];
  }
};

/**
 * Writes the package of the data in a folder, and their edition.
 * @returns the files that were written
 */
export const writePackage = (folder: string): readonly string[] => {
  const files = editorFilesIn(folder);
  const made = [
    ...historyFiles(files, historyOf(files)),
    [fileName, writtenText(fileName, packageOf(files))] as const,
  ];
  for (const [path, text] of made) writeFileSync(join(folder, path), text);
  return made.map(([path]) => join(folder, path));
};

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href)
  for (const path of writePackage(process.argv[2] ?? dataFolder)) console.log(`${path}: written`);
