/**
 * A second implementation of src/domain/judging/README.md, written from its words alone by
 * somebody who had not read `src/domain/judging`. It works on the raw JSON and imports no code, so
 * that it shares no mistake with what it checks. Terms in quotes are README's.
 */

import type {
  RawDate,
  RawFigure,
  RawPolicy,
  RawReading,
  RawSource,
  RawTarget,
} from "#test/support/rawRecords.ts";

interface Conditions {
  readonly asOf: string;
  readonly path: "straight" | "compound";
}

export interface Opinion {
  readonly verdict: string;
  /** Why, if it is not judged. */
  readonly reasons: readonly string[];
  /** The readings each of which proves it, the latest last; none if it is not judged. */
  readonly by: readonly RawReading[];
  /** Whether it needs the baseline besides. */
  readonly fromBaseline: boolean;
}

/** Whether a figure is reached, by what a reading proves of it. */
type Proof = "reached" | "short" | "open";

/** The first and the last day of a date, counted from 1970. */
const spanOf = (text: string): { first: number; last: number } => {
  const ends = text.split("/");
  const [year = 0, month = 1, day = 1] = (ends[0] ?? "").split("-").map(Number);
  const [lastYear = 0, lastMonth = 12, lastDay] = (ends.at(-1) ?? "").split("-").map(Number);
  // The zeroth day of the next month is the last of this one.
  const last =
    lastDay === undefined
      ? Date.UTC(lastYear, lastMonth, 0)
      : Date.UTC(lastYear, lastMonth - 1, lastDay);
  return { first: Date.UTC(year, month - 1, day) / 864e5, last: last / 864e5 };
};

const lastDayOf = (text: string): number => spanOf(text).last;

/** -1, 0 or 1; equal within binary rounding of the figures and of what they were calculated from. */
const compare = (a: number, b: number, ...from: readonly number[]): number => {
  const size = Math.max(...[a, b, ...from].map(Math.abs));
  return Math.abs(a - b) <= 1e-9 * size ? 0 : Math.sign(a - b);
};

/** 'The day of a document is that on which it was published, else signed or adopted.' */
const documentDate = (dates: readonly RawDate[]): { first: number; last: number } => {
  const order = ["published", "signed", "adopted", "in-force", "comments-close", "reported"];
  const [earliest] = dates
    .map(({ means, date }) => ({ rank: order.indexOf(means), ...spanOf(date) }))
    .toSorted((a, b) => a.rank - b.rank || a.first - b.first);
  if (earliest === undefined) throw new Error("documentDate: expected a policy with a date");
  return earliest;
};

const citedIn = ({ provenance }: { provenance: RawFigure["provenance"] }): readonly string[] =>
  provenance.flatMap(({ source }) => source ?? []);

const differs = (unit: string | undefined, other: string | undefined): boolean =>
  unit !== undefined && other !== undefined && unit.trim() !== other.trim();

/** The side of a bound, where more is better: 'a floor' (1), 'a ceiling' (-1), or no bound (0). */
const sideOf = (bound: string | undefined): number => {
  if (bound === "more than" || bound === "at least") return 1;
  return bound === "less than" || bound === "at most" || bound === "up to" ? -1 : 0;
};

/** ''More than' and 'less than' leave their own figure out, the others don't.' */
const leavesItselfOut = (bound: string | undefined): boolean =>
  bound === "more than" || bound === "less than";

/** 'Known by then': what the record, the document or a page shows. */
const disclosedOn = (
  figure: RawFigure,
  pages: ReadonlyMap<string, RawSource>,
  dayOfDocument: number | undefined,
): number | undefined => {
  if (figure.disclosed !== undefined) return lastDayOf(figure.disclosed);
  if (dayOfDocument !== undefined) return dayOfDocument;
  const days = citedIn(figure).flatMap((id) => {
    const date = pages.get(id)?.date;
    return date === undefined ? [] : [lastDayOf(date)];
  });
  if (days.length > 0) return figure.derived === undefined ? Math.min(...days) : Math.max(...days);
  return figure.asOf === undefined ? undefined : lastDayOf(figure.asOf);
};

