import { parseDate } from "#domain/calendar/dates.ts";
import type { TargetEntry } from "#domain/dataset/entry.ts";
import type { Provenance } from "#domain/schema/records.ts";
import {
  type Baseline,
  isQualitative,
  type QuantitativeTarget,
  type Reading,
} from "#domain/schema/target.ts";
import { amountWords } from "#messages/words/amounts.ts";
import { dateWords } from "#messages/words/dates.ts";
import { gaps as words } from "#messages/views/gaps.ts";
import { dataLang } from "#messages/app/language.ts";
import { shortTitle, titleLang } from "#messages/words/titles.ts";

import { apart, type GapItem, type NamedGap } from "./gap.ts";

interface Measured {
  readonly entry: TargetEntry;
  readonly target: QuantitativeTarget;
}

interface Figure extends Measured {
  readonly figure: Reading | Baseline;
  readonly role: "baseline" | "reading";
}

const targetItem = (one: TargetEntry): GapItem => ({
  key: one.id,
  words: one.target.metric,
  lang: dataLang,
  detail: shortTitle(one.entry),
  detailLang: titleLang(one.entry),
  to: `/targets/${one.id}`,
  name: apart(one, one.target.metric),
});

const asOfWords = (asOf: string | undefined): string => {
  const date = asOf === undefined ? undefined : parseDate(asOf);
  return date === undefined ? words.undated : dateWords(date, true);
};

const figureItem = ({ entry, figure, role, target }: Figure, at: number, why?: string): GapItem => {
  const said = words.figure(
    target.metric,
    role,
    amountWords(figure.value, figure.unit ?? target.unit, figure.bound),
    asOfWords(figure.asOf),
  );
  return {
    key: `${entry.id} ${role} ${at}`,
    words: said,
    detail: why,
    to: `/targets/${entry.id}`,
    name: apart(entry, said),
  };
};

const isLinked = (list: readonly Provenance[]): boolean =>
  list.some(({ source }) => source !== undefined);

const belowHigh = (figure: Reading | Baseline): string | undefined => {
  const levels = [figure.confidence, ...figure.provenance.map(({ confidence }) => confidence)];
  const low = levels.find((level) => level === "low") ?? levels.find((level) => level === "medium");
  return low === undefined ? undefined : words.confidences[low];
};

/** What isn't known of targets: bases, readings, how sure they are and where they were read. */
export const targetGaps = (targets: readonly TargetEntry[]): readonly NamedGap[] => {
  const measured: Measured[] = targets.flatMap((entry) =>
    isQualitative(entry.target) ? [] : [{ entry, target: entry.target }],
  );
  const figures: Figure[] = measured.flatMap((one) => [
    ...(one.target.baseline === undefined
      ? []
      : [{ ...one, figure: one.target.baseline, role: "baseline" as const }]),
    ...one.target.readings.map((figure) => ({ ...one, figure, role: "reading" as const })),
  ]);
  const baselines = figures.filter(({ role }) => role === "baseline");
  const withFigure = { total: measured.length, noun: "measured" } as const;
  const ofFigures = { total: figures.length, noun: "figures" } as const;
  const items = (list: readonly Measured[]) => list.map(({ entry }) => targetItem(entry));
  return [
    {
      key: "no-baseline",
      ...withFigure,
      items: items(measured.filter(({ target }) => target.baseline === undefined)),
    },
    {
      key: "no-reading",
      ...withFigure,
      items: items(measured.filter(({ target }) => target.readings.length === 0)),
    },
    {
      key: "in-words",
      total: targets.length,
      noun: "targets",
      items: targets.filter(({ target }) => isQualitative(target)).map(targetItem),
    },
    {
      key: "undated-baseline",
      total: baselines.length,
      noun: "baselines",
      items: baselines
        .filter(({ figure }) => figure.asOf === undefined)
        .map((one, at) => figureItem(one, at)),
    },
    {
      key: "not-comparable",
      ...ofFigures,
      items: figures
        .filter(({ figure }) => figure.comparable === false)
        .map((one, at) => figureItem(one, at, one.figure.reason)),
    },
    {
      key: "confidence",
      ...ofFigures,
      items: figures.flatMap((one, at) => {
        const why = belowHigh(one.figure);
        return why === undefined ? [] : [figureItem(one, at, why)];
      }),
    },
    {
      key: "unlinked-figure",
      ...ofFigures,
      items: figures
        .filter(({ figure }) => !isLinked(figure.provenance))
        .map((one, at) =>
          figureItem(
            one,
            at,
            words.reasons(one.figure.provenance.flatMap(({ unlinked }) => unlinked ?? [])),
          ),
        ),
    },
  ];
};
