import type { Finding } from "#domain/checking/finding.ts";
import type { DataLanguage } from "#domain/dataset/textsIn.ts";
import type { RawFiles } from "#domain/schema/files.ts";
import { checkData } from "#editing/rules/checkData.ts";

import { type DeskChange, filesWith } from "#features/desk/state/files.ts";

/** The texts that drafts were read from, by their records: a summary may be too like its source. */
const excerptsOf = (changes: readonly DeskChange[]): Readonly<Record<string, string>> =>
  Object.fromEntries(
    changes.flatMap(({ id, item }) =>
      item.draft === undefined ? [] : [[id, item.draft.excerpt.text] as const],
    ),
  );

/** A finding wherever its record is in the file. */
const keyOf = (finding: Finding): string => JSON.stringify({ ...finding, place: undefined });

/**
 * Checks the data with the changes of the desk by the rules of `data:check`, over and over. What the data had before isn't
 * the desk's business: of records that it doesn't change, only what the changes bring is found.
 */
export const deskChecker = (
  files: RawFiles,
  language: DataLanguage,
): ((changes: readonly DeskChange[]) => readonly Finding[]) => {
  let former: ReadonlySet<string> | undefined;
  return (changes) => {
    if (changes.length === 0) return [];
    former ??= new Set(checkData(files, { language }).map(keyOf));
    const changed = new Set(changes.map(({ file, id }) => `${file} ${id}`));
    return checkData(filesWith(files, changes), {
      language,
      excerpts: excerptsOf(changes),
    }).filter(
      (finding) =>
        changed.has(`${finding.file} ${finding.record ?? ""}`) ||
        former?.has(keyOf(finding)) === false,
    );
  };
};
