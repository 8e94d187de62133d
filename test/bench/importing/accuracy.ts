import { readFileSync } from "node:fs";
import { join } from "node:path";

import { fileFrame, fileNames } from "#domain/schema/files.ts";
import { importNewsletter } from "#importing/newsletter/importNewsletter.ts";
import { fieldOf, type Known, textOf } from "#importing/newsletter/known.ts";
import { sharedWords, significantWords } from "#importing/newsletter/names.ts";
import { plainly } from "#importing/newsletter/units.ts";

import { numbersIn } from "../../importing/numbersIn.ts";

// Compares the drafts of the newsletter from which the data set's 18 items come with these items, as editors entered
// them: `npx tsx test/bench/importing/accuracy.ts FILE`. The newsletter itself isn't part of the project.

const [file] = process.argv.slice(2);
if (file === undefined) {
  console.error("Which newsletter? npx tsx test/bench/importing/accuracy.ts FILE");
  process.exit(2);
}

const listOf = (value: unknown, ...path: readonly string[]): readonly unknown[] => {
  const list: unknown = path.reduce(fieldOf, value);
  return Array.isArray(list) ? list : [];
};

const data = join(import.meta.dirname, "../../../public/data");
const known = Object.fromEntries(
  fileNames.map((name) => [
    name,
    fileFrame.parse(JSON.parse(readFileSync(join(data, `${name}.json`), "utf8"))).records,
  ]),
) as unknown as Known;
const text = readFileSync(file, "utf8");
const { drafts, questions, source } = importNewsletter(text, known);

const newsletter = textOf(source, "id");
const isOurs = (provenance: readonly unknown[]): boolean =>
  provenance.some((one) => textOf(one, "source") === newsletter);
const items = [...known.policies, ...known.news].filter(
  (one) => textOf(one, "collection") === "newsletter",
);

interface Figure {
  readonly item: string;
  readonly value: number;
  readonly unit: string;
  readonly year: string;
}

const figuresOf = (item: string, record: unknown, own: boolean): readonly Figure[] => {
  const read = (
    value: unknown,
    unit: string | undefined,
    date: string | undefined,
  ): readonly Figure[] =>
    typeof value === "number"
      ? [{ item, value, unit: unit ?? "", year: (date ?? "").slice(0, 4) }]
      : [];
  const kept = (one: unknown): boolean => !own || isOurs(listOf(one, "provenance"));
  return [
    ...listOf(record, "targets").flatMap((target) => [
      ...(kept(target)
        ? read(fieldOf(target, "value"), textOf(target, "unit"), textOf(target, "due"))
        : []),
      ...(own
        ? []
        : read(
            fieldOf(fieldOf(target, "baseline"), "value"),
            textOf(target, "unit"),
            textOf(target, "baseline", "asOf"),
          )),
    ]),
    ...listOf(record, "quantities")
      .filter(kept)
      .flatMap((one) => read(fieldOf(one, "value"), textOf(one, "unit"), textOf(one, "asOf"))),
  ];
};

/** The item of the data set that a draft is about: the first near-duplicate that is one of the newsletter's. */
const itemOf = (draft: string): string | undefined =>
  questions
    .find(({ kind, draft: of }) => kind === "near-duplicate" && of === draft)
    ?.answers.map(({ value }) => String(value))
    .find((id) => items.some((item) => textOf(item, "id") === id));

const pairs = drafts.map((draft) => ({
  draft,
  item: items.find((one) => textOf(one, "id") === itemOf(draft.id)),
}));
const found = new Map(
  pairs.flatMap(({ draft, item }) =>
    item === undefined ? [] : [[textOf(item, "id") ?? "", draft]],
  ),
);

/** The same head noun, or one within the other: 'benchmarks per field' and 'application benchmarks per focus area'. */
const isSameUnit = (ours: string, theirs: string): "same" | "near" | undefined => {
  if (ours === theirs) return "same";
  const nouns = (unit: string): readonly string[] => unit.split(" per ")[0]?.split(" ") ?? [];
  return nouns(ours).at(-1) === nouns(theirs).at(-1) ? "near" : undefined;
};

