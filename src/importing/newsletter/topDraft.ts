import { type Day, parseDate } from "#domain/calendar/dates.ts";
import { slugOf } from "#domain/dataset/slug.ts";
import type { Draft, Question } from "#importing/draft.ts";

import { amountsOf } from "./amounts.ts";
import { type Block, LONGEST_BLOCK } from "./blocks.ts";
import { issuersOf, newsBodies } from "./bodies.ts";
import {
  type Period,
  changedOver,
  datedBy,
  datesIn,
  daysOutside,
  isoOf,
  isoPeriod,
} from "./dates.ts";
import { type TopItem, titleOf } from "./items.ts";
import type { KnownIndex } from "./known.ts";
import { type Notes, notesFor } from "./notes.ts";
import type { Proposals } from "./proposals.ts";
import { duplicatesOf, linksOf } from "./relations.ts";
import { sectorsOf } from "./sectors.ts";
import { documentTypeOf, type PrintedTitle, titleIn } from "./titles.ts";

/** What all items of a newsletter have in common. */
export interface Issue {
  readonly index: KnownIndex;
  /** The id of the newsletter as a source. */
  readonly source: string;
  readonly period: Period | undefined;
  /** The day of the issue. */
  readonly issued: Day | undefined;
  /** Where the period is, to which a date without a year is owed. */
  readonly periodLine: Block | undefined;
  readonly agencies: Proposals;
  readonly companies: Proposals;
  /** An id that no record and no other draft has. */
  readonly idFor: (wanted: string) => string;
}

export interface DraftWithQuestions {
  readonly draft: Draft;
  readonly questions: readonly Question[];
}

const GENERIC: ReadonlySet<string> = new Set(
  "a about accelerate accelerating according action administrative advancing after amid an and announced announces announcing application applications as at based been being by called calls certain certificate china chinese comments committee covering deal development draft field first five following for from further guidelines guiding has have high implementation implementing in including increase industrial industry interim into is issuance issued issuing it its launched launches level list management measures ministry multiple national new notice of on opened opinions outline outlining plan plans promote promoting provisions published quality regulations released releases report reported reports requirements revealed rules s said several signed special state strengthening suggest suggested that the their to trial two three under unveiled was were which will with year years".split(
    " ",
  ),
);

/** A short id from the words that make a title different from others, with the years of the plan. */
export const idOf = (title: string, years: string, most = 4): string => {
  const words = slugOf(title.slice(0, 400))
    .split("-")
    .filter((word) => /^[a-z\d]+$/.test(word) && !/^(?:19|20)\d\d$/.test(word));
  const telling = words.filter((word) => !GENERIC.has(word));
  const chosen = (telling.length > 0 ? telling : words).slice(0, most);
  return [...chosen, ...(years === "" ? [] : [years])].join("-");
};

/** The date of an item, its year from the reporting period where none is printed. */
export const dayOfItem = (
  date: ReturnType<typeof datesIn>[number],
  period: Period | undefined,
): string | undefined => {
  if (date.year !== undefined) return isoOf(date, date.year);
  return period === undefined ? undefined : datedBy(date, period);
};

/** Reads the date of an item and asks about what isn't certain of it. */
export const askedDate = (
  date: ReturnType<typeof datesIn>[number],
  block: Block,
  field: string,
  issue: Pick<Issue, "period" | "periodLine" | "issued">,
  notes: Notes,
): string | undefined => {
  const { period, periodLine } = issue;
  const words = block.text.slice(date.from, date.to);
  const where = { block, offset: date.from };
  const iso = dayOfItem(date, period);
  if (iso === undefined) {
    // Without a reporting period the day of the issue makes one year likely.
    const { issued } = issue;
    const likely =
      issued === undefined || date.year !== undefined
        ? undefined
        : datedBy(date, { start: issued, end: issued });
    const answers = likely === undefined ? [] : [{ label: likely, value: likely }];
    notes.ask("ambiguous-year", field, words, answers, where);
    return undefined;
  }
  notes.say(field, block, date.from, date.year === undefined ? "concluded" : "said");
  if (date.year === undefined && periodLine !== undefined)
    notes.say(field, periodLine, 0, "concluded");
  if (period !== undefined && daysOutside(iso, period) > 0) {
    const other = changedOver(iso);
    const isLikely = other !== undefined && daysOutside(other, period) === 0;
    const answers = [...(isLikely ? [other] : []), iso].map((value) => ({ label: value, value }));
    notes.ask("date-outside-period", field, `${words} (${isoPeriod(period)})`, answers, where);
  }
  return iso;
};

const COMMENTS = /(?:comment|feedback|consultation|opinion|suggestion)s?/i;
const FORCE =
  /(?:tak(?:es?|ing)|com(?:es?|ing)|enter(?:s|ing)?) (?:into )?(?:effect|force)|effective/i;

