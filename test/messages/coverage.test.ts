import { expect, test } from "vitest";

import type { Entry } from "#domain/dataset/entry.ts";
import { fullBits } from "#domain/query/filter/bits.ts";
import { coverageOf } from "#domain/findings/coverage.ts";
import { coverage as zh } from "#languages/zh/views/coverage.ts";
import { coverage } from "#messages/views/coverage.ts";
import { realDataset } from "#test/support/dataset.ts";

const dataset = realDataset();
const wordsOf = (words: typeof coverage.words, ...ids: readonly string[]): string | undefined => {
  const entries = ids.flatMap((id) => dataset.entryById.get(id) ?? []);
  const all = { items: entries, shown: entries, mask: fullBits<Entry>(entries.length) };
  const covered = coverageOf(all, dataset);
  return covered && words(covered);
};

test("one record is told by its date, without a newest among one", () => {
  expect(wordsOf(coverage.words, "computing-power-2023-2025")).toMatch(
    /^1 document \(with targets\), of \d+ October 2023\./,
  );
  expect(wordsOf(zh.words, "computing-power-2023-2025")).toMatch(
    /^1份政策文件（设有目标），日期为/,
  );
  expect(wordsOf(coverage.words, "2023-10-12-biontech-medilink")).toMatch(
    /^1 news item, of \d+ October 2023\./,
  );
});

test("of several the newest is told", () => {
  expect(
    wordsOf(coverage.words, "computing-power-2023-2025", "2023-10-12-biontech-medilink"),
  ).toMatch(/^1 document \(with targets\) and 1 news item of 2023, the newest of /);
});

test("the newsletter's days are told as those that it reports on, not as all that is gathered", () => {
  expect(wordsOf(coverage.words, "computing-power-2023-2025")).toMatch(
    /all of one newsletter, of 26 September to 24 October 2023: the 2023 peak reflects coverage\.$/,
  );
  expect(wordsOf(zh.words, "computing-power-2023-2025")).toMatch(
    /含一期简报全部条目，报道期为2023年9月26日至10月24日：/,
  );
});