console.log(
  `${items.length} items of the data set, ${drafts.length} drafts, ${found.size} matched`,
);
for (const item of items) {
  const id = textOf(item, "id") ?? "";
  const draft = found.get(id);
  const kind =
    draft === undefined ? "none" : draft.kind === textOf(item, "kind") ? "" : `${draft.kind}?`;
  const dates = new Set(listOf(item, "dates").map((date) => textOf(date, "date")));
  const date = textOf(listOf(draft?.record, "dates")[0], "date");
  const isAsked = questions.some(
    (one) => one.draft === draft?.id && one.kind === "date-outside-period",
  );
  const bodies = (record: unknown) =>
    [
      textOf(record, "issuers", "lead"),
      ...listOf(record, "issuers", "co").map((one) => textOf(one)),
    ].flatMap((one) => one ?? []);
  const [ours, theirs] = [bodies(draft?.record), bodies(item)];
  const sectors = [listOf(draft?.record, "sectors"), listOf(item, "sectors")].map((list) =>
    list.join(" "),
  );
  const notes = [
    kind,
    date !== undefined && dates.has(date)
      ? ""
      : `date ${date ?? "none"}, data set ${[...dates].join(" ")}${isAsked ? ", asked" : ""}`,
    ours.join() === theirs.join() ? "" : `bodies ${ours.join(" ")}; data set ${theirs.join(" ")}`,
    textOf(draft?.record, "documentType") === textOf(item, "documentType")
      ? ""
      : `type ${textOf(draft?.record, "documentType") ?? "none"}; data set ${textOf(item, "documentType") ?? "none"}`,
    sectors[0] === sectors[1] ? "" : `sectors ${sectors[0] ?? ""}; data set ${sectors[1] ?? ""}`,
  ].filter((note) => note !== "");
  console.log(`${id}: ${notes.length === 0 ? "as in the data set" : notes.join("; ")}`);
}

const absent: string[] = [];
const missed: string[] = [];
const counts = { all: 0, same: 0, near: 0 };
const used = new Set<Figure>();
for (const item of items) {
  const id = textOf(item, "id") ?? "";
  const draft = found.get(id);
  const ours = draft === undefined ? [] : figuresOf(id, draft.record, false);
  const printed = numbersIn(draft?.excerpt.text ?? "");
  for (const figure of figuresOf(id, item, true)) {
    const plain = plainly(figure.value, figure.unit);
    // Whether the text prints the number with this unit is looked up by hand for what is absent: it is listed.
    const isPrinted = printed.has(figure.value) || printed.has(plain.value);
    const words = `${figure.value} ${figure.unit}${figure.year === "" ? "" : ` (${figure.year})`}, ${id}`;
    const same = ours.filter((one) => plainly(one.value, one.unit).value === plain.value);
    const match = same.find(
      (one) =>
        isSameUnit(plainly(one.unit === "" ? 0 : one.value, one.unit).unit, plain.unit) !==
          undefined && one.year === figure.year,
    );
    if (
      !isPrinted ||
      (match === undefined && same.length === 0 && / per (?:year|month)$|^per /.test(figure.unit))
    ) {
      absent.push(words);
      continue;
    }
    counts.all += 1;
    if (match === undefined) {
      missed.push(
        `${words}: ${same.map((one) => `${one.value} ${one.unit} (${one.year})`).join(", ") || "not found"}`,
      );
      continue;
    }
    used.add(match);
    counts[isSameUnit(plainly(match.value, match.unit).unit, plain.unit) ?? "near"] += 1;
  }
}
const share = ((counts.same + counts.near) / counts.all) * 100;
console.log(
  `\nFigures that the data set holds from the newsletter and that its text prints: ${counts.all}`,
);
console.log(
  `found with value, unit and year: ${counts.same + counts.near} (${share.toFixed(1)}%), of these ${counts.near} with the unit in other words`,
);
console.log(`missed: ${missed.join("; ") || "none"}`);
console.log(`not printed in the text: ${absent.join("; ") || "none"}`);