/** Dates that the text at a glance gives beside that of the document: when comments close, when it takes effect. */
const otherDates = (
  glance: readonly Block[],
  date: string | undefined,
  notes: Notes,
  first: number,
): readonly Record<string, unknown>[] => {
  const day = parseDate(date ?? "")?.start;
  const found: Record<string, unknown>[] = [];
  for (const block of glance) {
    const { text } = block;
    for (const printed of datesIn(text)) {
      if (printed.day === undefined || found.length > 3) continue;
      const sentence = text.slice(
        Math.max(0, text.lastIndexOf(". ", printed.from), printed.from - 160),
        printed.from,
      );
      const closes =
        COMMENTS.test(sentence) &&
        /(?:until|by|before|through|till|deadline (?:is|of))\s*$/i.test(sentence);
      const starts = new RegExp(
        `(?:${FORCE.source})(?: on| from| as of| starting)?\\s*$`,
        "i",
      ).test(sentence);
      if (!closes && !starts) continue;
      const years =
        day === undefined ? [] : [0, 1].map((more) => Number((date ?? "").slice(0, 4)) + more);
      const own = (printed.year === undefined ? years : [printed.year])
        .flatMap((year) => isoOf(printed, year) ?? [])
        .find((iso) => printed.year !== undefined || (parseDate(iso)?.start ?? 0) >= (day ?? 0));
      const means = closes ? "comments-close" : "in-force";
      if (own === undefined || found.some((one) => one["means"] === means)) continue;
      const field = `dates.${first + found.length}.date`;
      notes.say(field, block, printed.from, printed.year === undefined ? "concluded" : "said");
      found.push({ means, date: own });
    }
  }
  return found;
};

/** Words after which no sentence ends. */
const DANGLING =
  /(?:[,–—-]|\s(?:a|an|and|as|at|by|for|from|in|into|its|of|on|or|than|that|the|their|to|which|with))$/i;

const isUnfinished = (block: Block): boolean => {
  const { text, is } = block;
  if (text === "" || is === "heading") return false;
  if (text.length >= LONGEST_BLOCK) return true;
  const end = text.slice(-60);
  return (
    DANGLING.test(end) ||
    (is === "text" && text.length > 60 && !/[.!?…:。！？][)\]”"’']*$/.test(end))
  );
};

const yearOf = (iso: string | undefined): number | undefined =>
  iso === undefined ? undefined : Number(iso.slice(0, 4));

/** The item as it was printed. */
export const excerptOf = (blocks: readonly Block[]): Draft["excerpt"] => {
  const lines = blocks.flatMap(({ pieces }) => pieces.map(({ line }) => line));
  return { line: lines[0]?.number ?? 1, text: lines.map(({ text }) => text).join("\n") };
};

const titleFields = (
  printed: PrintedTitle | undefined,
  item: TopItem,
  notes: Notes,
): Record<string, unknown> => {
  const { article } = item;
  if (article === undefined || printed === undefined) return {};
  const { en, zh, zhAt } = printed;
  if (en !== undefined) notes.say("title.en", article, 0, "said");
  if (zh !== undefined) notes.say("title.zh", article, zhAt, "said");
  if (en === undefined && zh === undefined) return {};
  return {
    title: {
      ...(en === undefined ? {} : { en }),
      ...(zh === undefined ? {} : { zh, zhSeenInSource: true }),
    },
  };
};

