/** A language that the site is built in. */
export interface Language {
  /** The folder of its messages, and the Vite mode that builds it. */
  readonly code: string;
  /** The folder of its pages, from the root of the site: `zh/`. Empty for the first language. */
  readonly folder: string;
  /** The BCP 47 tag used in pages, feeds and files. */
  readonly tag: string;
  /** Its own name for itself, in the links to it. */
  readonly name: string;
  readonly direction: "ltr" | "rtl";
  /** The locale for sorting its lists; without one they are sorted by code units. */
  readonly collation?: string;
  /**
   * A draft: messages that it lacks are English. Its pages are built, but nothing links to them, and search
   * engines are asked not to index them. Any other language has all messages, or it doesn't compile.
   */
  readonly isDraft?: boolean;
}

/** Every language of the site. The first is at its root, and `#messages/` resolves to it by default. */
export const languages: readonly [Language, ...Language[]] = [
  { code: "en", folder: "", tag: "en-GB", name: "English", direction: "ltr" },
  {
    code: "zh",
    folder: "zh/",
    tag: "zh-Hans",
    name: "中文",
    direction: "ltr",
    collation: "zh-Hans-CN",
  },
];

/** The language with a code; the first one for an unknown code. */
export const languageOf = (code: string): Language =>
  languages.find((language) => language.code === code) ?? languages[0];

/** The other languages that a page is published in. */
export const othersThan = (own: Language): readonly Language[] =>
  languages.filter((language) => language.code !== own.code && language.isDraft !== true);
