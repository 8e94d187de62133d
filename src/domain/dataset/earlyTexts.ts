import type { DatedText } from "#domain/schema/common.ts";
import type { News, Policy } from "#domain/schema/records.ts";

import { ownYearOf, spokenYears, yearsAheadOf } from "./spokenYears.ts";
import type { Problem, ReadFile } from "./validate.ts";

type Entry = Policy | News;

/** The year after its record's that a text without a day speaks of, and to which the record doesn't look ahead. */
const laterYearIn = ({ known, text }: DatedText, record: Entry): number | undefined => {
  if (known !== undefined) return undefined;
  const [own, ahead] = [ownYearOf(record), yearsAheadOf(record)];
  return spokenYears(text).find((year) => year > own && !ahead.has(year));
};

interface WithTexts {
  readonly cautions?: DatedText[] | undefined;
  readonly updates?: DatedText[] | undefined;
}

/** The same record if it has no such text; else without them, each a problem by its field. */
const withoutEarly = <T extends Entry>(record: T): readonly [T, readonly Problem[]] => {
  const file = record.kind === "policy" ? "policies" : "news";
  const problems: Problem[] = [];
  const removeEarly = <Part extends WithTexts>(part: Part, path: string): Part => {
    const lists = (["cautions", "updates"] as const).flatMap((list) => {
      const texts = part[list];
      const left = texts?.filter((text, at) => {
        const found = laterYearIn(text, record);
        if (found === undefined) return true;
        const fault = { is: "too-early", year: ownYearOf(record), found } as const;
        problems.push({
          file,
          record: record.id,
          field: `${path}${list}.${at}`,
          fault,
          setAside: false,
        });
        return false;
      });
      return left?.length === texts?.length ? [] : [[list, left] as const];
    });
    return lists.length === 0 ? part : { ...part, ...Object.fromEntries(lists) };
  };
  const own = removeEarly(record, "");
  if (own.kind !== "policy") return [own, problems];
  const targets = own.targets.map((target, at) => removeEarly(target, `targets.${at}.`));
  return [problems.length === 0 ? own : { ...own, targets }, problems];
};

/**
 * Records without the cautions and updates that can't have been known when they seem to: those without a day that
 * speak of a year after their record. Each is reported.
 */
export const withoutEarlyTexts = <T extends Entry>({
  records,
  problems,
}: ReadFile<T>): ReadFile<T> => {
  const read = records.map(withoutEarly);
  return {
    records: read.map(([record]) => record),
    problems: [...problems, ...read.flatMap(([, found]) => found)],
  };
};
