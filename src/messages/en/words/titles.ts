import type { Dataset } from "#domain/dataset/dataset.ts";
import { type Entry, shortTitle } from "#domain/dataset/entry.ts";
import type { Policy } from "#domain/schema/records.ts";

import { subject } from "#languages/subject.ts";
import { bodyLabel, chineseName } from "#messages/words/labels.ts";

/** A record's title in lists, links and labels: the title in the language of the page comes first. */
export { shortTitle };

/** The full title, for the record's page. */
export const fullTitle = ({ record }: Entry): string => record.title.en;

/** The language of the first title, if it isn't that of the page. */
export const titleLang = (_entry: Entry): string | undefined => undefined;

/** The name in the language of the documents. */
export const otherName = (name: Parameters<typeof chineseName>[0]): string | undefined =>
  chineseName(name) ?? name.native;

/** The title in the other language, shown beside the first one; not every record has one. */
export const secondTitle = ({ record }: Entry): string | undefined => otherName(record.title);

/** The title in the documents' own language, for lists: a rendering of ours is on the record's page alone. */
export const titleBeside = (entry: Entry): string | undefined =>
  entry.record.title.zhSeenInSource === false ? entry.record.title.native : secondTitle(entry);

/** The language of a second title. */
export const secondLang = (_names: Names): string | undefined => subject().titles?.language;

/** A name in both languages; `zhSeenInSource` is false for a rendering of ours. */
type Names = Parameters<typeof otherName>[0];

/** A name, and its language if that isn't the page's. */
interface Said {
  readonly text: string;
  readonly lang: string | undefined;
}

/** The full name of a body, a company or a sector. */
export const fullName = ({ en }: Names): string => en;

/** The names of something, the one in the language of the page first. */
export const namesInOrder = (names: Names): readonly Said[] => {
  const other = otherName(names);
  return [
    { text: names.en, lang: undefined },
    ...(other === undefined ? [] : [{ text: other, lang: secondLang(names) }]),
  ];
};

/** The words between and around the names of issuers, the lead's first. */
export const issuers = {
  notNamed: "not named",
  /** Between the lead and the others. */
  afterLead: " with ",
  /** Before one of the others, by its index and their number; the last may be the unnamed ones. */
  before: (at: number, count: number, _isUnnamed: boolean): string => {
    if (at === 0) return "";
    return at === count - 1 ? " and " : ", ";
  },
  /** After the others, if there is a lead. */
  afterOthers: "",
  /** Bodies that a source mentions without naming them: `11 others not named`. */
  unnamed: (count: number, others: boolean): string => {
    if (others) return `${count} ${count === 1 ? "other" : "others"} not named`;
    return `${count} ${count === 1 ? "body" : "bodies"} not named`;
  },
};

/** The issuers, lead first: `MIIT with CAC, MOE and 11 others not named`. */
export const issuersWords = (of: Policy["issuers"] | undefined, dataset: Dataset): string => {
  if (of === undefined) return "";
  const { lead, co, unnamed } = of;
  const others = co.map((id) => bodyLabel(dataset, id));
  if (unnamed !== undefined) {
    others.push(issuers.unnamed(unnamed, lead !== undefined || co.length > 0));
  }
  const listed = others
    .map((name, at) => `${issuers.before(at, others.length, at >= co.length)}${name}`)
    .join("");
  if (lead === undefined) return listed;
  const first = bodyLabel(dataset, lead);
  return listed === "" ? first : `${first}${issuers.afterLead}${listed}${issuers.afterOthers}`;
};
