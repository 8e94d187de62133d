/** A language that the site is built in. */
export interface Language {
  /** The folder of its messages, and the mode of Vite that builds it. */
  readonly code: string;
  /** The folder of its pages, from the root of the site: `zh/`. The first language has none. */
  readonly folder: string;
  /** As pages, feeds and files name it (BCP 47). */
  readonly tag: string;
  /** As it calls itself, in the links to it. */
  readonly name: string;
  readonly direction: "ltr" | "rtl";
  /** The locale that sorts its lists; without one they go by code units. */
  readonly collation?: string;
  /**
   * Being translated: messages that it lacks are English. Its pages are built, but nothing links to them and
   * search engines are asked to leave them out. Every other language has all messages, or it doesn't compile.
   */
  readonly isDraft?: boolean;
}

/** Every language of the site. The first lies at its root, and `#messages/` leads to it by itself. */
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

/** The language of a code; for any other text the first one. */
export const languageOf = (code: string): Language =>
  languages.find((language) => language.code === code) ?? languages[0];

/** In which other languages a page can be read. */
export const othersThan = (own: Language): readonly Language[] =>
  languages.filter((language) => language.code !== own.code && language.isDraft !== true);
