import { slugOf } from "#domain/dataset/slug.ts";
import type { EntryKind } from "#domain/schema/records.ts";

import { newsAmounts } from "./amounts.ts";
import { newsBodies } from "./bodies.ts";
import { companiesOf } from "./companies.ts";
import type { NewsItem } from "./items.ts";
import type { KnownIndex } from "./known.ts";
import { notesFor } from "./notes.ts";
import { duplicatesOf, linksOf } from "./relations.ts";
import { sectorsOf } from "./sectors.ts";
import { documentTypeOf } from "./titles.ts";
import {
  askedDate,
  dayOfItem,
  type DraftWithQuestions,
  excerptOf,
  idOf,
  type Issue,
} from "./topDraft.ts";

/** The outlet in brackets at the end of a line of news. */
const OUTLET = /[([]([^()[\]]{2,120})[)\]]\s*[.;]?\s*$/;
const OF_OUTLET =
  /\s+(?:article|articles|notice|report|reports|substack|press release|statement|announcement|post|blog|website|release|interview|news)$/i;

const MONTHS: readonly string[] =
  "January February March April May June July August September October November December".split(
    " ",
  );

const SECTIONS = {
  "policy-news": { en: "Policy news", zh: "政策动态" },
  "corporate-news": { en: "Corporate news", zh: "企业动态" },
} as const;

/** The words without the names of bodies: a ministry's field isn't that of all that it does. */
const withoutBodies = (words: string, index: KnownIndex): string => {
  let [text, at] = ["", 0];
  for (const { from, to } of index.bodies.in(words)) {
    text += words.slice(at, from);
    at = to;
  }
  return text + words.slice(at);
};

/** 'Policy news, 8 October', in both languages, or the list alone for a line without a date. */
const locatorOf = (
  kind: keyof typeof SECTIONS,
  date: NewsItem["date"],
): { en: string; zh: string } => {
  const { en, zh } = SECTIONS[kind];
  if (date?.day === undefined) return { en, zh };
  return {
    en: `${en}, ${date.day} ${MONTHS[date.month - 1] ?? ""}`,
    zh: `${zh}，${date.month}月${date.day}日`,
  };
};

/** A page that a line of news cites, as a record of its file: its publisher, and its address if there is one. */
type CitedPage = Readonly<Record<string, unknown>>;

export interface NewsDraft extends DraftWithQuestions {
  readonly page: CitedPage | undefined;
}