const baselineKnownOn = (
  baseline: RawFigure,
  target: RawTarget,
  pages: ReadonlyMap<string, RawSource>,
  dayOfDocument: number,
): number => {
  const ofTarget = new Set(citedIn(target));
  const withDocument =
    baseline.byDefinition === true || citedIn(baseline).some((id) => ofTarget.has(id));
  const day = disclosedOn(baseline, pages, withDocument ? dayOfDocument : undefined) ?? -Infinity;
  // 'Before its own day no figure is known, but for a reading'
  return baseline.asOf === undefined ? day : Math.max(day, lastDayOf(baseline.asOf));
};

/** What the baseline lacks to carry a path. */
const baselineLacks = ({ baseline, unit, due }: RawTarget, known: boolean): string | undefined => {
  if (baseline === undefined) return "no-baseline";
  if (!known) return "baseline-later-than-as-of";
  if (baseline.comparable === false) return "baseline-not-comparable";
  if (differs(baseline.unit, unit)) return "baseline-other-unit";
  if (baseline.asOf === undefined) return "baseline-undated";
  return lastDayOf(baseline.asOf) >= lastDayOf(due) ? "due-before-baseline" : undefined;
};

/** What a figure asks for, turned so that more is better. */
interface Asked {
  /** 1 if more is better, -1 if less is. */
  readonly sign: number;
  /** The figure as printed; of a range its near end. */
  readonly value: number;
  readonly toBePassed: boolean;
  readonly about: boolean;
}

/** 'Asked' */
const askedBy = (target: RawTarget, start: number | undefined): Asked => {
  const { comparator, direction, value = Number.NaN } = target;
  const range = typeof value === "number" ? { min: value, max: value } : value;
  const less =
    comparator === "at most" ||
    (comparator !== "more than" &&
      comparator !== "at least" &&
      (direction === undefined
        ? start !== undefined && compare(start, range.max) > 0
        : direction === "down"));
  return {
    sign: less ? -1 : 1,
    value: less ? range.max : range.min,
    toBePassed: comparator === "more than",
    about: comparator === "about",
  };
};

/** What a reading proves of a figure that is to be reached or passed ('Bounds', 'About'). */
const correctionOf = (
  { value, bound }: RawReading,
  needed: number,
  { sign, about }: Asked,
  toBePassed: boolean,
  from: readonly number[] = [],
): Proof => {
  const threshold = about ? needed - sign * 0.02 * Math.abs(needed) : needed;
  const ahead = sign * compare(value, threshold, needed, ...from);
  const side = sign * sideOf(bound);
  if (side > 0)
    return ahead > 0 || (ahead === 0 && (!toBePassed || leavesItselfOut(bound)))
      ? "reached"
      : "open";
  if (side < 0)
    return ahead < 0 || (ahead === 0 && (toBePassed || leavesItselfOut(bound))) ? "short" : "open";
  if (ahead === 0 && toBePassed) return bound === "about" ? "open" : "short";
  return ahead >= 0 ? "reached" : "short";
};

/** What the path needs on a day, and whether that has to be passed, as far as the baseline's bound tells. */
const neededFrom = (
  start: number,
  bound: string | undefined,
  aim: number,
  share: number,
  path: Conditions["path"],
): { readonly needed: number; readonly leftOut: boolean } => {
  const straight = start + (aim - start) * share;
  const printed = { needed: straight, leftOut: leavesItselfOut(bound) };
  if (path === "straight" || aim <= 0) return printed;
  if (start > 0) {
    const growth = start * (aim / start) ** share;
    // 'or, where that is higher, on the straight one from zero'
    return { ...printed, needed: sideOf(bound) < 0 ? Math.max(growth, aim * share) : growth };
  }
  // 'just above zero or, where that is lower, on the straight path from X'
  return sideOf(bound) > 0 && compare(straight, 0, start, aim) > 0
    ? { needed: 0, leftOut: true }
    : printed;
};

