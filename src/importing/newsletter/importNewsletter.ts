import { type Day, isoDay } from "#domain/calendar/dates.ts";
import { slugOf } from "#domain/dataset/slug.ts";
import type { Drafts } from "#importing/draft.ts";

import { type Block, blocksOf, isNumbered, isSection } from "./blocks.ts";
import { dayIn, isoPeriod, type Period, periodIn } from "./dates.ts";
import { unique } from "./due.ts";
import { withoutFurniture } from "./furniture.ts";
import { itemsOf, type Items } from "./items.ts";
import { fieldOf, indexKnown, type Known, textOf } from "./known.ts";
import { MOST, TooLong } from "./limits.ts";
import { readLines } from "./lines.ts";
import { newsDraft } from "./newsDraft.ts";
import { proposalsFor } from "./proposals.ts";
import { type Issue, topDraft } from "./topDraft.ts";

/** What the head of a newsletter says of it. */
interface Head {
  readonly issued: Day | undefined;
  readonly period: Period | undefined;
  readonly periodLine: Block | undefined;
  /** Short texts before the first item, among which the newsletter's name may be. */
  readonly titles: readonly string[];
  /** The last heading before the first item. */
  readonly heading: string | undefined;
}

const LONGEST_TITLE = 100;

const headOf = (items: Items, blocks: readonly Block[]): Head => {
  const all = items.front.length > 0 ? items.front : blocks.slice(0, 20);
  const periodLine = blocks.find(({ text }) => text.length < 400 && /reporting period/i.test(text));
  const lines = [...(periodLine === undefined ? [] : [periodLine]), ...all];
  const issued = lines
    .map(({ text }) =>
      text.length < 400 ? dayIn(text.split(/\(?reporting period/i)[0] ?? "") : undefined,
    )
    .find((day) => day !== undefined);
  return {
    issued,
    period: periodLine === undefined ? undefined : periodIn(periodLine.text, issued),
    periodLine,
    titles: all.map(({ text }) => text).filter((text) => text.length < LONGEST_TITLE),
    heading: all.findLast(
      ({ is, text }) => is === "heading" && !isNumbered(text) && !isSection(text),
    )?.text,
  };
};

/** People under 'Authors': lines of a name alone, without their roles. */
const authorsIn = ({ authors }: Items): readonly string[] =>
  authors
    .map(({ text }) => text)
    .filter((text) =>
      /^\p{Lu}[\p{L}'’.-]*(?: (?:\p{Lu}[\p{L}'’.-]*|de|van|von|der)){1,3}$/u.test(text),
    );

/** The newsletter as a record of its file; from an earlier one of the same name what stays the same. */
const sourceOf = (
  head: Head,
  items: Items,
  newsletters: readonly unknown[],
): Readonly<Record<string, unknown>> & { readonly id: string } => {
  const titleText = head.titles.join(" ").toLowerCase();
  const earlier = newsletters.find((one) => {
    const title = textOf(one, "title")?.toLowerCase();
    return title !== undefined && titleText.includes(title);
  });
  const title = textOf(earlier, "title") ?? head.heading;
  const stem =
    textOf(earlier, "id")?.replace(/-\d{4}-\d{2}-\d{2}$/, "") ??
    slugOf((title ?? "").slice(0, 60)).replaceAll(/[^a-z\d-]/g, "");
  const id = [
    stem === "" ? "newsletter" : stem,
    ...(head.issued === undefined ? [] : [isoDay(head.issued)]),
  ].join("-");
  const authors = authorsIn(items);
  const copiedFields = ["publisher", "grade", "language"].flatMap((field) => {
    const value = fieldOf(earlier, field);
    return value === undefined ? [] : [[field, value] as const];
  });
  return {
    id,
    ...(title === undefined ? {} : { title }),
    ...Object.fromEntries(copiedFields),
    ...(authors.length === 0 ? {} : { authors }),
    form: "newsletter",
    ...(head.issued === undefined ? {} : { date: isoDay(head.issued) }),
    ...(head.period === undefined ? {} : { reportingPeriod: isoPeriod(head.period) }),
  };
};

/**
 * Reads a newsletter's text, Markdown or page into drafts of records, with the line that each field comes from, and
 * the questions that only a person can answer. Nothing is guessed in silence: what the text doesn't say stays absent.
 * @throws TooLong
 */
export const importNewsletter = (text: string, known: Known): Drafts => {
  const index = indexKnown(known);
  const lines = readLines(text);
  if (lines.length > MOST.lines) throw new TooLong("lines");
  const blocks = blocksOf(withoutFurniture(lines));
  const items = itemsOf(blocks);
  if (items.top.length + items.news.length > MOST.items) throw new TooLong("items");
  const head = headOf(items, blocks);
  const source = sourceOf(head, items, index.newsletters);
  const usedIds = new Set([...index.ids, source.id]);
  const issue: Issue = {
    index,
    source: source.id,
    period: head.period,
    issued: head.issued,
    periodLine: head.periodLine,
    agencies: proposalsFor(index.bodyList, index, "body"),
    companies: proposalsFor(index.companyList, index, "company"),
    idFor: (wanted) => unique(wanted, usedIds),
  };
  const top = items.top.map((item) => topDraft(item, issue));
  const news = items.news.map((item) => newsDraft(item, issue));
  const all = [...top, ...news];
  return {
    source,
    drafts: all.map(({ draft }) => draft),
    questions: all.flatMap(({ questions }) => questions),
    proposed: {
      companies: issue.companies.records,
      agencies: issue.agencies.records,
      sources: news.flatMap(({ page }) => (page === undefined ? [] : [page])),
    },
  };
};
