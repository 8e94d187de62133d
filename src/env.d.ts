interface ImportMetaEnv {
  /** From the pages of this language to the root of the site; see `src/app/build/languages.ts`. */
  readonly SITE_FROM_APP: "./" | "../";
}
