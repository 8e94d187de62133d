import { describe, expect, test } from "vitest";
import { findWords, readsAsWords } from "./findWords.ts";

const wordsIn = (source: string): readonly string[] =>
  findWords("seeded.tsx", source).map(({ text }) => text);

describe("a hard-coded string is found", () => {
  test.each([
    ["const A = () => <p>No reading</p>;", "No reading"],
    ["const A = () => <p>{count} targets</p>;", "targets"],
    ['const A = () => <b aria-label="bars" />;', "bars"],
    ["const A = () => <b title={`led ${count}`} />;", "led …"],
    ['const A = () => <b label={isOpen ? "hide" : "show"} />;', "hide"],
    ['const A = () => <p>{isMet ? "The target is met" : null}</p>;', "The target is met"],
    ['const a = { label: "Baseline" };', "Baseline"],
    ["const a = (n: number) => `${n} of the targets`;", "… of the targets"],
    ['const a = "数据集";', "数据集"],
  ])("%s", (source, text) => {
    expect(wordsIn(source)).toContain(text);
  });
});

describe("code is left alone", () => {
  test.each([
    'import { a } from "#domain/not-for-the-reader.ts";',
    'const A = () => <b className="flex w-full items-center">{shell.retry}</b>;',
    'const A = () => <b id="content" role="status">·</b>;',
    'const a = event.key === "Escape";',
    'const a = ["ArrowUp", "Home"];',
    'const a = { kind: "policy-news", "Not a word": 1 };',
    'type A = "One of the types";',
    'throw new Error("useNavigation: no NavigationProvider above");',
    "const a = `${x} px`;",
  ])("%s", (source) => {
    expect(wordsIn(source)).toEqual([]);
  });
});

test("classes and paths are no words", () => {
  for (const text of [
    "inline-flex min-h-7 max-w-full",
    "M1 1H15V15H1Z",
    "./assets/a.js",
    "min-[40rem]:not-sr-only",
    "due",
  ]) {
    expect(readsAsWords(text), text).toBe(false);
  }
});
