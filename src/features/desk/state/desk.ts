import type { DataLanguage } from "#domain/dataset/textsIn.ts";
import { own } from "#domain/own.ts";
import { type FileName, fileNames } from "#domain/schema/files.ts";
import type { Drafts, Origin, Question } from "#importing/draft.ts";

import { afterRemoval, isEqual, isWithin, type Raw, valueAt, withValue } from "./path.ts";

/** What a draft was read from: for the editor's eyes, never part of the data. */
interface DraftSource {
  readonly newsletter: string;
  readonly lines: readonly Origin[];
  readonly excerpt: { readonly line: number; readonly text: string };
}

/** A record on the desk. */
export interface DeskItem {
  /** Its name on the desk, which stays when its id changes. */
  readonly key: string;
  readonly file: FileName;
  readonly record: Raw;
  /** The record as it is in the data, where this one corrects it. */
  readonly before?: Raw | undefined;
  readonly draft?: DraftSource | undefined;
  readonly isLeftOut?: true | undefined;
  /** Why it was changed, for the log of changes, in both languages. */
  readonly why?: { readonly [Code in DataLanguage]?: string | undefined } | undefined;
  /** Corrections of printed facts that this record changes, each by the path of its fact in `before`. */
  readonly proofs?: Readonly<Record<string, Raw>> | undefined;
  /** What the record said of each of these facts when its correction was written; null where it was taken out. */
  readonly provenValues?: Readonly<Record<string, unknown>> | undefined;
}

/** A question of the importer, with the answer once there is one. */
export interface DeskQuestion extends Omit<Question, "draft" | "line"> {
  readonly item: string;
  readonly line?: number | undefined;
  readonly answered?: "by-answer" | "by-hand" | undefined;
}

/** Everything on the desk. Plain data: it is kept and sent as JSON. */
export interface Desk {
  readonly items: readonly DeskItem[];
  readonly questions: readonly DeskQuestion[];
  /** Counts names that were given, so that none is given twice. */
  readonly given: number;
}

/** A desk without items. */
export const emptyDesk: Desk = { items: [], questions: [], given: 0 };

export type DeskAction =
  /** Takes in what the importer made of a text with this name. */
  | { readonly do: "take"; readonly drafts: Drafts; readonly name: string }
  /** Opens an existing record to correct it, or adds a new one. */
  | { readonly do: "open"; readonly file: FileName; readonly record: Raw }
  | { readonly do: "add"; readonly file: FileName; readonly record: Raw }
  | { readonly do: "set"; readonly key: string; readonly path: string; readonly value: unknown }
  /** Takes an item out of a list of the record; an optional list goes with its last item. */
  | {
      readonly do: "remove";
      readonly key: string;
      readonly list: string;
      readonly at: number;
      readonly leavesEmpty: boolean;
    }
  /** `value` is what the question's field becomes; undefined leaves it out. */
  | { readonly do: "answer"; readonly question: string; readonly value: unknown }
  | { readonly do: "settle"; readonly question: string; readonly isSettled: boolean }
  /** The draft is the same as a record that exists: that one is corrected, with the draft's text beside it. */
  | {
      readonly do: "same";
      readonly question: string;
      readonly file: FileName;
      readonly record: Raw;
    }
  | { readonly do: "leave-out"; readonly key: string; readonly isLeftOut: boolean }
  | {
      readonly do: "why";
      readonly key: string;
      readonly language: DataLanguage;
      readonly text: string;
    }
  /** The correction that a changed fact asks for: `checked` is what the record says, `path` the field that was written. */
  | {
      readonly do: "prove";
      readonly key: string;
      readonly fact: string;
      readonly checked: unknown;
      readonly proof: Raw;
      readonly path?: string | undefined;
    }
  | { readonly do: "drop"; readonly keys: readonly string[] }
  /** The work of another tab, or of a copy that was kept. */
  | { readonly do: "replace"; readonly desk: Desk };

const changeItem = (
  desk: Desk,
  key: string,
  change: (item: DeskItem) => DeskItem,
): readonly DeskItem[] => desk.items.map((item) => (item.key === key ? change(item) : item));

/** The questions, with those settled that the editor decided by writing their field. */
const settledBy = (desk: Desk, key: string, path: string): readonly DeskQuestion[] =>
  desk.questions.map((question) =>
    question.item === key &&
    question.answered === undefined &&
    // A near-duplicate is about the record itself, which no field decides.
    question.kind !== "near-duplicate" &&
    (isWithin(path, question.field) || isWithin(question.field, path))
      ? { ...question, answered: "by-hand" }
      : question,
  );

const fileOfKind = (kind: string): FileName => (kind === "policy" ? "policies" : "news");

