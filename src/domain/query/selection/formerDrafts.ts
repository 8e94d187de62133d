import { slugOf } from "#domain/dataset/slug.ts";
import { own } from "#domain/own.ts";

import type { Vocabulary } from "./vocabulary.ts";

/** Types of which being a draft was once a part. That is a status now, which is asked for beside the type. */
const formerDrafts: Readonly<Record<string, string>> = {
  "draft-rules": "rules",
  "draft-guidelines": "guidelines",
  "draft-standard": "standard",
};

/** What an address gives for a parameter of this name. */
export type Texts = (name: string) => readonly string[];

export interface PresentTexts {
  readonly textsOf: Texts;
  /** Former types for which final documents are shown as well, because of what else is asked for. */
  readonly widened: readonly string[];
}

/** An address in the types and statuses of today: 'draft rules' reads as rules that are drafts. */
export const inPresentTypes = (textsOf: Texts, { type: known }: Vocabulary): PresentTexts => {
  const presentOf = (text: string): string | undefined => {
    const value = slugOf(text.trim().toLowerCase());
    const type = known.has(value) ? undefined : own(formerDrafts, value);
    return type !== undefined && known.has(type) ? type : undefined;
  };
  const types = textsOf("type").filter((text) => text.trim() !== "");
  const drafts = types.filter((text) => presentOf(text) !== undefined);
  if (drafts.length === 0) return { textsOf, widened: [] };
  const statuses = textsOf("status").map((text) => slugOf(text.trim()));
  // Beside final documents drafts can't be asked for alone: better more than was asked for than less.
  const isExact =
    drafts.length === types.length && (statuses.length === 0 || statuses.includes("draft"));
  return {
    textsOf: (name) => {
      if (name === "type") return types.map((text) => presentOf(text) ?? text);
      return name === "status" && isExact ? ["draft"] : textsOf(name);
    },
    widened: isExact ? [] : drafts,
  };
};