/** What a reading proves of the path on its own day. */
interface Pace {
  /** For every baseline that the bound allows. */
  readonly proof: Proof;
  /** Whether it proves anything for one of them. */
  readonly tells: boolean;
}

/** 'Required path' and 'Bound of a baseline': whether a reading is on the path on its own day. */
const paceOf = (
  reading: RawReading,
  baseline: RawFigure,
  boundOfBaseline: string | undefined,
  asked: Asked,
  days: { readonly from: number; readonly due: number },
  path: Conditions["path"],
): Pace => {
  const share = (lastDayOf(reading.asOf) - days.from) / (days.due - days.from);
  // 'On the due date itself the path needs the target, whatever the baseline'; 'just on it counts
  // as ahead', even if the target has to be passed.
  if (share >= 1) {
    const proof = correctionOf(reading, asked.value, asked, false);
    return { proof, tells: proof !== "open" };
  }
  const [b, t] = [baseline.value, asked.value];
  const { needed, leftOut } = neededFrom(b, boundOfBaseline, t, share, path);
  const side = asked.sign * sideOf(boundOfBaseline);
  // From a floor that leaves X out every path needs more than that from X, so that a reading of just that is
  // short of them all, 'about' or not, and one of more than that may be on some.
  const from = needed === 0 ? [] : [b, t];
  const threshold = asked.about ? needed - asked.sign * 0.02 * Math.abs(needed) : needed;
  const isJustOn = side > 0 && leftOut && compare(reading.value, threshold, needed, ...from) === 0;
  const onX = asked.sign * sideOf(reading.bound) > 0 ? "open" : "short";
  const proof: Proof = isJustOn ? onX : correctionOf(reading, needed, asked, false, from);
  const unproved = side > 0 ? "reached" : side < 0 ? "short" : undefined;
  return { proof: proof === unproved ? "open" : proof, tells: proof !== "open" };
};

/** 'Of several for one day one counts': the first in this order. */
const byPrecedence =
  ({ sign }: Asked) =>
  (a: RawReading, b: RawReading): number => {
    const disclosed = ({ disclosed: day, asOf }: RawReading): number => lastDayOf(day ?? asOf);
    const exactness = ({ bound }: RawReading): number =>
      sideOf(bound) === 0 ? (bound === "about" ? 1 : 0) : 2;
    const favour = ({ bound }: RawReading): number =>
      sign * sideOf(bound) * (leavesItselfOut(bound) ? 2 : 1);
    return (
      disclosed(b) - disclosed(a) ||
      spanOf(b.asOf).first - spanOf(a.asOf).first ||
      exactness(a) - exactness(b) ||
      sign * (a.value - b.value) ||
      favour(a) - favour(b)
    );
  };

