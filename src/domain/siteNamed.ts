import type { GradedSource } from "./grade.ts";

// Apart from the grades, which are in the first load.

/** The site named in the note on a page that can't be linked: 'read on a copy (alphaseek.cn) of …'. */
export const siteNamed = ({ unlinked }: GradedSource): string | undefined =>
  unlinked === undefined ? undefined : /\b(?:[a-z\d-]+\.)+[a-z]{2,}\b/.exec(unlinked)?.[0];
