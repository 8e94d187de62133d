import { type Day, parseDate } from "#domain/calendar/dates.ts";
import type { TargetEntry } from "#domain/dataset/entry.ts";
import type { Assumptions } from "#domain/judging/path/assumptions.ts";
import type { SeriesReading } from "#domain/query/filter/seriesReadings.ts";
import type { Judgement } from "#domain/judging/judge.ts";
import type { SetAside } from "#domain/judging/evidence/knownReading.ts";
import { requiredAt } from "#domain/judging/requiredValueAt.ts";
import { judgeInterim } from "#domain/judging/judgeInterim.ts";
import { setAsideWords } from "#messages/judging/steps.ts";
import { verdictDetail } from "#messages/judging/verdicts.ts";
import type { Provenance } from "#domain/schema/records.ts";
import type { Baseline, Reading, Target } from "#domain/schema/target.ts";
import { amountWords, goalWords, measuredBeside } from "#messages/words/amounts.ts";
import { dateWords } from "#messages/words/dates.ts";
import { reasons, verdictWords } from "#messages/words/verdicts.ts";
import { points } from "#messages/targets/targetPage.ts";
import { isQualitative } from "#domain/schema/qualitative.ts";

/** A figure of a target with its date and its source. */
export interface PointRow {
  readonly key: string;
  readonly what: keyof typeof points.what;
  readonly day: Day | undefined;
  readonly date: string;
  readonly value: string;
  /** What the path requires on that day. */
  readonly needed?: string;
  /** Notes on the figure and, where it doesn't count, why. */
  readonly notes: readonly string[];
  readonly counts: boolean;
  /** Whether it is the reading that the verdict rests on. */
  readonly isGround?: boolean;
  /** Whether it is the baseline and weaker evidence than that reading, so that the verdict has its grade. */
  readonly isWeaker?: boolean;
  readonly provenance: readonly Provenance[];
  /** Our arithmetic from what these pages print. */
  readonly derived?: string | undefined;
}

/** A figure that wasn't known by the as-of date isn't shown. */
const isUnknownYet = ({ why }: SetAside): boolean =>
  why === "later-than-as-of" || why === "disclosed-after-as-of";

const confidenceNotes = ({ confidence }: Baseline | Reading): readonly string[] =>
  confidence === undefined || confidence === "high" ? [] : [points.confidence[confidence]];

/** Left out where the figure's note gives the day of disclosure already. */
const disclosedNotes = ({ disclosed, note = "" }: Baseline | Reading): readonly string[] => {
  const date = disclosed === undefined ? undefined : parseDate(disclosed);
  const words = date && dateWords(date);
  return words === undefined || note.includes(words) ? [] : [points.disclosed(words)];
};

const readingNotes = (reading: Reading): readonly string[] => {
  const { note, derived, reason } = reading;
  return [
    ...confidenceNotes(reading),
    ...disclosedNotes(reading),
    ...(reason === undefined ? [] : [reason]),
    ...(derived === undefined ? [] : [points.derived(derived)]),
    ...(note === undefined ? [] : [note]),
  ];
};

const baselineRow = (target: Target, judgement: Judgement): readonly PointRow[] => {
  const { baseline: judged, unit = "" } = judgement;
  if (isQualitative(target) || target.baseline === undefined || judged === undefined) return [];
  const { baseline } = target;
  const { date } = judged;
  return [
    {
      key: "baseline",
      what: "baseline",
      day: judged.day,
      date: date === undefined ? points.undated : dateWords(date, true),
      value: amountWords(baseline.value, baseline.unit ?? unit, baseline.bound),
      ...(judgement.path === undefined ? {} : { needed: points.begins }),
      notes: [
        ...(judged.problem === undefined ? [] : [reasons[judged.problem]]),
        ...confidenceNotes(baseline),
        ...(judged.dayAssumed ? [points.dateAssumed] : []),
        ...disclosedNotes(baseline),
        ...(baseline.byDefinition === true ? [points.byDefinition] : []),
        ...(baseline.reason === undefined ? [] : [baseline.reason]),
        ...(baseline.note === undefined ? [] : [baseline.note]),
      ],
      counts: judged.problem === undefined,
      isWeaker: judgement.grade?.isBaseline === true,
      provenance: baseline.provenance,
    },
  ];
};

const wordsIn = (notes: readonly string[]): readonly string[] =>
  notes.flatMap((note) => note.split(/[\s.,;]+/)).filter((word) => word !== "");

/** Whether notes say another, as a part of theirs or word by word: Chinese has no spaces between words. */
const say = (notes: readonly string[], note: string): boolean => {
  const words = new Set(wordsIn(notes));
  const clause = note.replace(/[.。]$/, "");
  return (
    notes.some((one) => one.includes(clause)) || wordsIn([note]).every((word) => words.has(word))
  );
};