/** A policy from a top item. */
export const topDraft = (item: TopItem, issue: Issue): DraftWithQuestions => {
  const { index, source } = issue;
  const { article, glance, comment } = item;
  const printed = article === undefined ? undefined : titleIn(article.text);
  const headline = item.title === undefined ? "" : titleOf(item.title);
  const found = item.date === undefined ? undefined : datesIn(item.date.text).at(0);
  const years = printed?.period;
  const day = found === undefined ? undefined : dayOfItem(found, issue.period);
  const year =
    yearOf(day) ??
    found?.year ??
    yearOf(issue.period === undefined ? undefined : isoPeriod(issue.period));
  const span = years === undefined ? String(year ?? "") : `${years.start}-${years.end}`;
  const named = idOf(printed?.en ?? headline, span);
  const id = issue.idFor(named === "" || named === span ? `item-${item.place}` : named);
  const notes = notesFor(id);
  const provenance = [
    { source, locator: { en: `Top 5, item ${item.place}`, zh: `“Top 5”第${item.place}条` } },
  ];
  const first = item.blocks[0];
  if (first !== undefined) notes.say("kind", first, 0, "concluded");
  const title = titleFields(printed, item, notes);
  if (article !== undefined && printed?.period !== undefined) {
    notes.say("period.start", article, printed.period.at, "said");
    notes.say("period.end", article, printed.period.at, "said");
  }
  const date =
    found === undefined || item.date === undefined
      ? undefined
      : askedDate(found, item.date, "dates.0.date", issue, notes);
  if (found === undefined) {
    const block = item.date ?? item.blocks.at(-1);
    notes.ask(
      "unfinished-text",
      "dates.0.date",
      item.date?.text.slice(0, 80) ?? "",
      [],
      block === undefined ? undefined : { block, offset: 0 },
    );
  }
  if (date !== undefined && item.date !== undefined)
    notes.say("dates.0.means", item.date, 0, "concluded");
  const dates = [
    ...(date === undefined ? [] : [{ means: "published", date, provenance }]),
    ...otherDates(glance, date, notes, date === undefined ? 0 : 1).map((one) => ({
      ...one,
      provenance,
    })),
  ];
  const opening = glance[0];
  const issuers =
    item.issuers !== undefined
      ? issuersOf(item.issuers, opening, index, notes, issue.agencies)
      : opening === undefined
        ? undefined
        : newsBodies(opening, { from: 0, to: opening.text.length }, index, notes, issue.agencies)
            .issuers;
  if (issuers?.lead === undefined)
    notes.ask(
      "unknown-body",
      "issuers.lead",
      item.issuers?.text.slice(0, 80) ?? "",
      [],
      opening === undefined ? undefined : { block: opening, offset: 0 },
    );
  const type = documentTypeOf(printed?.en ?? opening?.text.slice(0, 300), printed?.zh);
  const typed = article ?? opening;
  if (type !== undefined && typed !== undefined) notes.say("documentType", typed, 0, "concluded");
  const isDraft =
    printed?.isDraft === true ||
    /\bdraft (?:rules|measures|guidelines|regulations|law|plan|standards?)\b/i.test(
      opening?.text.slice(0, 300) ?? "",
    );
  if (typed !== undefined) notes.say("stage", typed, 0, "concluded");
  const { targets, quantities } = amountsOf({ index, notes, provenance, year }, glance, comment);
  const bodies = [issuers?.lead, ...(issuers?.co ?? [])].flatMap((body) => body ?? []);
  const same = duplicatesOf(
    {
      titles: [printed?.en, printed?.zh].flatMap((one) => one ?? []),
      words: printed?.en ?? headline,
      date,
      bodies,
    },
    index,
  );
  if (same.length > 0) {
    const block = article ?? first;
    notes.ask(
      "near-duplicate",
      "id",
      printed?.en ?? printed?.zh ?? headline,
      same.map((record) => ({ label: record.label, value: record.id })),
      block === undefined ? undefined : { block, offset: 0 },
    );
  }
  const links = linksOf(
    [...glance, ...comment],
    date,
    index,
    notes,
    new Set(same.map((record) => record.id)),
  );
  const sectors = sectorsOf(
    [
      { text: printed?.en ?? "", weight: 3 },
      { text: printed?.zh ?? "", weight: 3 },
      { text: headline, weight: 2 },
      { text: opening?.text.slice(0, 400) ?? "", weight: 1 },
    ],
    [],
    index,
  );
  const sectorBlock = article ?? item.title ?? first;
  sectors.forEach((_, at) => {
    if (sectorBlock !== undefined) notes.say(`sectors.${at}`, sectorBlock, 0, "proposed");
  });
  const address = article?.links.find((link) => /^https?:\/\/[^\s/]+/i.test(link));
  if (address !== undefined && article !== undefined)
    notes.say("original.unopened.0", article, 0, "said");
  for (const block of [...glance, ...comment].filter(isUnfinished)) {
    notes.ask("unfinished-text", "summary", block.text.slice(-80), [], {
      block,
      offset: block.text.length,
    });
  }
  notes.ask(
    "summary",
    "summary",
    headline,
    [],
    first === undefined ? undefined : { block: first, offset: 0 },
  );
  const record = {
    id,
    kind: "policy",
    collection: "newsletter",
    ...title,
    ...(type === undefined ? {} : { documentType: type }),
    stage: isDraft ? "draft" : "final",
    dates,
    ...(issuers === undefined ? {} : { issuers: { ...issuers, provenance } }),
    ...(years === undefined ? {} : { period: { start: years.start, end: years.end, provenance } }),
    ...(address === undefined ? {} : { original: { unopened: [address] } }),
    sectors,
    targets,
    ...(quantities.length === 0 ? {} : { quantities }),
    ...(links.length === 0 ? {} : { links: links.map((link) => ({ ...link, provenance })) }),
    provenance,
  };
  return {
    draft: { id, kind: "policy", record, lines: notes.lines, excerpt: excerptOf(item.blocks) },
    questions: notes.questions,
  };
};
