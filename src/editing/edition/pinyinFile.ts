import { customPinyin, pinyin } from "pinyin-pro";
import * as z from "zod/mini";

import type { PinyinFile } from "#domain/schema/pinyinFile.ts";

import { type EditorFiles, parsedIn } from "./editorFiles.ts";

const text = z.optional(z.string());

/** Only what has Chinese in it: records are validated elsewhere. */
const named = z.object({
  records: z.array(
    z.object({
      id: z.string(),
      title: z.optional(z.object({ zh: text, zhSeenInSource: z.optional(z.boolean()) })),
      documentType: text,
      name: z.optional(z.object({ zh: text })),
      aliases: z.optional(z.array(z.string())),
      documentNumber: z.optional(z.object({ number: z.string() })),
    }),
  ),
});

/** Names whose reading the dictionary gets wrong. */
customPinyin({ 央行: "yāng háng" });

const hanCharacters = /\p{Script=Han}/gu;

const plain = { toneType: "none", type: "array", nonZh: "removed" } as const;

/**
 * The syllables of the Chinese characters of a text, one for each, without tones. A character that the dictionary
 * lacks stands for itself, and those beside it are then read one by one, without what they mean together.
 */
export const syllablesFor = (chinese: string): string => {
  const characters = chinese.match(hanCharacters) ?? [];
  const together = pinyin(chinese, plain);
  const syllables =
    together.length === characters.length
      ? together
      : characters.map((character) => pinyin(character, plain)[0] ?? character);
  return syllables.join(" ");
};

const ofRecords = (files: EditorFiles, name: string): PinyinFile["news"] => {
  const { records } = named.parse(parsedIn(files, `${name}.json`));
  const byId = new Map<string, string[]>();
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
    if (lines.length > 0) byId.set(id, [...new Set(lines)]);
  }
  return Object.fromEntries(byId);
};

/** Pinyin of all Chinese names and titles of the data set, the one of the title or name first. */
export const pinyinOf = (files: EditorFiles): PinyinFile => ({
  sectors: ofRecords(files, "sectors"),
  agencies: ofRecords(files, "agencies"),
  companies: ofRecords(files, "companies"),
  policies: ofRecords(files, "policies"),
  news: ofRecords(files, "news"),
});
