import * as z from "zod/mini";

const text = z.optional(z.string());

/** Only what has Chinese in it: records are validated elsewhere. */
const named = z.object({
  id: z.string(),
  title: z.optional(z.object({ zh: text, zhSeenInSource: z.optional(z.boolean()) })),
  documentType: text,
  name: z.optional(z.object({ zh: text })),
  aliases: z.optional(z.array(z.string())),
  documentNumber: z.optional(z.object({ number: z.string() })),
});

export const hanCharacters = /\p{Script=Han}/gu;

/** The files whose records are found by their Chinese names. */
export const namedFiles = ["sectors", "agencies", "companies", "policies", "news"] as const;

export type NamedFile = (typeof namedFiles)[number];

/** A record's id, and its title, names and numbers as far as they are in Chinese, the title or name first. */
export type ChineseNames = readonly [id: string, names: readonly string[]];

/** The Chinese names of records; those without any are left out. */
export const chineseNames = (records: readonly unknown[]): readonly ChineseNames[] =>
  records.flatMap((record): readonly ChineseNames[] => {
    const { title, name, aliases = [], documentNumber, documentType, id } = named.parse(record);
    // A headline of ours is found by its characters: nobody knows its sound.
    const isHeadline = title?.zhSeenInSource === false && documentType === undefined;
    const names = [
      isHeadline ? undefined : (title?.zh ?? name?.zh),
      ...aliases,
      documentNumber?.number,
    ].flatMap((one) => (one === undefined || one.search(hanCharacters) < 0 ? [] : [one]));
    return names.length === 0 ? [] : [[id, names]];
  });