/** A record of news from a line of the dated lists. */
export const newsDraft = (item: NewsItem, issue: Issue): NewsDraft => {
  const { index, source } = issue;
  const { block, date: printed, wordsFrom } = item;
  const outlet = OUTLET.exec(block.text.slice(-140));
  const end = outlet === null ? block.text.length : block.text.length - outlet[0].length;
  const range = { from: wordsFrom, to: Math.max(wordsFrom, end) };
  const words = block.text.slice(range.from, range.to).trim();
  const iso = printed === undefined ? undefined : dayOfItem(printed, issue.period);
  const named = idOf(words, "");
  const id = issue.idFor([iso?.slice(0, 10) ?? "news", ...(named === "" ? [] : [named])].join("-"));
  const notes = notesFor(id);
  const isCorporate = item.section === "corporate";
  const bodies = isCorporate ? undefined : newsBodies(block, range, index, notes, issue.agencies);
  const kind: Exclude<EntryKind, "policy"> =
    item.section === "policy" || (item.section === undefined && bodies?.issuers !== undefined)
      ? "policy-news"
      : "corporate-news";
  if (item.heading === undefined) notes.say("kind", block, 0, "concluded");
  else notes.say("kind", item.heading, 0, "said");
  const provenance = [{ source, locator: locatorOf(kind, printed) }];
  const date =
    printed === undefined ? undefined : askedDate(printed, block, "dates.0.date", issue, notes);
  if (printed === undefined)
    notes.ask("unfinished-text", "dates.0.date", words.slice(0, 80), [], { block, offset: 0 });
  const means = kind === "policy-news" && bodies?.issuers !== undefined ? "published" : "reported";
  if (date !== undefined) notes.say("dates.0.means", block, range.from, "concluded");
  const companies =
    kind === "corporate-news" ? companiesOf(block, range, index, notes, issue.companies) : [];
  const type = kind === "policy-news" ? documentTypeOf(words.slice(0, 300), undefined) : undefined;
  if (type !== undefined) notes.say("documentType", block, range.from, "concluded");
  const isIssued =
    type !== undefined &&
    !["appointment", "reorganisation", "call for applications", "list"].includes(type);
  const stage = !isIssued ? undefined : /\bdraft\b/i.test(words.slice(0, 300)) ? "draft" : "final";
  if (stage !== undefined) notes.say("stage", block, range.from, "concluded");
  const amountNotes = {
    index,
    notes,
    provenance,
    year: date === undefined ? undefined : Number(date.slice(0, 4)),
  };
  const day =
    date === undefined || printed === undefined
      ? undefined
      : { date, say: (field: string) => notes.say(field, block, printed.from, "concluded") };
  const quantities = newsAmounts(amountNotes, block, range, day);
  const sectors = sectorsOf([{ text: withoutBodies(words, index), weight: 2 }], companies, index);
  sectors.forEach((_, at) => notes.say(`sectors.${at}`, block, range.from, "proposed"));
  const involved = [
    bodies?.issuers?.lead,
    ...(bodies?.issuers?.co ?? []),
    ...(bodies?.about ?? []),
    ...companies,
  ].flatMap((one) => one ?? []);
  const same = duplicatesOf({ titles: [], words, date, bodies: involved }, index);
  if (same.length > 0) {
    const answers = same.map((record) => ({ label: record.label, value: record.id }));
    notes.ask("near-duplicate", "id", words.slice(0, 80), answers, { block, offset: range.from });
  }
  const links = linksOf(
    [{ ...block, text: block.text.slice(0, range.to) }],
    date,
    index,
    notes,
    new Set(same.map((record) => record.id)),
  );
  if (outlet === null)
    notes.ask("unfinished-text", "summary", words.slice(-80), [], {
      block,
      offset: block.text.length,
    });
  notes.ask("summary", "title", words.slice(0, 80), [], { block, offset: range.from });
  notes.ask("summary", "summary", words.slice(0, 80), [], { block, offset: range.from });
  const page = outlet?.[1] === undefined ? undefined : pageOf(outlet[1], item, issue, id);
  if (page !== undefined) notes.say("provenance.1.source", block, range.to, "said");
  const issuers = bodies?.issuers;
  const record = {
    id,
    kind,
    collection: "newsletter",
    ...(type === undefined ? {} : { documentType: type }),
    ...(stage === undefined ? {} : { stage }),
    dates: date === undefined ? [] : [{ means, date, provenance }],
    ...(issuers === undefined || kind !== "policy-news"
      ? {}
      : { issuers: { ...issuers, provenance } }),
    ...(bodies === undefined || bodies.about.length === 0 ? {} : { agencies: bodies.about }),
    sectors,
    ...(companies.length === 0 ? {} : { companies }),
    ...(quantities.length === 0 ? {} : { quantities }),
    ...(links.length === 0 ? {} : { links: links.map((link) => ({ ...link, provenance })) }),
    provenance: [...provenance, ...(page === undefined ? [] : [{ source: page["id"] }])],
  };
  return {
    draft: { id, kind, record, lines: notes.lines, excerpt: excerptOf([block]) },
    questions: notes.questions,
    page,
  };
};

const pageOf = (
  printed: string,
  { block }: NewsItem,
  { index, idFor }: Issue,
  draft: string,
): CitedPage => {
  const publisher = printed.trim().replace(OF_OUTLET, "").trim();
  const isOfficial = index.bodies.in(publisher).length > 0;
  const address = block.links.findLast((link) => /^https?:\/\/[^\s/]+/i.test(link));
  const slug = slugOf(publisher).replaceAll(/[^a-z\d-]/g, "");
  const isKept = isOfficial ? "unopened" : "link";
  return {
    id: idFor(`${slug === "" ? "page" : slug}-${draft.replace(/^\d{4}-\d{2}-\d{2}-/, "")}`),
    publisher,
    form: isOfficial ? "official" : "press",
    ...(isOfficial ? { grade: "official" } : {}),
    ...(address === undefined ? {} : { [isKept]: address }),
  };
};
