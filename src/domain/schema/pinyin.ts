/** The syllables of the Chinese names of records, by their id. */
export type PinyinById = ReadonlyMap<string, readonly string[]>;

/** Texts of records or targets in the language that their files don't have, by id. */
type TextsById = ReadonlyMap<string, readonly string[]>;

/**
 * What records and targets are called in the other language, and the terms that their texts in it name: a query finds
 * the same in each edition.
 */
export const otherTextKinds = ["records", "targets", "inRecords", "inTargets"] as const;

export type OtherTextKind = (typeof otherTextKinds)[number];

/**
 * Pinyin, prepared when the data is built: for each record that has Chinese names, their syllables without
 * tones, one per character, separated by spaces: `gong xin bu`. With it, for the search too, what is said of them in
 * the other language.
 */
export type Pinyin = Readonly<
  Record<"sectors" | "agencies" | "companies" | "policies" | "news", PinyinById>
> & {
  readonly otherNames: Readonly<Record<OtherTextKind, TextsById>>;
};

const none: PinyinById = new Map();

/** The placeholder while the file isn't loaded: search works, but not by pinyin. */
export const noPinyin: Pinyin = {
  sectors: none,
  agencies: none,
  companies: none,
  policies: none,
  news: none,
  otherNames: { records: none, targets: none, inRecords: none, inTargets: none },
};