/** Whether a figure only repeats another: same day, same words, same pages. */
const repeats = (
  one: Pick<PointRow, "date" | "value" | "notes" | "provenance">,
  other: PointRow,
): boolean =>
  one.date === other.date &&
  one.value === other.value &&
  one.notes.every((note) => say(other.notes, note)) &&
  one.provenance.every(({ source, unlinked, locator, note }) =>
    other.provenance.some(
      (page) =>
        page.source === source &&
        page.unlinked === unlinked &&
        page.locator === locator &&
        (note === undefined || page.note === note),
    ),
  );

const readingRows = (
  target: Target,
  judgement: Judgement,
  baseline: PointRow | undefined,
): readonly PointRow[] => {
  if (isQualitative(target)) return [];
  const { setAside, readings } = judgement;
  const ground =
    judgement.verdict === "not-judged" ? undefined : (judgement.grade?.by ?? judgement.by);
  const aside = new Map(setAside.map((one) => [one.index, one]));
  const counted = new Map(readings.map((one) => [one.index, one]));
  return target.readings.flatMap((reading, index): readonly PointRow[] => {
    const why = aside.get(index);
    const countedReading = counted.get(index);
    if (why === undefined ? countedReading === undefined : isUnknownYet(why)) return [];
    const date = parseDate(reading.asOf);
    const needed =
      countedReading === undefined ? undefined : requiredAt(judgement, countedReading.day);
    const isEarlier = why?.why === "before-baseline";
    const { provenance, derived } = reading;
    const figure = {
      date: date === undefined ? reading.asOf : dateWords(date, true),
      value: amountWords(reading.value, reading.unit ?? target.unit, reading.bound),
      notes: readingNotes(reading),
      provenance,
      derived,
    };
    if (why?.why === "at-baseline" && baseline !== undefined && repeats(figure, baseline))
      return [];
    return [
      {
        ...figure,
        key: `reading ${index}`,
        what: isEarlier ? "earlier" : "reading",
        day: countedReading?.day ?? why?.day,
        ...(needed === undefined
          ? {}
          : { needed: measuredBeside(needed.value, target.unit, reading.value, needed.bound) }),
        notes: [
          // A figure older than the baseline is labelled as such.
          ...(why === undefined || isEarlier
            ? []
            : [points.setAside(setAsideWords(why.why, why.rule))]),
          ...figure.notes,
        ],
        counts: why === undefined,
        isGround: countedReading !== undefined && countedReading === ground,
      },
    ];
  });
};

/** Each interim step, judged as if it were a target of its own. */
const interimRows = (
  { target, evidence }: TargetEntry,
  assumptions: Assumptions,
): readonly PointRow[] =>
  isQualitative(target)
    ? []
    : judgeInterim(evidence, assumptions).map(({ step, judgement }) => {
        const date = parseDate(step.due);
        return {
          key: `interim ${step.due}`,
          what: "interim",
          day: date?.end,
          date: date === undefined ? step.due : dateWords(date, true),
          value: amountWords(step.value, target.unit),
          notes: [points.byItself(verdictWords[judgement.verdict], verdictDetail(judgement, true))],
          counts: true,
          provenance: step.provenance ?? target.provenance,
        };
      });

const seriesRows = (series: readonly SeriesReading[]): readonly PointRow[] =>
  series.flatMap(({ reading, day, from: { id, target, entry } }): readonly PointRow[] => {
    const date = parseDate(reading.asOf);
    return isQualitative(target)
      ? []
      : [
          {
            key: `${id} ${day}`,
            what: "earlier",
            day,
            date: date === undefined ? reading.asOf : dateWords(date, true),
            value: amountWords(reading.value, target.unit, reading.bound),
            notes: [points.readFor(entry), ...readingNotes(reading)],
            counts: false,
            provenance: reading.provenance,
            derived: reading.derived,
          },
        ];
  });

/** Every figure of a target known by the as-of date, earliest first, with those of its goal's `series`. */
export const pointRows = (
  entry: TargetEntry,
  judgement: Judgement,
  assumptions: Assumptions,
  series: readonly SeriesReading[] = [],
): readonly PointRow[] => {
  const { target } = entry;
  const due = parseDate(target.due);
  const goal: PointRow = {
    key: "target",
    what: "target",
    day: due?.end,
    date: due === undefined ? target.due : dateWords(due, true),
    value: goalWords(target),
    ...(judgement.path === undefined ? {} : { needed: points.ends }),
    notes: target.derived === undefined ? [] : [points.derived(target.derived)],
    counts: true,
    provenance: target.provenance,
    derived: target.derived,
  };
  const [baseline] = baselineRow(target, judgement);
  return [
    ...(baseline === undefined ? [] : [baseline]),
    ...readingRows(target, judgement, baseline),
    ...seriesRows(series),
    ...interimRows(entry, assumptions),
    goal,
  ].sort((a, b) => (a.day ?? Number.NEGATIVE_INFINITY) - (b.day ?? Number.NEGATIVE_INFINITY));
};
