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

/** What is to be checked: the changes, and the records on the desk that they leave as they are. */
export interface ToBeChecked {
  readonly changes: readonly DeskChange[];
  readonly unchanged: readonly Pick<DeskChange, "file" | "id">[];
}

/**
 * Checks the data with the changes of the desk by the rules of `data:check`, over and over. What the data had before isn't
 * the desk's business: of records that aren't on it, only what the changes bring is found.
 */
export const deskChecker = (
  files: RawFiles,
  language: DataLanguage,
): ((what: ToBeChecked) => readonly Finding[]) => {
  let former: ReadonlySet<string> | undefined;
  return ({ changes, unchanged }) => {
    if (changes.length + unchanged.length === 0) return [];
    former ??= new Set(checkData(files, { language }).map(keyOf));
    const onDesk = new Set([...changes, ...unchanged].map(({ file, id }) => `${file} ${id}`));
    return checkData(filesWith(files, changes), {
      language,
      excerpts: excerptsOf(changes),
    }).filter(
      (finding) =>
        onDesk.has(`${finding.file} ${finding.record ?? ""}`) ||
        former?.has(keyOf(finding)) === false,
    );
  };
};