/** Judges a target of a policy as of a day, by README's words. */
export const judgeFromWords = (
  target: RawTarget,
  policy: RawPolicy,
  pages: ReadonlyMap<string, RawSource>,
  { asOf, path }: Conditions,
): Opinion => {
  const [today, due, issued] = [lastDayOf(asOf), lastDayOf(target.due), documentDate(policy.dates)];
  const passed = today > due;
  const notJudged = (...reasons: readonly (string | undefined)[]): Opinion => ({
    verdict: "not-judged",
    reasons: reasons.filter((reason) => reason !== undefined),
    by: [],
    fromBaseline: false,
  });
  const judged = (verdict: string, by: readonly RawReading[], fromBaseline: boolean): Opinion => ({
    verdict,
    reasons: [],
    by,
    fromBaseline,
  });
  const early = today < issued.last ? "not-yet-begun" : undefined;
  if (target.qualitative === true) return notJudged("qualitative", early);
  if (early !== undefined) return notJudged(early);

  const { baseline, unit } = target;
  const baselineKnown =
    baseline !== undefined && baselineKnownOn(baseline, target, pages, issued.last) <= today;
  const lacks = baselineLacks(target, baselineKnown);
  const tellsDirection =
    baselineKnown && baseline.comparable !== false && !differs(baseline.unit, unit);
  const asked = askedBy(target, tellsDirection ? baseline.value : undefined);
  const from =
    lacks === undefined && baseline?.asOf !== undefined ? lastDayOf(baseline.asOf) : undefined;

  // 'Known by then'
  const known = (target.readings ?? []).filter((reading) => {
    const day = disclosedOn(reading, pages, undefined) ?? Infinity;
    const own = reading.disclosed === undefined ? lastDayOf(reading.asOf) : -Infinity;
    return Math.max(day, own) <= today;
  });
  // 'Reading': what is left out
  const sameMeasure = known.filter(
    (reading) => reading.comparable !== false && !differs(reading.unit, unit),
  );
  const figures = sameMeasure.filter(
    ({ asOf: date, disclosed = date }) => lastDayOf(disclosed) >= spanOf(date).first,
  );
  const later = figures.filter(({ asOf: day }) => from === undefined || lastDayOf(day) > from);
  if (later.length === 0) {
    if (figures.length > 0) return notJudged("no-reading-since-baseline", lacks);
    return notJudged(known.length > sameMeasure.length ? "not-comparable" : "no-reading", lacks);
  }
  const ofDay = new Map<number, RawReading>();
  for (const reading of later.toSorted(byPrecedence(asked))) {
    const day = lastDayOf(reading.asOf);
    if (!ofDay.has(day)) ofDay.set(day, reading);
  }
  /** The pace of a reading; `start` is the baseline's bound. */
  const paceOfReading = (reading: RawReading, start = baseline?.bound): Pace | undefined =>
    from === undefined || baseline === undefined
      ? undefined
      : paceOf(reading, baseline, start, asked, { from, due }, path);
  const readings = [...ofDay]
    .toSorted(([a], [b]) => a - b)
    .map(([day, reading]) => ({
      day,
      reading,
      proof: correctionOf(reading, asked.value, asked, asked.toBePassed),
      pace: paceOfReading(reading),
    }));

  // 'Met', 'Missed', 'Met early', 'After due'
  const proving = readings.filter(({ proof }) => proof !== "open");
  const inTime = proving.filter(({ day }) => day <= due);
  const since = inTime.slice(inTime.findLastIndex(({ proof }) => proof === "short") + 1);
  if (since.length > 0) {
    return judged(
      "met",
      since.map(({ reading }) => reading),
      false,
    );
  }
  const settling = passed ? proving.find(({ day }) => day >= due) : undefined;
  if (settling !== undefined)
    return judged(settling.proof === "reached" ? "met" : "missed", [settling.reading], false);

  const last = readings.at(-1);
  if (!passed) {
    if (lacks !== undefined || last?.pace === undefined) return notJudged(lacks);
    if (last.pace.proof !== "open")
      return judged(last.pace.proof === "reached" ? "on-pace" : "behind", [last.reading], true);
    // The reading's bound is a reason if it leaves the pace open from the printed baseline; that of
    // the baseline if it does so for the printed reading, or if the reading's isn't the reason.
    const byReading = paceOfReading(last.reading, "about")?.proof === "open";
    const byBaseline = paceOfReading({ ...last.reading, bound: undefined })?.proof === "open";
    return notJudged(
      byReading ? "bound-proves-nothing" : undefined,
      byBaseline || !byReading ? "baseline-bound-proves-nothing" : undefined,
    );
  }
  // 'Due, can't tell': without a path only readings since the document's day
  if (lacks !== undefined) {
    const own = readings.filter(({ day }) => day >= issued.first);
    const basis = own.at(-1);
    return basis === undefined
      ? notJudged("no-reading-since-issue", lacks)
      : judged("due-no-baseline", [basis.reading], false);
  }
  // 'Until there is one, the last reading that proves anything, of the target or of the path from
  // any baseline that its bound allows'
  const telling = readings.findLast((one) => one.proof !== "open" || one.pace?.tells === true);
  if (telling?.pace === undefined || telling.pace.proof === "open")
    return judged("due-no-baseline", last === undefined ? [] : [last.reading], true);
  const verdict = telling.pace.proof === "reached" ? "due-was-ahead" : "due-was-behind";
  return judged(verdict, [telling.reading], true);
};
