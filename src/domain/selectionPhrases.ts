import type { BodyPart } from "./bodyPart.ts";
import type { Dataset } from "./dataset.ts";
import { dateWords, dayWords } from "./dateWords.ts";
import { type Day, parseDate } from "./dates.ts";
import { bodyLabel, valueLabel } from "./labels.ts";
import { listWords } from "./listWords.ts";
import type { FacetKey, Role, Selection } from "./selection.ts";

/** A date of the selection in words; what can't be read stands as it is. */
const dateTextWords = (text: string): string => {
  const date = parseDate(text);
  return date === undefined ? text : dateWords(date);
};

/** What is searched for, without what can't be seen or would turn the line round. */
export const queryPhrase = (query: string): string => {
  const plain = query
    .replaceAll(/\p{Cc}+/gu, " ")
    .replaceAll(/\p{C}/gu, "")
    .trim();
  // Signs alone find nothing; a percent sign is read as a word.
  return /[\p{L}\p{N}%]/u.test(plain) ? `“${plain}”` : "a search for nothing";
};

export const fromPhrase = (from: string): string => `${dateTextWords(from)} or later`;

export const toPhrase = (to: string): string => `${dateTextWords(to)} or earlier`;

/** First and last date in one phrase; undefined where neither is asked for. */
export const datesPhrase = ({ from, to }: Selection): string | undefined => {
  if (from !== undefined && to !== undefined) {
    return from === to ? dateTextWords(from) : `${dateTextWords(from)} to ${dateTextWords(to)}`;
  }
  if (from !== undefined) return fromPhrase(from);
  return to === undefined ? undefined : toPhrase(to);
};

export const asOfPhrase = (asOf: Day): string => `as of ${dayWords(asOf)}`;

export const undatedPhrase = (day: Day): string =>
  `baselines without a date taken as of ${dayWords(day)}`;

/** How a value reads within a phrase: labels are capitalised for lists, names stay as they are. */
const phraseLabel = (dataset: Dataset, key: FacetKey, value: string): string => {
  const label = valueLabel(dataset, key, value);
  // A comma within would read as the end of one value: 'due (was ahead)'.
  if (key === "verdict") return label.toLowerCase().replace(/, (.+)$/, " ($1)");
  return key === "status" || key === "reason"
    ? label.charAt(0).toLowerCase() + label.slice(1)
    : label;
};

/** A body that must have its part as well: 'with SASAC', 'led by SASAC'. */
export const partnerPhrase = ({ body, part }: BodyPart, dataset: Dataset): string => {
  const name = bodyLabel(dataset, body);
  switch (part) {
    case "issued":
      return `with ${name}`;
    case "lead":
      return `led by ${name}`;
    case "co":
      return `co-issued by ${name}`;
    case "about":
      return `about ${name}`;
    case "any":
      return `concerning ${name}`;
  }
};

/** Several of them: those who took part are told together, 'with MOE and NHC'. */
export const partnersPhrase = (partners: readonly BodyPart[], dataset: Dataset): string => {
  const issued = partners.filter(({ part }) => part === "issued");
  const rest = partners.filter(({ part }) => part !== "issued");
  return [
    ...(issued.length === 0
      ? []
      : [`with ${listWords(issued.map(({ body }) => bodyLabel(dataset, body)))}`]),
    ...rest.map((partner) => partnerPhrase(partner, dataset)),
  ].join(", ");
};

const verbs = {
  issued: { done: "issued", does: "issue" },
  lead: { done: "led", does: "lead" },
  co: { done: "co-issued", does: "co-issue" },
} as const;

/** The role that bodies must have, where none is chosen: 'role: lead'. */
export const rolePhrase = (role: Exclude<Role, "any">): string =>
  `role: ${{ issued: "issuer", lead: "lead", co: "co-issuer" }[role]}`;

/** What is asked of the issuing bodies in one role: 'MIIT leads', 'not led by SASAC'. */
const inRolePhrase = (
  role: Exclude<Role, "any">,
  names: string,
  isPlural: boolean,
  isExcluded: boolean,
): string => {
  const { done, does } = verbs[role];
  return isExcluded ? `not ${done} by ${names}` : `${names} ${does}${isPlural ? "" : "s"}`;
};

/** Values asked of one facet, or left out: 'MIIT or NDRC', 'verdict: not met', 'due 2025'. */
export const facetPhrase = (
  { role, match }: Pick<Selection, "role" | "match">,
  key: FacetKey,
  values: readonly string[],
  excluded: boolean,
  dataset: Dataset,
): string => {
  const all = key === "agency" && match === "all" && !excluded;
  const names = listWords(
    values.map((value) => phraseLabel(dataset, key, value)),
    all ? "and" : "or",
  );
  if (key === "agency" && role !== "any") {
    return inRolePhrase(role, names, all && values.length > 1, excluded);
  }
  const not = excluded ? "not " : "";
  if (key === "due") return `${not}due ${names}`;
  // These don't say by themselves what they are.
  const what = key === "reason" ? "why not judged" : key;
  const isTold = key === "verdict" || key === "reason" || key === "source";
  return `${isTold ? `${what}: ` : ""}${not}${names}`;
};
