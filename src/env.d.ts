interface ImportMetaEnv {
  /** From the pages of this language to the root of the site; see `src/app/build/languages.ts`. */
  readonly SITE_FROM_APP: "./" | "../";
  /** The site, or the page that is saved as one file; see `src/app/build/oneFile.ts`. */
  readonly FORM: "site" | "one-file";
}
