import type { DatedText } from "#domain/schema/common.ts";
import type { Amount, News, Policy } from "#domain/schema/records.ts";
import type { Target } from "#domain/schema/target.ts";

import { isQualitative } from "#domain/schema/qualitative.ts";
import { synonymsIn } from "./synonyms.ts";

/**
 * Units, and the alternative unit for an amount: how many of the alternative make one, and the figure from
 * which on people use it.
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
  // Twelve digits remove the rounding of binary multiplication.
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

/** The texts that are defined. */
export const definedTexts = (...texts: readonly Text[]): readonly string[] =>
  texts.filter((text) => text !== undefined);

/** Plans as cited, such as '14FYP'; the synonyms add their other names. */
export const citedPlans = (titles: readonly string[]): readonly string[] =>
  titles.flatMap((title) => {
    const [, number] = /\b(\d+)th five[- ]year plan\b/i.exec(title) ?? [];
    return number === undefined ? [] : [`${number}FYP`];
  });

/** Other names of what titles mention. */
export const namesIn = (titles: readonly string[]): readonly string[] => [
  ...citedPlans(titles),
  ...synonymsIn(titles),
];

export const withSynonyms = (texts: readonly string[]): readonly string[] => [
  ...texts,
  ...synonymsIn(texts),
];

/** The figure of a target in every unit in which it may be written. */
export const targetNumbers = (target: Target): readonly string[] =>
  isQualitative(target) ? [] : amountTexts(target.value, target.unit);

const textsOf = (list: readonly DatedText[] = []): readonly string[] =>
  list.map(({ text }) => text);

/** The texts about a target. */
export const targetText = (target: Target): readonly string[] =>
  definedTexts(
    ...textsOf(target.cautions),
    target.derived,
    target.quotation?.sentence,
    target.quotation?.translation,
    ...(isQualitative(target) ? [target.goal] : [target.baseline?.note]),
  );

/** All names of something. */
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
  definedTexts(title.en, title.zh, title.native, title.short);

/** The place of a record in its sources: 'Top 5, item 1'. */
export const placesIn = ({ provenance }: Policy | News): readonly string[] => [
  ...new Set(provenance.flatMap(({ locator }) => definedTexts(locator))),
];

/** The texts of a record, including its targets. */
export const entryText = (record: Policy | News): readonly string[] => [
  record.summary,
  ...textsOf(record.cautions),
  ...textsOf(record.updates),
  ...(record.quantities ?? []).flatMap(({ label, value, unit, note }) => [
    label,
    ...amountTexts(value, unit),
    ...definedTexts(note),
  ]),
  ...(record.assessments ?? []).map(({ claim }) => claim),
  ...(record.mentions ?? []).flatMap(({ name, note }) => definedTexts(name.en, name.zh, note)),
  ...(record.corrections ?? []).flatMap(({ outcome, printed, checked, note }) =>
    definedTexts(
      // What people search for, in either language.
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
