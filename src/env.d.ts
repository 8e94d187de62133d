interface ImportMetaEnv {
  /** From the pages of this language to the root of the site; see `src/app/build/languages.ts`. */
  readonly SITE_FROM_APP: "./" | "../";
  /** The site, or the page that is saved as one file; see `src/app/build/oneFile.ts`. */
  readonly FORM: "site" | "one-file";
}

/** What the data set that the site is built from is about, in the language of the build; see `siteData.ts` there. */
declare const SUBJECT: import("#domain/schema/edition.ts").Subject;