const idOf = (record: Raw): unknown => record["id"];

/** Adds records unless the desk has one with the same id in that file; one that is left out takes no id. */
const adding = (desk: Desk, file: FileName, records: readonly Raw[]): Desk => {
  const there = desk.items.filter((item) => item.file === file && item.isLeftOut !== true);
  const fresh = records.filter(
    (record) => !there.some((item) => idOf(item.record) === idOf(record)),
  );
  return {
    ...desk,
    items: [
      ...desk.items,
      ...fresh.map((record, at): DeskItem => ({
        key: `${file}-${desk.given + at + 1}`,
        file,
        record,
      })),
    ],
    given: desk.given + fresh.length,
  };
};

const taking = (
  desk: Desk,
  { source, drafts, questions, proposed }: Drafts,
  name: string,
): Desk => {
  // Drafts of two newsletters may have the same ids.
  const keyOf = (draft: string): string => `${desk.given}-${draft}`;
  const withDrafts: Desk = {
    items: [
      ...desk.items,
      ...drafts.map(({ id, kind, record, lines, excerpt }): DeskItem => ({
        key: keyOf(id),
        file: fileOfKind(kind),
        record,
        draft: { newsletter: name, lines, excerpt },
      })),
    ],
    questions: [
      ...desk.questions,
      ...questions.map(({ draft, id, ...question }): DeskQuestion => ({
        ...question,
        id: keyOf(id),
        item: keyOf(draft),
      })),
    ],
    given: desk.given + 1,
  };
  const withSource =
    typeof idOf(source) === "string" ? adding(withDrafts, "sources", [source]) : withDrafts;
  const others: Readonly<Partial<Record<string, readonly Raw[]>>> = proposed;
  return fileNames.reduce((all, file) => adding(all, file, own(others, file) ?? []), withSource);
};

/** A body or company that a question proposed, taken off where another was chosen and nothing else names it. */
const withoutProposed = (desk: Desk, id: unknown): Desk => {
  const isNamed = (item: DeskItem): boolean =>
    idOf(item.record) !== id && JSON.stringify(item.record).includes(`"${String(id)}"`);
  return desk.items.some(isNamed)
    ? desk
    : {
        ...desk,
        items: desk.items.filter(
          ({ file, record, before }) =>
            idOf(record) !== id ||
            before !== undefined ||
            (file !== "agencies" && file !== "companies"),
        ),
      };
};

const setting = (desk: Desk, key: string, path: string, value: unknown): Desk => ({
  ...desk,
  items: changeItem(desk, key, (item) => ({
    ...item,
    record: withValue(item.record, path, value),
  })),
  questions: settledBy(desk, key, path),
});

const removing = (
  desk: Desk,
  { key, list, at, leavesEmpty }: Extract<DeskAction, { do: "remove" }>,
): Desk => ({
  ...desk,
  items: changeItem(desk, key, (item) => {
    const value = valueAt(item.record, list);
    if (!Array.isArray(value)) return item;
    const left: readonly unknown[] = value.toSpliced(at, 1);
    const { draft } = item;
    return {
      ...item,
      record: withValue(item.record, list, left.length > 0 || leavesEmpty ? left : undefined),
      ...(draft && {
        draft: {
          ...draft,
          lines: draft.lines.flatMap((line) => {
            const field = afterRemoval(line.field, list, at);
            return field === undefined ? [] : [{ ...line, field }];
          }),
        },
      }),
    };
  }),
  questions: desk.questions.flatMap((question) => {
    if (question.item !== key) return [question];
    const field = afterRemoval(question.field, list, at);
    return field === undefined ? [] : [{ ...question, field }];
  }),
});

const answered = (desk: Desk, id: string, by: DeskQuestion["answered"]): readonly DeskQuestion[] =>
  desk.questions.map((question) => (question.id === id ? { ...question, answered: by } : question));

/** Whether an item is what a record of the data has become; a draft of its id that is left out isn't. */
export const isItemOf = (item: DeskItem, file: FileName, record: Raw): boolean =>
  item.file === file &&
  idOf(item.before ?? item.record) === idOf(record) &&
  (item.before !== undefined || item.isLeftOut !== true);

