import { expect, test } from "vitest";

import { figureFile } from "#messages/files/figureFile.ts";
import { palette } from "#messages/app/palette.ts";
import { parts } from "#messages/app/parts.ts";
import { slides } from "#messages/files/tableFile.ts";
import { scoreboard } from "#messages/figures/scoreboard.ts";
import { sources, withRank } from "#messages/words/sources.ts";

test("counts agree with what is counted", () => {
  expect(palette.results(1, 1, "whole")).toBe("1 result");
  expect(palette.results(40, 120, "whole")).toBe("the first 40 of 120 results");
  expect(scoreboard.link("met", 1, 1, false, "goals")).toBe("Met: 1 of 1 goal");
  expect(scoreboard.link("met", 3, 12, true, "targets")).toBe("Met: 3 of 12 targets, chosen");
  const publishers = ["MERICS", "China Daily", "Xinhua", "Shine", "CGTN"];
  const first = (count: number) => ({ publishers: publishers.slice(0, count) });
  expect(sources.line(first(0), 3)).toBe("");
  expect(sources.line(first(1), 3)).toBe("Source: MERICS.");
  expect(sources.line(first(3), 3)).toBe("Sources: MERICS; China Daily; Xinhua.");
  expect(sources.line(first(5), 3)).toBe("Sources: MERICS; China Daily; Xinhua and 2 more.");
  expect(sources.line(first(5), 1)).toBe("Sources: MERICS and 4 more.");
  expect(slides.sources({ ...first(2), pages: 12, read: 9 })).toBe(
    "Sources (12 pages, 9 of them read for this data set): MERICS; China Daily.",
  );
  expect(slides.sources({ ...first(2), pages: 3, read: 3 })).toBe(
    "Sources (3 pages): MERICS; China Daily.",
  );
  const version = { edition: undefined, records: 1, missing: ["news"], state: "0" } as const;
  expect(figureFile.version(version)).toBe("Data set, 1 record, without news; state 0.");
});

test("a sentence that a view begins is ended here", () => {
  expect(parts.outside("This record is not", "")).toBe(
    "This record is not within the current selection.",
  );
  expect(parts.outside("This record is not", "MIIT")).toBe(
    "This record is not within the current selection (MIIT).",
  );
});

test("what a figure rests on is told with how good its source is", () => {
  expect(withRank("It", [{ unlinked: "a print" }], new Map())).toBe("It: unlinked source");
  expect(withRank("It", [], new Map())).toBe("It");
});
