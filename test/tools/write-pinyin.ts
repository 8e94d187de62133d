import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { format } from "oxfmt";
import { customPinyin, pinyin } from "pinyin-pro";
import * as z from "zod";
import type { PinyinFile } from "#domain/schema/pinyinFile.ts";

const dataFolder = join(import.meta.dirname, "../../public/data");
const fileName = "pinyin.json";

const text = z.string().optional();

/** Only what has Chinese in it: records are validated elsewhere. */
const named = z.object({
  records: z.array(
    z.object({
      id: z.string(),
      title: z.object({ zh: text, zhSeenInSource: z.boolean().optional() }).optional(),
      documentType: text,
      name: z.object({ zh: text }).optional(),
      aliases: z.array(z.string()).optional(),
      documentNumber: z.object({ number: z.string() }).optional(),
    }),
  ),
});

/** Names whose reading the dictionary gets wrong. */
customPinyin({ 央行: "yāng háng" });

const hanCharacters = /\p{Script=Han}/gu;

/** The syllables of the Chinese characters of a text, one for each, without tones. */
export const syllablesFor = (chinese: string): string => {
  const characters = chinese.match(hanCharacters) ?? [];
  const syllables = pinyin(chinese, { toneType: "none", type: "array", nonZh: "removed" });
  if (characters.length !== syllables.length) {
    throw new Error(`expected a syllable for each character of ${chinese}: ${syllables.join(" ")}`);
  }
  return syllables.join(" ");
};

const ofRecords = (folder: string, name: string): Record<string, string[]> => {
  const { records } = named.parse(JSON.parse(readFileSync(join(folder, `${name}.json`), "utf8")));
  const byId: Record<string, string[]> = {};
  for (const { id, title, name: names, aliases = [], documentNumber, documentType } of records) {
    // A headline of ours is found by its characters: nobody knows its sound.
    const isHeadline = title?.zhSeenInSource === false && documentType === undefined;
    const chinese = [
      isHeadline ? undefined : (title?.zh ?? names?.zh),
      ...aliases,
      documentNumber?.number,
    ];
    const lines = chinese.flatMap((value) =>
      value === undefined || value.search(hanCharacters) < 0 ? [] : [syllablesFor(value)],
    );
    if (lines.length > 0) byId[id] = [...new Set(lines)];
  }
  return byId;
};

/** Pinyin of all Chinese names and titles of the data set, the one of the title or name first. */
const pinyinOf = (folder: string = dataFolder): PinyinFile => ({
  sectors: ofRecords(folder, "sectors"),
  agencies: ofRecords(folder, "agencies"),
  companies: ofRecords(folder, "companies"),
  policies: ofRecords(folder, "policies"),
  news: ofRecords(folder, "news"),
});

/** Says so if the published file isn't what the data make. Layout doesn't count. */
export const pinyinDrift = (folder: string = dataFolder): readonly string[] => {
  let published: unknown;
  try {
    published = JSON.parse(readFileSync(join(folder, fileName), "utf8"));
  } catch (error) {
    return [`${fileName}: ${error instanceof Error ? error.message : String(error)}`];
  }
  return JSON.stringify(published) === JSON.stringify(pinyinOf(folder))
    ? []
    : [`${fileName}: expected the pinyin of the data as they are; run test/tools/write-pinyin.ts`];
};

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  if (process.argv.includes("--check")) {
    const drift = pinyinDrift();
    for (const line of drift) console.error(line);
    if (drift.length > 0) process.exitCode = 1;
  } else {
    const file = join(dataFolder, fileName);
    const { code } = await format(file, JSON.stringify(pinyinOf()), { printWidth: 100 });
    writeFileSync(file, code);
  }
}
