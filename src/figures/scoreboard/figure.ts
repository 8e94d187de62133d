import type { Counting } from "#domain/query/selection/selection.ts";
import type { TargetEntry } from "#domain/dataset/entry.ts";
import { settingCount } from "#domain/query/filter/goalTargets.ts";
import {
  countVerdicts,
  type VerdictsAsked,
  verdictsAsked,
} from "#domain/query/filter/verdictCounts.ts";
import { valueIn } from "#domain/query/parameters/parameter.ts";
import { summaryOf } from "#figures/bodies.ts";
import { defineModel, type ModelSpec } from "#figures/drawing.ts";
import { defineFigure, type Figure } from "#figures/figure.ts";
import { scoreboard } from "#messages/figures/scoreboard.ts";
import { tableFile } from "#messages/files/tableFile.ts";
import { shownWords, targetsFinding } from "#messages/words/findings.ts";
import { agencyLabel } from "#messages/words/labels.ts";
import { verdictWords } from "#messages/words/verdicts.ts";
import { LEADING, type Mark, SMALL } from "#scene/mark.ts";
import type { Measure } from "#scene/measure.ts";
import type { Scene } from "#scene/scene.ts";
import {
  type ColumnOf,
  type FigureTable,
  numberCell,
  tableOf,
  textCell,
} from "#scene/table/figureTable.ts";
import { verdictLegend } from "#scene/place/verdictLegend.ts";
import { wrapTo } from "#scene/wrap.ts";

import { scoreDivision, type ScoreGroup, scoreGroups } from "./scoreboardGroups.ts";
import { placeScores } from "./scoreboardPlaces.ts";
import { scoreBarScene, wholeBarScene } from "./scoreboardScene.ts";
import { type ScoreShare, scoreShares } from "./scoreboardShares.ts";
import { verdictChart } from "./verdictChart.ts";

/** Columns of a division: its name, the number of targets, their verdicts. */
const NAME = 200;
const BARS = 250;
/** At a width that is too narrow for these: the shares of names, and of what is before the bars. */
const NARROW = { upTo: 560, name: 0.3, bars: 0.3 } as const;

const columnsIn = (width: number) =>
  width < NARROW.upTo
    ? { name: width * NARROW.name, bars: width * NARROW.bars + 46 }
    : { name: NAME, bars: BARS };

/** The groups of a division, one below the other, on one scale. */
const division = (groups: readonly ScoreGroup[], top: number, width: number, measure: Measure) => {
  const columns = columnsIn(width);
  const room = width - columns.bars;
  const placed = placeScores(
    groups.map(({ shares }) => shares),
    room,
    measure,
  );
  let y = top;
  const marks = groups.flatMap(({ label, targets }, at): readonly Mark[] => {
    const lines = wrapTo(label, columns.name, 3, { measure, size: SMALL });
    const bar = scoreBarScene(placed[at] ?? [], room, label, { selection: undefined });
    const height = Math.max(bar.height, lines.length * LEADING + 6) + 4;
    const base = y + 18;
    const foot = y + height;
    const drawn: readonly Mark[] = [
      { kind: "text", x: 0, y: base, lines, fill: "ink" },
      {
        kind: "text",
        x: columns.bars - 14,
        y: base,
        anchor: "end",
        lines: [String(targets.length)],
        fill: "ink.muted",
      },
      { kind: "group", at: { x: columns.bars, y: y + 1 }, marks: bar.marks },
      { kind: "line", x1: 0, x2: width, y1: foot, y2: foot, stroke: "rule" },
    ];
    y = foot + 1;
    return drawn;
  });
  return { marks, height: y - top };
};

/** The scoreboard as one picture: the whole, each verdict in words, and its division. */
export const scoreboardScene = (
  shares: readonly ScoreShare[],
  groups: readonly ScoreGroup[],
  title: string,
  { width, measure }: { readonly width: number; readonly measure: Measure },
): Scene => {
  const bar = wholeBarScene(shares, width, { title });
  const counts = new Map(shares.map(({ verdict, count }) => [verdict, count]));
  const words = verdictLegend(counts, width, measure);
  const top = bar.height + 4 + words.height + (groups.length === 0 ? 0 : 8);
  const divided = division(groups, top, width, measure);
  return {
    width,
    height: top + divided.height,
    title,
    marks: [
      ...bar.marks,
      { kind: "group", at: { x: 0, y: bar.height + 4 }, marks: words.marks },
      ...divided.marks,
    ],
  };
};

