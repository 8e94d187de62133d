import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { editorFilesIn } from "#app/build/publishedIn.ts";
import { parsedIn, writtenText } from "#editing/edition/editorFiles.ts";
import { pinyinOf } from "#editing/edition/pinyinFile.ts";

const dataFolder = join(import.meta.dirname, "../../public/data");
const fileName = "pinyin.json";

/** Says so if the published file isn't what the data make. Layout doesn't count. */
export const pinyinDrift = (folder: string = dataFolder): readonly string[] => {
  const files = editorFilesIn(folder);
  let published: unknown;
  try {
    published = parsedIn(files, fileName);
  } catch (error) {
    return [`${fileName}: ${error instanceof Error ? error.message : String(error)}`];
  }
  return JSON.stringify(published) === JSON.stringify(pinyinOf(files))
    ? []
    : [`${fileName}: expected the pinyin of the data as they are; run npm run data:pinyin`];
};

/** Writes the pinyin of the data in a folder. */
export const writePinyin = (folder: string): void =>
  writeFileSync(join(folder, fileName), writtenText(fileName, pinyinOf(editorFilesIn(folder))));

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  if (process.argv.includes("--check")) {
    const drift = pinyinDrift();
    for (const line of drift) console.error(line);
    if (drift.length > 0) process.exitCode = 1;
  } else {
    const folder = process.argv[2] ?? dataFolder;
    writePinyin(folder);
    console.log(`${join(folder, fileName)}: written`);
  }
}
