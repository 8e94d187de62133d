import type { PastEdition } from "#domain/dataset/historyFile.ts";
import { correctionKey } from "#domain/dataset/history.ts";
import { textsIn } from "#domain/dataset/textsIn.ts";
import { own } from "#domain/own.ts";

import { type AppliedChange, englishOf } from "./changes.ts";
import { isObject, type Json, recordsIn } from "./editorFiles.ts";

/** The width of a line of a commit message. */
const WIDTH = 72;

const listed = (items: readonly string[]): string =>
  items.length < 2
    ? items.join("")
    : `${items.slice(0, -1).join(", ")} and ${items.slice(-1).join("")}`;

const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`;

/** The text in lines of no more than the width, but for words that are longer; items of lists are indented. */
const wrapped = (text: string): string => {
  const indent = text.startsWith("- ") ? "  " : "";
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last === undefined) lines.push(word);
    else if (`${last} ${word}`.length > WIDTH) lines.push(indent + word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines.join("\n");
};

const english = (value: unknown): string | undefined =>
  typeof value === "string"
    ? value
    : isObject(value) && typeof value["en"] === "string"
      ? value["en"]
      : undefined;

/** What a record is called, with its id, by which it is found in the file. */
const nameOf = ({ id, is, was }: AppliedChange): string => {
  const { title, name } = is ?? was ?? {};
  const named = english(title) ?? english(name);
  return named === undefined ? id : `${named} (${id})`;
};

const sentence = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`);

/** The same in English, with its checked facts. */
const factsOf = ({ id, is }: AppliedChange, added: ReadonlySet<string>): readonly string[] => {
  const [record] = recordsIn(textsIn("en")({ records: [is] }));
  const facts = record?.["corrections"];
  return (Array.isArray(facts) ? facts.filter(isObject) : []).flatMap((fact) => {
    const [field, printed, checked] = [fact["field"], fact["printed"], fact["checked"]].map(
      english,
    );
    if (field === undefined || !added.has(correctionKey(id, { field }))) return [];
    const { outcome } = fact;
    const how = outcome === "differs" ? "corrected" : outcome === "adds" ? "added" : "confirmed";
    const printedNote = printed === undefined ? "" : `; printed: ${printed}`;
    return [`- ${sentence(`${id}, ${field}, ${how}: ${checked ?? ""}${printedNote}`)}`];
  });
};

const isRecord = ({ file }: AppliedChange): boolean => file === "policies" || file === "news";

const paragraph = (head: string, items: readonly string[]): readonly string[] =>
  items.length === 0 ? [] : [[head, ...items].map(wrapped).join("\n")];

const whyOf = ({ why }: AppliedChange): string => (why === undefined ? "" : `: ${englishOf(why)}`);

/** What is said of records that were changed: which fields, of itself or of its targets. */
const changedItem = (one: AppliedChange, { changed, targets = [] }: PastEdition): string => {
  const ofRecord = own(changed?.records ?? {}, one.id) ?? [];
  const ids = targetIds(one.is);
  const ofTargets = ids.flatMap((id) => own(changed?.targets ?? {}, id) ?? []);
  const added = ids.filter((id) => targets.includes(id)).length;
  const fields = [
    ...ofRecord,
    ...[...new Set(ofTargets)].sort().map((field) => `targets’ ${field}`),
    ...(added > 0 ? [counted(added, "new target")] : []),
  ];
  const inFields = fields.length === 0 ? "" : `, in ${listed(fields)}`;
  return `- ${sentence(`${nameOf(one)}${inFields}${whyOf(one)}`)}`;
};

const targetIds = (record: Json | undefined): readonly string[] => {
  const targets = record?.["targets"];
  return Array.isArray(targets)
    ? targets.filter(isObject).flatMap(({ id }) => (typeof id === "string" ? [id] : []))
    : [];
};

const supporting = [
  ["sources", "source", "sources", "Source"],
  ["agencies", "body", "bodies", "Body"],
  ["companies", "company", "companies", "Company"],
  ["sectors", "sector", "sectors", "Sector"],
] as const;

/** What the message says of an edition's sources, bodies, companies and sectors. */
const supportingItems = (done: readonly AppliedChange[]): readonly string[] =>
  supporting.flatMap(([file, one, many, capital]) => {
    const ofFile = done.filter((each) => each.file === file);
    const withdrawn = ofFile.filter(({ is }) => is === undefined);
    const changed = ofFile.filter(({ was, is }) => was !== undefined && is !== undefined);
    const added = ofFile.filter(({ was }) => was === undefined);
    const item = (how: string, list: readonly AppliedChange[]): readonly string[] =>
      list.length === 0
        ? []
        : [`- ${counted(list.length, one, many)} ${how}: ${listed(list.map(({ id }) => id))}.`];
    return [
      ...item("added", added),
      ...item("changed", changed),
      ...withdrawn.map(
        (each) => `- ${sentence(`${capital} withdrawn: ${nameOf(each)}${whyOf(each)}`)}`,
      ),
    ];
  });

const subjectOf = (edition: PastEdition, done: readonly AppliedChange[]): string => {
  const count = (is: (one: AppliedChange) => boolean): number => done.filter(is).length;
  const isNew = ({ was }: AppliedChange): boolean => was === undefined;
  const documents = count((one) => one.file === "policies" && isNew(one));
  const news = count((one) => one.file === "news" && isNew(one));
  const changed = count((one) => isRecord(one) && one.was !== undefined && one.is !== undefined);
  const withdrawn = count((one) => isRecord(one) && one.is === undefined);
  const added = [
    ...(documents > 0 ? [counted(documents, "document")] : []),
    ...(news > 0 ? [counted(news, "news item")] : []),
  ];
  const parts = [
    ...(added.length > 0 ? [`${listed(added)} added`] : []),
    ...(changed > 0 ? [`${counted(changed, "record")} changed`] : []),
    ...(withdrawn > 0 ? [`${counted(withdrawn, "record")} withdrawn`] : []),
  ];
  const what = parts.length === 0 ? "sources, bodies or companies changed" : parts.join(", ");
  return `Edition ${edition.version}: ${what}`;
};

/** What the commit of an edition should say: what it is in a line, then each change by kind. */
export const commitMessage = (edition: PastEdition, done: readonly AppliedChange[]): string => {
  const records = done.filter(isRecord);
  const added = (file: string): readonly string[] =>
    records
      .filter((one) => one.file === file && one.was === undefined)
      .map((one) => `- ${sentence(nameOf(one))}`);
  const changed = records.filter(({ was, is }) => was !== undefined && is !== undefined);
  const corrections = new Set(edition.corrections);
  const turns = Object.entries(edition.judgedAnew);
  return [
    subjectOf(edition, done),
    ...paragraph("Documents added:", added("policies")),
    ...paragraph("News added:", added("news")),
    ...paragraph(
      "Changed:",
      changed.map((one) => changedItem(one, edition)),
    ),
    ...paragraph(
      "Facts checked:",
      records.flatMap((one) => factsOf(one, corrections)),
    ),
    ...paragraph(
      "Withdrawn:",
      records
        .filter(({ is }) => is === undefined)
        .map((one) => `- ${sentence(`${nameOf(one)}${whyOf(one)}`)}`),
    ),
    ...paragraph(
      "Verdicts that the data changed:",
      turns.map(([id, { from, to, why }]) => {
        const because = why === undefined ? "" : `: ${why}`;
        return `- ${sentence(`${id}, from ${from} to ${to}${because}`)}`;
      }),
    ),
    ...paragraph("Behind them:", supportingItems(done)),
  ].join("\n\n");
};
