import type { CalendarDate } from "#domain/calendar/dates.ts";
import type { Dataset } from "#domain/dataset/dataset.ts";
import { gradedSourceOf, type Sourced } from "#domain/grade.ts";
import type { Judged } from "#domain/query/filter/judged.ts";
import { gradeCell, publisherCell } from "#figures/tables/sourceCells.ts";
import { boundWords, tableFile } from "#messages/files/tableFile.ts";
import { moveWords } from "#messages/targets/levelMoves.ts";
import { goalsOverTime as words } from "#messages/targets/goalsOverTime.ts";
import { shortTitle } from "#messages/words/titles.ts";
import { verdictWords } from "#messages/words/verdicts.ts";
import {
  dateCell,
  type FigureTable,
  measuredCell,
  pageCell,
  tableOf,
  textCell,
} from "#scene/table/figureTable.ts";
import type { TargetEntry } from "#domain/dataset/entry.ts";

import { isQualitative } from "#domain/schema/qualitative.ts";
import { leftWords, type Panel } from "./panelModel.ts";

/** A level that a document set, or a figure. */
interface Row {
  readonly panel: Panel;
  readonly what: string;
  readonly entry: TargetEntry;
  readonly date: CalendarDate;
  readonly value: number;
  /** The upper end of a range. */
  readonly to?: number | undefined;
  readonly bound: keyof typeof boundWords | undefined;
  readonly unit: string;
  /** Where it was read. */
  readonly sourced: Sourced;
  /** Of a level. */
  readonly did?: string;
  readonly isStanding?: boolean;
}

const rowsOf = (panel: Panel): readonly Row[] => {
  const { measure, points } = panel;
  const standing = new Set(measure.goals.map((goal) => goal.standing));
  return [
    ...measure.levels.flatMap((level): readonly Row[] => {
      const { entry } = level;
      const { target, due } = entry;
      if (isQualitative(target)) return [];
      const { value } = target;
      return [
        {
          panel,
          what: tableFile.goal,
          entry,
          date: due,
          value: typeof value === "number" ? value : value.min,
          to: typeof value === "number" ? undefined : value.max,
          bound: target.comparator,
          unit: target.unit,
          sourced: target,
          did: moveWords(level.move, level),
          isStanding: standing.has(entry),
        },
      ];
    }),
    ...points.map(({ entry, date, value, bound, sourced, isBaseline }) => ({
      panel,
      what: isBaseline ? tableFile.baseline : tableFile.reading,
      entry,
      date,
      value,
      bound,
      unit: panel.unit,
      sourced,
    })),
  ];
};

/** Every level and every figure of measures, measure by measure. */
export const goalsTable = (
  panels: readonly Panel[],
  { dataset, judged }: { readonly dataset: Dataset; readonly judged: Judged },
): FigureTable => {
  const rows = panels.flatMap(rowsOf).map((row) => ({
    ...row,
    source: gradedSourceOf(row.sourced, dataset.sources, row.panel.asOf),
  }));
  return tableOf(rows, [
    [words.columns.measure, ({ panel }) => textCell(panel.name)],
    [
      words.columns.became,
      ({ panel: { measure } }) =>
        textCell(
          tableFile.joined([
            words.became[measure.move],
            ...(measure.leftOutBy === undefined ? [] : [leftWords(measure.leftOutBy)]),
          ]),
        ),
    ],
    [tableFile.point, ({ what }) => textCell(what)],
    [tableFile.date, ({ date }) => dateCell(date)],
    [
      tableFile.value,
      ({ value, unit, bound }) =>
        measuredCell(value, unit, bound === undefined ? undefined : boundWords[bound]),
    ],
    [tableFile.goalTo, ({ to, unit }) => (to === undefined ? undefined : measuredCell(to, unit))],
    [
      tableFile.document,
      ({ did, entry }) => (did === undefined ? undefined : textCell(shortTitle(entry.entry))),
    ],
    [
      words.columns.setOn,
      ({ did, entry }) => (did === undefined ? undefined : dateCell(entry.entry.main)),
    ],
    [words.columns.did, ({ did }) => (did === undefined ? undefined : textCell(did))],
    [
      words.columns.stands,
      ({ isStanding }) =>
        isStanding === undefined
          ? undefined
          : textCell(isStanding ? words.stands.yes : words.stands.no),
    ],
    [
      tableFile.verdict,
      ({ isStanding = false, entry }) => {
        const judgement = isStanding ? judged.byTarget.get(entry.id) : undefined;
        return judgement && textCell(verdictWords[judgement.verdict]);
      },
    ],
    [
      tableFile.verdictGrade,
      ({ isStanding = false, entry }) =>
        isStanding ? gradeCell(judged.byTarget.get(entry.id)?.grade) : undefined,
    ],
    [tableFile.source, ({ source }) => publisherCell(source)],
    [tableFile.grade, ({ source }) => gradeCell(source)],
    [tableFile.page, ({ entry }) => pageCell(`/targets/${entry.id}`, entry.target.metric)],
  ]);
};
