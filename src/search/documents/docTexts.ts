import type { News, Policy } from "#domain/schema/records.ts";
import { isQualitative, type Target } from "#domain/schema/target.ts";
import { amountTexts } from "./amounts.ts";
import { synonymsIn } from "./synonyms.ts";

type Text = string | undefined;

/** The texts that there are. */
export const told = (...texts: readonly Text[]): readonly string[] =>
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
  told(
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
}): readonly string[] => [...told(acronym, name.en, name.zh), ...aliases];

export const titlesOf = ({ title }: Policy | News): readonly string[] =>
  told(title.en, title.zh, title.short);

/** What is said in a record, its targets included. */
export const entryText = (record: Policy | News): readonly string[] => [
  record.summary,
  ...told(record.caution),
  ...(record.quantities ?? []).flatMap(({ label, value, unit, note }) => [
    label,
    ...amountTexts(value, unit),
    ...told(note),
  ]),
  ...(record.assessments ?? []).map(({ claim }) => claim),
  ...(record.mentions ?? []).flatMap(({ name, note }) => told(name.en, name.zh, note)),
  ...(record.corrections ?? []).flatMap(({ printed, checked, note }) =>
    told(printed, checked, note),
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
