import { describe, expect, test } from "vitest";

import {
  type Desk,
  type DeskAction,
  deskAfter,
  emptyDesk,
  historyAfter,
  isItemOf,
  newHistory,
  redo,
  undo,
} from "#features/desk/state/desk.ts";
import { readCopy, readKept, writeCopy, writeKept } from "#features/desk/state/deskText.ts";
import { valueAt, withValue } from "#features/desk/state/path.ts";
import { drafts } from "#test/support/deskDrafts.ts";

const deskWithDrafts = (actions: readonly DeskAction[] = []): Desk =>
  actions.reduce(
    deskAfter,
    deskAfter(emptyDesk, { do: "take", drafts: drafts(), name: "July.txt" }),
  );

const [battery = "", news = ""] = deskWithDrafts().items.map(({ key }) => key);

const item = (desk: Desk, key: string) => desk.items.find((one) => one.key === key);

describe("the desk", () => {
  test("takes in drafts with their questions, and what they need besides", () => {
    const desk = deskWithDrafts();
    expect(desk.items.map(({ file, record }) => [file, record["id"]])).toEqual([
      ["policies", "battery-recycling-plan-2024"],
      ["news", "2024-07-03-example-cells-plant"],
      ["sources", "example-letter-2024-07"],
      ["companies", "example-cells"],
    ]);
    expect(desk.questions.map(({ item: key }) => key)).toEqual([battery, battery, news]);
  });

  test("takes in the same newsletter twice without two items of one name", () => {
    const desk = deskAfter(deskWithDrafts(), { do: "take", drafts: drafts(), name: "July.txt" });
    expect(new Set(desk.items.map(({ key }) => key)).size).toBe(desk.items.length);
    expect(desk.items.filter(({ file }) => file === "sources")).toHaveLength(1);
  });

  test("an answer writes its field and settles its question", () => {
    const [unit] = deskWithDrafts().questions;
    const desk = deskWithDrafts([{ do: "answer", question: unit?.id ?? "", value: "kt" }]);
    expect(valueAt(item(desk, battery)?.record, "targets.0.unit")).toBe("kt");
    expect(desk.questions[0]?.answered).toBe("by-answer");
  });

  test("what is taken out of a list takes its lines and questions along, and moves those behind it", () => {
    const desk = deskWithDrafts([
      { do: "remove", key: battery, list: "targets", at: 0, leavesEmpty: true },
    ]);
    expect(item(desk, battery)?.record["targets"]).toHaveLength(1);
    expect(item(desk, battery)?.draft?.lines.map(({ field }) => field)).toEqual([
      "dates.0.date",
      "targets.0.value",
    ]);
    expect(desk.questions.map(({ kind }) => kind)).toEqual(["summary", "near-duplicate"]);
  });

  test("what is left out takes no id from what is added, opened or taken in later", () => {
    const left = deskWithDrafts().items.reduce(
      (desk, { key }) => deskAfter(desk, { do: "leave-out", key, isLeftOut: true }),
      deskWithDrafts(),
    );
    for (const { file, record } of left.items) {
      const added = deskAfter(left, { do: "add", file, record: { id: record["id"] } });
      expect(added.items.at(-1)?.record).toEqual({ id: record["id"] });
      const published = { id: record["id"], note: "of the data" };
      const opened = deskAfter(left, { do: "open", file, record: published });
      expect(opened.items.at(-1)).toMatchObject({ record: published, before: published });
      expect(opened.items.filter((one) => isItemOf(one, file, published))).toHaveLength(1);
    }
    const again = deskAfter(left, { do: "take", drafts: drafts(), name: "July.txt" });
    expect(again.items).toHaveLength(2 * left.items.length);
  });
});

describe("steps back and forth", () => {
  const write = (value: string): DeskAction => ({
    do: "set",
    key: battery,
    path: "summary.en",
    value,
  });

  const prove = (fact: string, path: string, value: unknown): DeskAction => ({
    do: "prove",
    key: battery,
    fact,
    checked: "方案",
    proof: withValue({ outcome: "differs" }, path, value),
    path,
  });

  test.each<[string, (text: string) => DeskAction]>([
    ["of a field", write],
    ["of a reason", (text) => ({ do: "why", key: battery, language: "en", text })],
    ["of a correction", (text) => prove("title.zh", "note.en", text)],
  ])("a text %s is one step, however many keys it took", (_, action) => {
    const history = ["O", "Ow", "Own"].reduce(
      (all, text) => historyAfter(all, action(text)),
      newHistory(deskWithDrafts()),
    );
    expect(undo(history).now).toEqual(deskWithDrafts());
    expect(redo(undo(history)).now).toEqual(history.now);
  });
});

describe("a copy", () => {
  test("reads as what was written", () => {
    expect(readCopy(writeCopy(deskWithDrafts()))).toEqual(deskWithDrafts());
    const proof = { do: "prove", key: battery, fact: "title.zh", proof: {} } as const;
    for (const checked of ["方案", undefined]) {
      const proven = deskWithDrafts([{ ...proof, checked }]);
      expect(readCopy(writeCopy(proven))).toEqual(proven);
    }
    const kept = { desk: deskWithDrafts(), revision: 4, at: "2026-11-29T10:00:00.000Z" };
    expect(readKept(writeKept(kept))).toEqual(kept);
  });
});
