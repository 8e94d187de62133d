import { isUnsettled, verdicts } from "#domain/judging/verdict.ts";
import type { FacetKey, KnownIds, Vocabulary } from "#domain/query/selection/selection.ts";
import { replaced } from "./parameter.ts";
import { slugOf } from "#domain/dataset/slug.ts";
import { own } from "#domain/own.ts";

/**
 * Values that facets had once, with those of the same facet that stand for them now: links and saved
 * views are kept for years. This is the only place that knows of them.
 */
const former: readonly (readonly [FacetKey, Readonly<Record<string, readonly string[]>>])[] = [
  ["verdict", { "short-at-last-reading": verdicts.filter(isUnsettled) }],
];

/** Types of which being a draft was once a part. That is a status now, which is asked for beside the type. */
const formerDrafts: Readonly<Record<string, string>> = {
  "draft-rules": "rules",
  "draft-guidelines": "guidelines",
  "draft-standard": "standard",
};

/** What a former value stands for; undefined for one that still is, or whose heirs the data doesn't hold. */
const heirsOf = <Heirs>(
  text: string,
  table: Readonly<Record<string, Heirs>>,
  known: KnownIds,
  isKnown: (heirs: Heirs) => boolean,
): Heirs | undefined => {
  const value = slugOf(text.trim().toLowerCase());
  const heirs = known.has(value) ? undefined : own(table, value);
  return heirs !== undefined && isKnown(heirs) ? heirs : undefined;
};

export interface PresentAddress {
  readonly parameters: URLSearchParams;
  /** Former types for which final documents are shown as well, because of what else is asked for. */
  readonly widened: readonly string[];
}

/** The former drafts among the types: 'draft rules' reads as rules that are drafts. */
const withDrafts = (parameters: URLSearchParams, vocabulary: Vocabulary): PresentAddress => {
  const types = parameters.getAll("type").filter((text) => text.trim() !== "");
  const now = types.map((text) =>
    heirsOf(text, formerDrafts, vocabulary.type, (one) => vocabulary.type.has(one)),
  );
  const drafts = types.filter((_type, at) => now[at] !== undefined);
  if (drafts.length === 0) return { parameters, widened: [] };
  const next = replaced(
    parameters,
    "type",
    types.map((text, at) => now[at] ?? text),
  );
  const statuses = parameters.getAll("status").map((text) => slugOf(text.trim()));
  // Beside final documents drafts can't be asked for alone: better more than was asked for than less.
  const isExact =
    drafts.length === types.length && (statuses.length === 0 || statuses.includes("draft"));
  return isExact
    ? { parameters: replaced(next, "status", ["draft"]), widened: [] }
    : { parameters: next, widened: drafts };
};

/** An address in the values of today. One that holds no former value is left as it is. */
export const inPresentValues = (
  parameters: URLSearchParams,
  vocabulary: Vocabulary,
): PresentAddress => {
  let next = parameters;
  for (const [key, table] of former) {
    const known = vocabulary[key];
    for (const name of [key, `-${key}`]) {
      const texts = next.getAll(name);
      const heirs = texts.map((text) =>
        heirsOf(text, table, known, (ones) => ones.every((one) => known.has(one))),
      );
      if (heirs.every((one) => one === undefined)) continue;
      next = replaced(
        next,
        name,
        texts.flatMap((text, at) => heirs[at] ?? [text]),
      );
    }
  }
  return withDrafts(next, vocabulary);
};
