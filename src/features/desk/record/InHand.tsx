import { useDeferredValue, useEffect, useMemo } from "react";

import type { Day } from "#domain/calendar/dates.ts";
import type { Finding } from "#domain/checking/finding.ts";
import { slugOf } from "#domain/dataset/slug.ts";
import { textLanguage } from "#domain/dataset/textsIn.ts";
import type { FileName } from "#domain/schema/files.ts";
import { desk as words } from "#messages/desk/desk.ts";
import { language } from "#messages/language.ts";

import { type Editing, goTo } from "#features/desk/form/editing.ts";
import { lookupIn } from "#features/desk/form/lookup.ts";
import type { Reference } from "#features/desk/form/shape.ts";
import { titleOf } from "#features/desk/list/DeskList.tsx";
import { Preview, type RecordPreview } from "#features/desk/preview/Preview.tsx";
import { SourceText } from "#features/desk/preview/SourceText.tsx";
import { type Desk, type DeskItem, openQuestions } from "#features/desk/state/desk.ts";
import { desk } from "#features/desk/state/deskStore.ts";
import {
  type DeskChange,
  type EditorsFiles,
  filesWith,
  freshId,
  idOf,
  itemStatus,
} from "#features/desk/state/files.ts";
import { RecordForm } from "./RecordForm.tsx";
import { recordFaults, recordWarnings } from "./recordFaults.ts";

const fileOf: Readonly<Partial<Record<Reference, FileName>>> = {
  source: "sources",
  agency: "agencies",
  company: "companies",
};

interface Props {
  readonly item: DeskItem;
  /** The desk that it lies on. */
  readonly now: Desk;
  readonly files: EditorsFiles;
  readonly changes: readonly DeskChange[];
  readonly findings: readonly Finding[];
  /** The field to begin with. */
  readonly field: string | undefined;
  readonly today: Day;
  readonly Record: RecordPreview;
}

/** The record in hand: its form, and beside it its page to be and what it was read from. */
export const InHand = ({ item, now, files, changes, findings, field, today, Record }: Props) => {
  const { act } = desk;
  const lookup = useMemo(
    () => lookupIn(filesWith(files, changes), textLanguage(language.code)),
    [files, changes],
  );
  const [shownChanges, shown] = [useDeferredValue(changes), useDeferredValue(item)];
  const shownRecord = useMemo(
    (): DeskChange => ({
      file: shown.file,
      id: idOf(shown.record),
      is: shown.before === undefined ? "added" : "changed",
      item: shown,
    }),
    [shown],
  );
  // The effects of its fields come first: they are there.
  useEffect(() => {
    if (field !== undefined) goTo(field);
  }, [field]);
  const addNew = (to: Reference, typed: string): string | undefined => {
    const file = fileOf[to];
    if (to === "series") return slugOf(typed) || undefined;
    if (file === undefined) return undefined;
    const id = freshId(typed, (one) => lookup[to].has(one));
    act({
      do: "add",
      file,
      record: file === "sources" ? { id, title: typed } : { id, name: { en: typed } },
    });
    return id;
  };
  const faults = recordFaults(item, findings);
  const editing: Editing = {
    set: (path, value) => act({ do: "set", key: item.key, path, value }),
    remove: (list, at, leavesEmpty) => act({ do: "remove", key: item.key, list, at, leavesEmpty }),
    lookup,
    addNew,
    lines: item.draft?.lines ?? [],
    faults,
    questionedPaths: new Set(
      openQuestions(now, item).flatMap(({ kind, field: about }) =>
        // That is about the record itself.
        kind === "near-duplicate" ? [] : [about],
      ),
    ),
    fixed: item.before === undefined ? undefined : "id",
  };
  return (
    <>
      <section aria-label={words.columns.record} className="min-w-0">
        <RecordForm
          act={act}
          drafts={now.items.filter(({ draft }) => draft !== undefined)}
          editing={editing}
          files={files}
          item={item}
          key={item.key}
          questions={now.questions.filter((question) => question.item === item.key)}
          standing={itemStatus(item, files)}
          title={titleOf(item)}
          today={today}
          warned={recordWarnings(item, findings)}
        />
      </section>
      <section aria-label={words.columns.preview} className="min-w-0 lg:col-span-2 xl:col-span-1">
        <h2 className="text-small text-muted">{words.columns.preview}</h2>
        <div className="@container border border-rule bg-panel p-3">
          <Preview
            changes={shownChanges}
            faults={faults}
            files={files}
            Record={Record}
            record={shownRecord}
            today={today}
          />
        </div>
        <SourceText item={shown} />
      </section>
    </>
  );
};