/** What the data set holds in words, or as a figure that the text has in words: 'full', 'yearly'. */
interface InWords {
  readonly item: string;
  readonly words: string;
  readonly year: string;
  /** The unit of a figure that isn't printed. */
  readonly unit: string | undefined;
}

const textIn = (...texts: readonly (string | undefined)[]): string =>
  texts.filter((one) => one !== undefined).join(" ");

const inWordsOf = (item: string, record: unknown): readonly InWords[] => {
  const { text: printed } = found.get(item)?.excerpt ?? { text: "" };
  const numbers = numbersIn(printed);
  const isUnprinted = (one: unknown): boolean => {
    const value = fieldOf(one, "value");
    const unit = textOf(one, "unit") ?? "";
    if (typeof value !== "number") return false;
    const isPrinted = numbers.has(value) || numbers.has(plainly(value, unit).value);
    return !isPrinted || / per (?:year|month)$|^per /.test(unit);
  };
  const year = (one: unknown): string => (textOf(one, "due") ?? "").slice(0, 4);
  return [
    ...listOf(record, "targets")
      .filter((one) => fieldOf(one, "qualitative") === true || isUnprinted(one))
      .map((one) => ({
        item,
        words: textIn(textOf(one, "metric", "en"), textOf(one, "goal", "en")),
        year: year(one),
        unit: undefined,
        one,
      })),
    ...listOf(record, "quantities")
      .filter(isUnprinted)
      .map((one) => ({
        item,
        words: textOf(one, "label", "en") ?? "",
        year: "",
        unit: textOf(one, "unit"),
        one,
      })),
  ].filter(({ one }) => isOurs(listOf(one, "provenance")));
};

/** The goals and figures in words of a draft, each with the words that name it. */
const draftedInWords = (item: string) => {
  const draft = found.get(item);
  const printed = (field: string): string => {
    const asked = questions.find((one) => one.draft === draft?.id && one.field === field);
    return asked?.found ?? "";
  };
  return [
    ...listOf(draft?.record, "targets").flatMap((one, at) =>
      fieldOf(one, "qualitative") === true
        ? [
            {
              words: textIn(textOf(one, "metric", "en"), printed(`targets.${at}.goal`)),
              year: (textOf(one, "due") ?? "").slice(0, 4),
              unit: undefined,
            },
          ]
        : [],
    ),
    ...listOf(draft?.record, "quantities").flatMap((one) =>
      fieldOf(one, "value") === undefined
        ? [{ words: textOf(one, "label", "en") ?? "", year: "", unit: textOf(one, "unit") }]
        : [],
    ),
  ];
};

const goals = { all: 0, found: 0, missed: [] as string[], more: [] as string[] };
for (const item of items) {
  const id = textOf(item, "id") ?? "";
  const left = [...draftedInWords(id)];
  for (const goal of inWordsOf(id, item)) {
    goals.all += 1;
    const words = significantWords(goal.words);
    const [best] = left
      .map((one) => ({ one, shared: sharedWords(words, significantWords(one.words)) }))
      .filter(({ one, shared }) => shared > 0 && one.year === goal.year && one.unit === goal.unit)
      .sort((a, b) => b.shared - a.shared);
    if (best === undefined) goals.missed.push(`${goal.words} (${goal.year}), ${id}`);
    else {
      goals.found += 1;
      left.splice(left.indexOf(best.one), 1);
    }
  }
  goals.more.push(...left.map(({ words, year }) => `${words} (${year}), ${id}`));
}
console.log(
  `\nGoals and figures in words that the data set holds from the newsletter: ${goals.all}`,
);
console.log(`found with their year, to be put into words: ${goals.found}`);
console.log(`missed: ${goals.missed.join("; ") || "none"}`);
console.log(`drafted besides, to be judged: ${goals.more.join("; ") || "none"}\n`);

const all = drafts.flatMap(({ id, record, lines }) =>
  figuresOf(id, record, false).map((figure) => ({ figure, lines })),
);
const invented = all.filter(
  ({ figure: { value }, lines }) => !lines.some((line) => numbersIn(line.text).has(value)),
);
console.log(
  `figures in drafts: ${all.length}; not printed in a line of theirs: ${invented.length}`,
);
