import { cautionsOf } from "#domain/judging/caution.ts";
import { parseSelection } from "#domain/query/selection/selectionAddress.ts";
import { describe, expect, test } from "vitest";

import { joinTextSteps, type JsonFiles, splitTexts } from "#domain/dataset/laterTexts.ts";
import { assumptionsOf, judgeAll } from "#domain/query/filter/judged.ts";
import { prepare } from "#domain/query/filter/prepare.ts";
import { vocabularyOf } from "#domain/query/selection/vocabulary.ts";
import { readDataset } from "#domain/dataset/readDataset.ts";
import { runToEnd } from "#domain/steps.ts";
import { dayFrom, publishedFiles, realDataset } from "#test/support/dataset.ts";

const files = publishedFiles();

const joinTexts = (...given: Parameters<typeof joinTextSteps>): JsonFiles =>
  runToEnd(joinTextSteps(...given));

/** What comes of JSON that goes over the wire. */
const sent = (json: JsonFiles): JsonFiles => JSON.parse(JSON.stringify(json)) as JsonFiles;

const { first, texts } = splitTexts(files);
const sentFirst = JSON.parse(JSON.stringify(first)) as typeof files;

describe("the data set in two files", () => {
  test("is the same to the letter once both are there", () => {
    expect(JSON.stringify(joinTexts(sent(first), sent(texts)))).toBe(JSON.stringify(files));
  });

  test("judges every target alike by the first and by both", () => {
    const day = dayFrom("2026-11-24");
    const verdicts = (dataset: ReturnType<typeof realDataset>) => {
      const selection = parseSelection(new URLSearchParams(), vocabularyOf(dataset), day);
      const { byTarget } = judgeAll(prepare(dataset), assumptionsOf(selection, day));
      return dataset.targets.map(({ id }) => {
        const judgement = byTarget.get(id) ?? expect.unreachable(id);
        const { verdict, wayCovered } = judgement;
        return { id, verdict, wayCovered, cautions: cautionsOf(judgement) };
      });
    };
    expect(verdicts(readDataset(sentFirst))).toEqual(verdicts(realDataset()));
  });

  test("refuses texts of another edition, whichever has more", () => {
    const [record, ...others] = files.news.records;
    const shorter = { ...files, news: { records: others } };
    expect(record).toBeDefined();
    expect(() => joinTexts(first, splitTexts(shorter).texts)).toThrow(/expected another/);
    expect(() => joinTexts(splitTexts(shorter).first, texts)).toThrow(/expected no other/);
    expect(() => joinTexts(first, { news: "none" })).toThrow();
  });
});
