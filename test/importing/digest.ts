import type { Drafts } from "#importing/draft.ts";

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const fieldsIn = (value: unknown): readonly Fields[] =>
  Array.isArray(value) ? value.filter(isFields) : [];

const rangeOf = (value: unknown): string =>
  isFields(value) ? `${String(value["min"])} to ${String(value["max"])}` : String(value);

const joinParts = (...parts: readonly unknown[]): string =>
  parts
    .filter((part) => part !== undefined && part !== "")
    .map(String)
    .join(" ");

const textIn = (value: unknown): string | undefined =>
  isFields(value) && typeof value["en"] === "string" ? value["en"] : undefined;

const targetIn = (target: Fields): string => {
  const { comparator, value, unit, due, metric, baseline } = target;
  const from = isFields(baseline)
    ? joinParts("from", baseline["value"], baseline["unit"], baseline["asOf"])
    : undefined;
  if (target["qualitative"] === true)
    return ["in words", joinParts("by", due ?? "?"), textIn(metric) ?? "?"].join(" | ");
  return [
    joinParts(comparator, rangeOf(value), unit),
    joinParts("by", due ?? "?"),
    from,
    textIn(metric),
  ]
    .flatMap((part) => (part === undefined ? [] : [part]))
    .join(" | ");
};

const quantityIn = ({ bound, value, unit, asOf, label }: Fields): string =>
  [
    joinParts(bound, value === undefined ? "?" : rangeOf(value), unit),
    typeof asOf === "string" ? asOf : undefined,
    textIn(label),
  ]
    .flatMap((part) => (part === undefined ? [] : [part]))
    .join(" | ");

/** What a reader checks of drafts, a line a fact: who, when, how much, and what is asked. */
export const digest = ({ source, drafts, questions, proposed }: Drafts): object => ({
  source: joinParts(source["id"], source["date"], source["reportingPeriod"]),
  drafts: drafts.map(({ id, kind, record }) => {
    const {
      title,
      documentType,
      stage,
      dates,
      issuers,
      period,
      agencies,
      companies,
      sectors,
      links,
    } = record;
    const lists = { agencies, companies, sectors };
    return {
      id,
      is: joinParts(kind, documentType, stage),
      ...(isFields(title) ? { title: joinParts(title["en"], "/", title["zh"]) } : {}),
      dates: fieldsIn(dates).map(({ means, date }) => joinParts(means, date)),
      ...(isFields(issuers) ? { issuers: joinParts(issuers["lead"], "+", issuers["co"]) } : {}),
      ...(isFields(period) ? { period: joinParts(period["start"], period["end"]) } : {}),
      ...Object.fromEntries(
        Object.entries(lists).flatMap(([name, list]) =>
          Array.isArray(list) && list.length > 0 ? [[name, list.join(" ")]] : [],
        ),
      ),
      ...(fieldsIn(record["targets"]).length > 0
        ? { targets: fieldsIn(record["targets"]).map(targetIn) }
        : {}),
      ...(fieldsIn(record["quantities"]).length > 0
        ? { quantities: fieldsIn(record["quantities"]).map(quantityIn) }
        : {}),
      ...(isFields(record["original"]) ? { original: record["original"] } : {}),
      ...(fieldsIn(links).length > 0
        ? { links: fieldsIn(links).map(({ relation, to }) => joinParts(relation, to)) }
        : {}),
    };
  }),
  // What is asked of each draft, its summary, is left out here.
  questions: questions
    .filter(({ kind }) => kind !== "summary")
    .map(({ kind, draft, field, found, answers }) =>
      joinParts(
        kind,
        draft,
        field,
        `“${found}”`,
        answers.length === 0 ? "" : `[${answers.map(({ value }) => String(value)).join(", ")}]`,
      ),
    ),
  proposed: {
    companies: proposed.companies.map(({ id }) => id),
    agencies: proposed.agencies.map(({ id, acronym }) => joinParts(id, acronym)),
    sources: proposed.sources.map(({ publisher, unopened, link }) =>
      joinParts(publisher, unopened, link),
    ),
  },
});
