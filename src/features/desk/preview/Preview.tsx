import { type ComponentType, useMemo } from "react";

import type { Day } from "#domain/calendar/dates.ts";
import { textLanguage } from "#domain/dataset/textsIn.ts";
import { assumptionsOf, judgeAll } from "#domain/query/filter/judged.ts";
import { prepare } from "#domain/query/filter/prepare.ts";
import { type Snapshot, takeSnapshot } from "#domain/query/filter/snapshot.ts";
import { emptySelection } from "#domain/query/selection/selection.ts";
import { desk } from "#messages/desk/desk.ts";
import { language } from "#messages/language.ts";
import { plainSearches } from "#search/dataset/plainSearches.ts";

import type { FieldFault } from "#features/desk/form/editing.ts";
import { pathWords } from "#features/desk/form/pathWords.ts";
import type { DeskChange, EditorsFiles } from "#features/desk/state/files.ts";
import { finishedRecord } from "#features/desk/state/overwritten.ts";
import { previewDataset } from "./previewDataset.ts";

const { preview: words } = desk;

/** Draws the record with an id as its page does, without what leads away from it. */
export type RecordPreview = ComponentType<{ readonly id: string; readonly snapshot: Snapshot }>;

const snapshotWith = (
  files: EditorsFiles,
  changes: readonly DeskChange[],
  record: DeskChange,
  today: Day,
): Snapshot => {
  const dataset = previewDataset(files, changes, record, textLanguage(language.code));
  const prepared = prepare(dataset);
  const judged = judgeAll(prepared, assumptionsOf(emptySelection, today));
  // As of today: nothing of an earlier day is needed.
  return takeSnapshot(prepared, judged, emptySelection, today, plainSearches(dataset), undefined);
};

interface Props {
  readonly files: EditorsFiles;
  readonly changes: readonly DeskChange[];
  readonly record: DeskChange;
  readonly today: Day;
  readonly faults: readonly FieldFault[];
  readonly Record: RecordPreview;
}

/** A record as its page will be, or what keeps it from having one. */
export const Preview = ({ files, changes, record, today, faults, Record }: Props) => {
  const snapshot = useMemo(
    () => snapshotWith(files, changes, record, today),
    [files, changes, record, today],
  );
  if (record.file !== "policies" && record.file !== "news") {
    return <p className="text-small text-muted">{words.noPage}</p>;
  }
  return snapshot.dataset.entryById.has(record.id) ? (
    <Record id={record.id} snapshot={snapshot} />
  ) : (
    <div className="text-small">
      <p>{words.notYet}</p>
      <ul className="list-disc pl-5">
        {faults
          .filter(({ isWarning }) => !isWarning)
          .map(({ field, message }) => (
            <li key={`${field} ${message}`}>
              {desk.record.atField(
                pathWords(record.file, finishedRecord(record.item), field),
                message,
              )}
            </li>
          ))}
      </ul>
    </div>
  );
};
