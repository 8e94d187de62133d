import type { Finding } from "#domain/checking/finding.ts";
import type { FileName } from "#domain/schema/files.ts";

import { isReady, type ListedItem } from "#features/desk/list/DeskList.tsx";
import type { DeskChange } from "#features/desk/state/files.ts";
import { finishedRecord } from "#features/desk/state/overwritten.ts";

const entries: ReadonlySet<FileName> = new Set(["policies", "news"]);

/** Whether a record names another by its id. */
const names = (change: DeskChange, id: string): boolean =>
  JSON.stringify(finishedRecord(change.item)).includes(`"${id}"`);

/**
 * The changes to publish: those in which nothing is left to do, without new bodies, companies and sources that none of
 * them names: these belong to records that stay on the desk.
 */
export const includedIn = (
  changes: readonly DeskChange[],
  listed: readonly ListedItem[],
): readonly DeskChange[] => {
  const ready = new Set(listed.filter(isReady).map(({ item }) => item.key));
  let included = changes.filter(({ item }) => ready.has(item.key));
  for (;;) {
    const now = included;
    const needed = now.filter(
      (change) =>
        entries.has(change.file) ||
        change.file === "sectors" ||
        change.is === "changed" ||
        now.some((other) => other !== change && names(other, change.id)),
    );
    if (needed.length === now.length) return now;
    included = needed;
  }
};

/** The errors that the changes to be published would bring. */
export const errorsIn = (findings: readonly Finding[]): readonly Finding[] =>
  findings.filter(({ severity }) => severity === "error");
