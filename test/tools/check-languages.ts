import { languages } from "#languages/languages.ts";

import { fileFaults, messageFilesOf, shapeFaults } from "./languageFaults.ts";

/** Fails where a language's messages haven't the shape of the first one's; tells of drafts how far they are. */

const [first, ...others] = languages;
for (const language of others) {
  for (const fault of [...fileFaults(language), ...shapeFaults(language)]) {
    console.error(fault);
    process.exitCode = 1;
  }
  if (language.isDraft === true) {
    const done = messageFilesOf(language.code).length;
    console.log(`${language.code}: a draft, ${done} of ${messageFilesOf(first.code).length} files`);
  }
}
