import { type Block, isNumbered, isSection } from "./blocks.ts";
import { datesIn, type PrintedDate } from "./dates.ts";
import type { Line } from "./lines.ts";

/** A top item: what it says at a glance, a comment, and what document it is about. */
export interface TopItem {
  /** Its place among the top items, from 1. */
  readonly place: number;
  readonly title: Block | undefined;
  readonly glance: readonly Block[];
  readonly comment: readonly Block[];
  readonly article: Block | undefined;
  readonly issuers: Block | undefined;
  readonly date: Block | undefined;
  readonly blocks: readonly Block[];
}

type NewsSection = "policy" | "corporate";

/** An entry of the dated lists. */
export interface NewsItem {
  readonly section: NewsSection | undefined;
  /** The heading that says which list it is. */
  readonly heading: Block | undefined;
  readonly block: Block;
  /** The date that it begins with, and where its words begin. */
  readonly date: PrintedDate | undefined;
  readonly wordsFrom: number;
}

export interface Items {
  readonly front: readonly Block[];
  readonly top: readonly TopItem[];
  readonly news: readonly NewsItem[];
  readonly authors: readonly Line[];
}

const LONGEST_TITLE = 200;
/** A section of an imprint, and what it holds. */
const IMPRINT = /^(?:authors?|editors?|publisher|imprint|contact|for more information.*)$/i;

const sectionOf = (text: string): NewsSection | "other" | "imprint" | undefined => {
  if (/^policy news$/i.test(text)) return "policy";
  if (/^(?:corporate|company|business) news$/i.test(text)) return "corporate";
  if (text.length < LONGEST_TITLE && IMPRINT.test(text)) return "imprint";
  return isSection(text) ? "other" : undefined;
};

const isHeading = (block: Block): boolean => block.is === "heading" && block.label === undefined;

/** For each block whether a labelled one follows before the next heading. */
const labelsAhead = (blocks: readonly Block[]): readonly boolean[] => {
  const ahead = blocks.map(() => false);
  let labelled = false;
  for (let at = blocks.length - 1; at >= 0; at -= 1) {
    ahead[at] = labelled;
    const block = blocks[at];
    if (block?.label !== undefined) labelled = true;
    else if (block?.is === "heading") labelled = false;
  }
  return ahead;
};

interface OpenItem {
  title: Block | undefined;
  glance: Block[];
  comment: Block[];
  article: Block | undefined;
  issuers: Block | undefined;
  date: Block | undefined;
  blocks: Block[];
  /** The part that a block without a label goes on with. */
  part: "glance" | "comment" | "end";
}

const isEmpty = ({ glance, comment, article, issuers, date }: OpenItem): boolean =>
  glance.length + comment.length === 0 &&
  [article, issuers, date].every((one) => one === undefined);

const open = (title: Block | undefined): OpenItem => ({
  title,
  glance: [],
  comment: [],
  article: undefined,
  issuers: undefined,
  date: undefined,
  blocks: title === undefined ? [] : [title],
  part: "glance",
});

const add = (item: OpenItem, block: Block): void => {
  item.blocks.push(block);
  const { label } = block;
  if (label === undefined || label === "glance" || label === "comment") {
    item.part = label ?? item.part;
    if (item.part === "comment") item.comment.push(block);
    else if (item.part === "glance") item.glance.push(block);
  } else {
    item[label] ??= block;
    item.part = "end";
  }
};

/** Whether a block begins the next top item. */
const begins = (
  block: Block,
  next: Block | undefined,
  labelAhead: boolean,
  current: OpenItem | undefined,
): "title" | "part" | undefined => {
  const { label } = block;
  const isDone = current === undefined || current.part === "end";
  if (label === undefined) {
    const isBefore = next?.label === "glance";
    if (isHeading(block) && labelAhead && (isDone || isBefore || current.blocks.length === 0))
      return "title";
    return isBefore && block.is !== "bullet" && block.text.length < LONGEST_TITLE
      ? "title"
      : undefined;
  }
  if (current === undefined) return "part";
  if (label === "glance")
    return current.glance.length > 0 || current.part === "end" ? "part" : undefined;
  if (label === "comment") return current.part === "end" ? "part" : undefined;
  // The same label again belongs to the next item where something came between.
  return current[label] !== undefined && current.blocks.at(-1)?.label === undefined
    ? "part"
    : undefined;
};

/** The date that a block of news begins with. */
const leadingDate = (text: string): { date: PrintedDate; wordsFrom: number } | undefined => {
  const date = datesIn(text.slice(0, 60)).at(0);
  if (date === undefined || date.from > 0 || date.day === undefined) return undefined;
  const sign = /^\s*[:：–—-]\s*/.exec(text.slice(date.to, date.to + 10));
  return sign === null ? undefined : { date, wordsFrom: date.to + sign[0].length };
};

/** Sorts the blocks of a newsletter into its items. */
export const itemsOf = (blocks: readonly Block[]): Items => {
  const ahead = labelsAhead(blocks);
  const front: Block[] = [];
  const top: OpenItem[] = [];
  const news: NewsItem[] = [];
  const authors: Line[] = [];
  let current: OpenItem | undefined;
  let section: NewsSection | undefined;
  let heading: Block | undefined;
  let place: "front" | "top" | "news" | "authors" | "imprint" = "front";
  blocks.forEach((block, at) => {
    const isNew = block.label === undefined ? sectionOf(block.text) : undefined;
    if (isNew === "imprint" && place === "front") {
      front.push(block);
    } else if (isNew !== undefined) {
      current = undefined;
      if (isNew === "imprint") place = /^author/i.test(block.text) ? "authors" : "imprint";
      else place = isNew === "other" && place === "front" ? "front" : "news";
      [section, heading] =
        isNew === "policy" || isNew === "corporate" ? [isNew, block] : [undefined, block];
    } else {
      const how = begins(block, blocks[at + 1], ahead[at] === true, current);
      if (how !== undefined) {
        current = open(how === "title" ? block : undefined);
        top.push(current);
        place = "top";
        if (how === "part") add(current, block);
        return;
      }
      const dated = leadingDate(block.text);
      const isListed = place === "news" || (place === "top" && current?.part === "end");
      if (block.label === undefined && isListed && (dated !== undefined || block.is === "bullet")) {
        current = undefined;
        place = "news";
        news.push({ section, heading, block, date: dated?.date, wordsFrom: dated?.wordsFrom ?? 0 });
      } else if (current !== undefined) add(current, block);
      else if (place === "front") front.push(block);
      else if (place === "authors") authors.push(...block.pieces.map(({ line }) => line));
    }
  });
  const filled = top.filter((item) => !isEmpty(item));
  return {
    front,
    top: filled.map((item, index) => ({ ...item, place: index + 1 })),
    news,
    authors,
  };
};

/** A title without its number. */
export const titleOf = (block: Block): string =>
  isNumbered(block.text) ? block.text.replace(/^\d{1,2}[.)] +/, "") : block.text;
