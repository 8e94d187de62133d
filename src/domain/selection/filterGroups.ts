import { type Asked, askedBy, countParts, type Question, questionsOf } from "./questions.ts";
import { facetKeys, type Selection } from "./selection.ts";

/** The buttons of the bar of filters, in its order. */
export const filterGroups = ["body", "sector", "kind", "due", "verdict", "date", "more"] as const;

export type FilterGroup = (typeof filterGroups)[number];

/** Which button each question stands behind; what is searched for and the as-of day have places of their own. */
const groupOf: Readonly<Record<Asked, FilterGroup | undefined>> = {
  agency: "body",
  match: "body",
  partners: "body",
  field: "sector",
  sector: "sector",
  kind: "kind",
  due: "due",
  verdict: "verdict",
  dates: "date",
  type: "more",
  status: "more",
  reason: "more",
  company: "more",
  source: "more",
  collection: "more",
  path: "more",
  undated: "more",
  text: undefined,
  "as-of": undefined,
};

/** What is asked behind one button, and how many things can be taken away there. */
export interface GroupAsked {
  readonly questions: readonly Question[];
  readonly count: number;
}

/** What is asked behind each button. */
export const askedByGroup = (selection: Selection): Readonly<Record<FilterGroup, GroupAsked>> => {
  const questions = questionsOf(selection);
  const of = (group: FilterGroup): GroupAsked => {
    const asked = questions.filter((question) => groupOf[askedBy(question)] === group);
    return { questions: asked, count: asked.reduce((sum, one) => sum + countParts(one), 0) };
  };
  return {
    body: of("body"),
    sector: of("sector"),
    kind: of("kind"),
    due: of("due"),
    verdict: of("verdict"),
    date: of("date"),
    more: of("more"),
  };
};

/** The parameters of an address that ask beside those of the facets. */
const further: Readonly<Partial<Record<FilterGroup, readonly string[]>>> = {
  body: ["match", "role", "with"],
  date: ["from", "to"],
  more: ["path", "undated"],
};

const withoutParameters =
  (names: readonly string[]) =>
  (parameters: URLSearchParams): URLSearchParams => {
    const next = new URLSearchParams(parameters);
    for (const name of names) next.delete(name);
    return next;
  };

const facetParameters = (group?: FilterGroup): readonly string[] =>
  facetKeys.flatMap((key) =>
    group === undefined || groupOf[key] === group ? [key, `-${key}`] : [],
  );

/** Takes out of an address what is asked behind one button. */
export const clearingGroup = (group: FilterGroup) =>
  withoutParameters([...facetParameters(group), ...(further[group] ?? [])]);

/** Takes the filters out of an address. The as-of day and the assumptions stay: they say how, not what. */
export const clearingFilters = withoutParameters([
  "q",
  ...facetParameters(),
  ...(further.body ?? []),
  ...(further.date ?? []),
]);
