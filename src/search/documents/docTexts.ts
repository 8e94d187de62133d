import type { Amount, News, Policy } from "#domain/schema/records.ts";
import { isQualitative, type Target } from "#domain/schema/target.ts";

import { synonymsIn } from "./synonyms.ts";

/**
 * Units, and what else an amount in them may be told in: how many of the other one of them is, and
 * from which figure on people tell it so.
 */
const others: readonly (readonly [unit: RegExp, other: string, times: number, from: number])[] = [
  [/\bmillion\b/, "billion", 1e-3, 1000],
  [/\bbillion\b/, "trillion", 1e-3, 1000],
  [/\bbillion\b/, "million", 1e3, 0],
  [/\btrillion\b/, "billion", 1e3, 0],
  [/\bGW\b/, "million kW", 1, 0],
  [/\bEB\b/, "ZB", 1e-3, 1000],
  [/\bMt\b/, "million tonnes", 1, 0],
];

const inUnit = (values: readonly number[], unit: string): string =>
  // Twelve digits leave out what multiplying in binary adds.
  values.map((value) => `${Number(value.toPrecision(12))} ${unit}`).join(" ");

/** An amount as people may type it: '1000 CNY billion', '1 CNY trillion' and '1000000 CNY million'. */
export const amountTexts = (amount: Amount, unit: string): readonly string[] => {
  const values = typeof amount === "number" ? [amount] : [amount.min, amount.max];
  return [
    inUnit(values, unit),
    ...others.flatMap(([pattern, other, times, from]) =>
      pattern.test(unit) && values.every((value) => value >= from)
        ? [
            inUnit(
              values.map((value) => value * times),
              unit.replace(pattern, other),
            ),
          ]
        : [],
    ),
  ];
};

type Text = string | undefined;

/** The texts that there are. */
export const definedTexts = (...texts: readonly Text[]): readonly string[] =>
  texts.filter((text) => text !== undefined);

/** '14FYP' is how a plan is cited; what else it goes by, the synonyms tell. */
export const citedPlans = (titles: readonly string[]): readonly string[] =>
  titles.flatMap((title) => {
    const [, number] = /\b(\d+)th five[- ]year plan\b/i.exec(title) ?? [];
    return number === undefined ? [] : [`${number}FYP`];
  });

/** Other names of what a title tells of. */
export const namesIn = (titles: readonly string[]): readonly string[] => [
  ...citedPlans(titles),
  ...synonymsIn(titles),
];

export const withSynonyms = (texts: readonly string[]): readonly string[] => [
  ...texts,
  ...synonymsIn(texts),
];

/** The figure of a target in every unit it may be told in. */
export const targetNumbers = (target: Target): readonly string[] =>
  isQualitative(target) ? [] : amountTexts(target.value, target.unit);

/** What is said about a target. */
export const targetText = (target: Target): readonly string[] =>
  definedTexts(
    target.caution,
    target.derived,
    ...(isQualitative(target) ? [target.goal] : [target.baseline?.note]),
  );

/** The texts of all names of something. */
export const allNames = ({
  acronym,
  name,
  aliases = [],
}: {
  readonly acronym?: Text;
  readonly name: { readonly en: string; readonly zh?: Text };
  readonly aliases?: readonly string[] | undefined;
}): readonly string[] => [...definedTexts(acronym, name.en, name.zh), ...aliases];

export const titlesOf = ({ title }: Policy | News): readonly string[] =>
  definedTexts(title.en, title.zh, title.short);

/** Where in its sources a record stands: 'Top 5, item 1'. */
export const placesIn = ({ provenance }: Policy | News): readonly string[] => [
  ...new Set(provenance.flatMap(({ locator }) => definedTexts(locator))),
];

/** What is said in a record, its targets included. */
export const entryText = (record: Policy | News): readonly string[] => [
  record.summary,
  ...definedTexts(record.caution),
  ...(record.quantities ?? []).flatMap(({ label, value, unit, note }) => [
    label,
    ...amountTexts(value, unit),
    ...definedTexts(note),
  ]),
  ...(record.assessments ?? []).map(({ claim }) => claim),
  ...(record.mentions ?? []).flatMap(({ name, note }) => definedTexts(name.en, name.zh, note)),
  ...(record.corrections ?? []).flatMap(({ outcome, printed, checked, note }) =>
    definedTexts(
      // What people ask for, in either language.
      outcome === "differs" ? "corrected, 更正" : undefined,
      printed,
      checked,
      note,
    ),
  ),
  ...(record.kind === "policy"
    ? [
        ...(record.measures ?? []),
        ...record.targets.flatMap((target) => [
          target.metric,
          ...targetNumbers(target),
          ...targetText(target),
        ]),
      ]
    : []),
];
