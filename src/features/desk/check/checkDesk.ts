import type { Finding } from "#domain/checking/finding.ts";
import { type DataLanguage, textsIn } from "#domain/dataset/textsIn.ts";
import type { FileName, RawFiles } from "#domain/schema/files.ts";
import { checkPublished } from "#editing/rules/checkData.ts";
import { chineseRules } from "#editing/rules/chineseRules.ts";

import { type DeskChange, filesWith } from "../state/files.ts";

const filesBy = (read: (name: FileName) => unknown): RawFiles => ({
  sources: read("sources"),
  sectors: read("sectors"),
  agencies: read("agencies"),
  companies: read("companies"),
  policies: read("policies"),
  news: read("news"),
});

const languages: readonly DataLanguage[] = ["en", "zh"];

const published = (files: RawFiles): readonly Finding[] =>
  languages.flatMap((language) => {
    const inLanguage = textsIn(language);
    return checkPublished(
      filesBy((name) => inLanguage(files[name])),
      language,
    );
  });

/** The records of the changes alone. Chinese beside English is a matter of each record by itself. */
const changedAlone = (changes: readonly DeskChange[]): RawFiles => {
  const none = filesBy(() => ({ records: [] }));
  return filesWith(
    none,
    changes.map((change) => ({ ...change, is: "added" })),
  );
};

const keyOf = ({ place: _, ...finding }: Finding): string => JSON.stringify(finding);

const unique = (findings: readonly Finding[]): ReadonlyMap<string, Finding> =>
  new Map(findings.map((finding) => [keyOf(finding), finding]));

/**
 * Checks the data with the changes of the desk by the rules of `data:check`, over and over. What the data had before isn't the desk's
 * business: only what the changes bring is found, in their records and in others.
 */
export const deskChecker = (
  files: RawFiles,
): ((changes: readonly DeskChange[]) => readonly Finding[]) => {
  let former: ReadonlyMap<string, Finding> | undefined;
  return (changes) => {
    if (changes.length === 0) return [];
    former ??= unique(published(files));
    const found = unique([
      ...published(filesWith(files, changes)),
      ...chineseRules(changedAlone(changes)),
    ]);
    const changed = new Set(changes.map(({ file, id }) => `${file} ${id}`));
    return [...found].flatMap(([key, finding]) =>
      former?.has(key) === true && !changed.has(`${finding.file} ${finding.record ?? ""}`)
        ? []
        : [finding],
    );
  };
};