/** The desk after an action. */
export const deskAfter = (desk: Desk, action: DeskAction): Desk => {
  switch (action.do) {
    case "take":
      return taking(desk, action.drafts, action.name);
    case "open": {
      const { file, record } = action;
      if (desk.items.some((item) => isItemOf(item, file, record))) return desk;
      const added = adding(desk, file, [record]);
      return {
        ...added,
        items: added.items.map((item) =>
          item.record === record ? { ...item, before: record } : item,
        ),
      };
    }
    case "add":
      return adding(desk, action.file, [action.record]);
    case "set":
      return setting(desk, action.key, action.path, action.value);
    case "remove":
      return removing(desk, action);
    case "answer": {
      const question = desk.questions.find(({ id }) => id === action.question);
      if (question === undefined) return desk;
      const { item: key, field } = question;
      const was = valueAt(desk.items.find((item) => item.key === key)?.record, field);
      const set =
        question.kind === "near-duplicate" ? desk : setting(desk, key, field, action.value);
      const done = { ...set, questions: answered(set, question.id, "by-answer") };
      return question.kind === "unknown-body" || question.kind === "unknown-company"
        ? withoutProposed(done, was)
        : done;
    }
    case "settle":
      return {
        ...desk,
        questions: answered(desk, action.question, action.isSettled ? "by-hand" : undefined),
      };
    case "same": {
      const question = desk.questions.find(({ id }) => id === action.question);
      if (question === undefined) return desk;
      const { file, record } = action;
      return {
        ...desk,
        items: changeItem(desk, question.item, ({ key, draft }) => ({
          key,
          file,
          record,
          before: record,
          // Its lines are of the draft's fields, which this record hasn't.
          ...(draft && { draft: { ...draft, lines: [] } }),
        })),
        // What else was asked was asked of the draft.
        questions: answered(desk, question.id, "by-answer").filter(
          ({ item, id }) => item !== question.item || id === question.id,
        ),
      };
    }
    case "leave-out":
      return {
        ...desk,
        items: changeItem(desk, action.key, (item) => ({
          ...item,
          isLeftOut: action.isLeftOut ? true : undefined,
        })),
      };
    case "why":
      return {
        ...desk,
        items: changeItem(desk, action.key, (item) => ({
          ...item,
          why: { ...item.why, [action.language]: action.text },
        })),
      };
    case "prove":
      return {
        ...desk,
        items: changeItem(desk, action.key, (item) => ({
          ...item,
          proofs: { ...item.proofs, [action.fact]: action.proof },
          provenValues: { ...item.provenValues, [action.fact]: action.checked ?? null },
        })),
      };
    case "drop": {
      const dropped = new Set(action.keys);
      return {
        ...desk,
        items: desk.items.filter(({ key }) => !dropped.has(key)),
        questions: desk.questions.filter(({ item }) => !dropped.has(item)),
      };
    }
    case "replace":
      return action.desk;
  }
};

/** The desk with the steps that lead back and forth. */
export interface DeskHistory {
  readonly past: readonly Desk[];
  readonly now: Desk;
  readonly future: readonly Desk[];
  /** The field that was written last: writing on is one step, however many keys it takes. */
  readonly writing?: string;
}

/** A history with nothing to undo or redo. */
export const newHistory = (now: Desk): DeskHistory => ({ past: [], now, future: [] });

/** Steps that can be undone: enough for an afternoon. */
const MOST = 500;

const writingOf = (action: DeskAction): string | undefined => {
  if (action.do === "set" && typeof action.value === "string")
    return `${action.key} ${action.path}`;
  if (action.do === "prove" && typeof valueAt(action.proof, action.path ?? "") === "string")
    return `${action.key} prove ${action.fact} ${action.path}`;
  return action.do === "why" ? `${action.key} why ${action.language}` : undefined;
};

/** The history after an action, which can be undone; what had been undone can't be redone any more. */
export const historyAfter = (history: DeskHistory, action: DeskAction): DeskHistory => {
  const { past, now, writing } = history;
  const next = deskAfter(now, action);
  if (next === now || isEqual(next, now)) return history;
  const writes = writingOf(action);
  return {
    past: writes !== undefined && writes === writing ? past : [...past, now].slice(-MOST),
    now: next,
    future: [],
    ...(writes === undefined ? {} : { writing: writes }),
  };
};

/** The history one action earlier; the same if there is none. */
export const undo = ({ past, now, future }: DeskHistory): DeskHistory => {
  const before = past.at(-1);
  return before === undefined
    ? { past, now, future }
    : { past: past.slice(0, -1), now: before, future: [now, ...future] };
};

/** The history with the last undone action done again; the same if there is none. */
export const redo = ({ past, now, future: [next, ...rest] }: DeskHistory): DeskHistory =>
  next === undefined
    ? { past, now, future: [] }
    : { past: [...past, now], now: next, future: rest };

/** The questions of an item that wait for an answer; none of one that is left out. */
export const openQuestions = ({ questions }: Desk, item: DeskItem): readonly DeskQuestion[] =>
  item.isLeftOut === true
    ? []
    : questions.filter((question) => question.item === item.key && question.answered === undefined);
