import { readFileSync } from "node:fs";
import { join } from "node:path";

import { expect, test } from "vitest";

import { verdicts } from "#domain/judging/verdict.ts";
import { verdictMeanings } from "#messages/judging/verdicts.ts";
import { method } from "#messages/views/method.ts";
import { verdictWords } from "#messages/words/verdicts.ts";

/** The README of judging is written with the quotation marks of a keyboard. */
const plain = (text: string): string => text.replaceAll(/[‘’]/gu, "'");

const readme = readFileSync(
  join(import.meta.dirname, "../../../src/domain/judging/README.md"),
  "utf8",
);
const items = readme.split("\n").filter((line) => line.startsWith("- "));

test("the README of judging lists the verdicts and the rules of the page on method, in the same words", () => {
  expect(items).toEqual([
    ...verdicts.map(
      (one) => `- **${plain(verdictWords[one])}** (\`${one}\`): ${plain(verdictMeanings[one])}`,
    ),
    ...method.rules.map(([term, meaning]) => `- **${plain(term)}**: ${plain(meaning)}`),
  ]);
});