/** Targets whose verdicts are counted. */
interface Scored {
  readonly targets: readonly TargetEntry[];
  /** The groups of a division; empty without one. */
  readonly groups: readonly ScoreGroup[];
  /** The name of the body that set them. */
  readonly of?: string;
  /** What the selection asks of their verdicts. */
  readonly requestedVerdicts: VerdictsAsked | undefined;
}

interface Row {
  readonly label: string;
  readonly total: number;
  readonly shares: readonly ScoreShare[];
}

/** How many targets have which verdict: of each group, and of all. */
const scoreTable = (
  groups: readonly ScoreGroup[],
  targets: number,
  all: readonly ScoreShare[],
  of: Counting,
): FigureTable => {
  const rows: readonly Row[] = [
    ...groups.map((group) => ({ ...group, total: group.targets.length })),
    { label: tableFile.all, total: targets, shares: all },
  ];
  return tableOf(rows, [
    [tableFile.group, ({ label }) => textCell(label)],
    [tableFile[of], ({ total }) => numberCell(total)],
    ...all.map(({ verdict }): ColumnOf<Row> => [
      verdictWords[verdict],
      ({ shares }) => numberCell(shares.find((one) => one.verdict === verdict)?.count ?? 0),
    ]),
  ]);
};

/** Defines the verdicts figure for the targets that `model` gives. */
const verdictsFrom = ({
  reads = [],
  model: scoredOn,
}: Pick<ModelSpec<Scored>, "reads" | "model">): Figure =>
  defineFigure(
    defineModel({
      id: "verdicts",
      reads,
      rows: { slide: 9 },
      model: (page) => {
        const scored = scoredOn(page);
        if (scored === undefined || scored.targets.length === 0) return undefined;
        const counts = countVerdicts(scored.targets, page.snapshot.judged);
        const groups = scored.groups.slice(0, page.rows);
        return { ...scored, groups, counts, shares: scoreShares(counts) };
      },
    }),
    {
      widths: { file: 760 },
      scene: ({ shares, groups }, leaf, { snapshot }) =>
        scoreboardScene(shares, groups, scoreboard.title(snapshot.selection.count), leaf),
      words: ({ targets, counts, of, requestedVerdicts }, { snapshot }) => {
        const { count } = snapshot.selection;
        const finding = targetsFinding(counts, count, requestedVerdicts);
        const setIn = of === undefined ? settingCount(snapshot) : undefined;
        return {
          title: of === undefined ? finding : scoreboard.findingOf(of, finding),
          status: shownWords(targets.length, snapshot.targets.total, count, setIn),
        };
      },
      chart: ({ groups, counts }) =>
        verdictChart(
          groups.length === 0
            ? [{ label: tableFile.all, counts: counts.byVerdict }]
            : groups.map(({ label, shares }) => ({
                label,
                counts: new Map(shares.map(({ verdict, count }) => [verdict, count])),
              })),
        ),
      table: ({ groups, counts, shares }, { snapshot }) =>
        scoreTable(groups, counts.total, shares, snapshot.selection.count),
      entries: ({ targets }) => targets.map(({ entry }) => entry),
      targets: ({ targets }) => targets,
    },
  );

/** The shown targets, divided as the address says. */
export const verdictsFigure = verdictsFrom({
  reads: [scoreDivision.name],
  model: ({ snapshot, parameters }) => {
    const by = valueIn(parameters, scoreDivision);
    const groups = by === undefined ? [] : scoreGroups(snapshot, by);
    return { targets: snapshot.targets.shown, groups, requestedVerdicts: verdictsAsked(snapshot) };
  },
});

/** The targets of a page's body. */
export const bodyVerdictsFigure = verdictsFrom({
  model: ({ snapshot, id }) => {
    const { agency, targets = [], requestedVerdicts } = summaryOf(snapshot, id) ?? {};
    return agency && { targets, groups: [], of: agencyLabel(agency), requestedVerdicts };
  },
});
