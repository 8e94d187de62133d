import { expect, test } from "vitest";

import { figureFile } from "#messages/files/figureFile.ts";
import { search } from "#messages/app/search.ts";
import { parts } from "#messages/app/parts.ts";
import { slides } from "#messages/files/tableFile.ts";
import { scoreboard } from "#messages/figures/scoreboard.ts";
import { onOfficial, publisherGraded, sources } from "#messages/words/sources.ts";

test("counts agree with what is counted", () => {
  expect(search.results(1, "whole")).toBe("1 result");
  expect(search.results(120, "without-pinyin")).toBe("120 results · pinyin not searched");
  expect(search.all.companies(12)).toBe("All 12 companies");
  expect(scoreboard.link("met", 1, 1, false, "goals")).toBe("Met: 1 of 1 goal");
  expect(scoreboard.link("met", 3, 12, true, "targets")).toBe("Met: 3 of 12 targets, chosen");
  const publishers = ["MERICS", "China Daily", "Xinhua", "Shine", "CGTN"].map(
    (name) =>
      ({
        name,
        grades: ["press"],
        copies: "none",
      }) as const,
  );
  const first = (count: number) => ({ publishers: publishers.slice(0, count) });
  expect(sources.line(first(0), 3)).toBe("");
  expect(sources.line(first(1), 3)).toBe("Source: MERICS (press).");
  expect(sources.line(first(3), 3)).toBe(
    "Sources: MERICS (press); China Daily (press); Xinhua (press).",
  );
  expect(sources.line(first(5), 3)).toBe(
    "Sources: MERICS (press); China Daily (press); Xinhua (press) and 2 more publishers.",
  );
  expect(sources.line(first(5), 1)).toBe("Sources: MERICS (press) and 4 more publishers.");
  expect(slides.sources({ ...first(2), pages: 12, read: 9 })).toBe(
    "Sources (12 pages, 9 of them read for this data set): MERICS (press); China Daily (press).",
  );
  expect(slides.sources({ ...first(2), pages: 3, read: 3 })).toBe(
    "Sources (3 pages): MERICS (press); China Daily (press).",
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

test("a publisher is named with how good its pages are, and whether they are copies", () => {
  const own = { name: "A paper", grades: ["official"], copies: "none" } as const;
  expect(publisherGraded(own)).toBe("A paper (official)");
  expect(publisherGraded({ ...own, copies: "all" })).toBe("A paper (official, via a copy)");
  expect(publisherGraded({ ...own, grades: ["official", "press"], copies: "some" })).toBe(
    "A paper (official and press, partly via copies)",
  );
});

test("the line on official figures agrees with its counts", () => {
  const counts = { judged: 101, official: 24, copies: 15 };
  const all = "24 of 101 verdicts rest on official figures (15 via copies)";
  expect(onOfficial({ ...counts, missed: [7, 1] })).toBe(`${all}; 1 of the 7 missed does.`);
  expect(onOfficial({ ...counts, missed: [7, 0] })).toBe(`${all}; none of the 7 missed does.`);
  expect(onOfficial({ judged: 129, official: 35, copies: 23, missed: [0, 0] })).toBe(
    "35 of 129 verdicts rest on official figures (23 via copies).",
  );
  expect(onOfficial({ judged: 2, official: 1, copies: 0, missed: [0, 0] })).toBe(
    "1 of 2 verdicts rests on official figures.",
  );
  expect(onOfficial({ judged: 2, official: 2, copies: 2, missed: [0, 0] })).toBe(
    "2 of 2 verdicts rest on official figures, all via copies.",
  );
  expect(onOfficial({ judged: 3, official: 0, copies: 0, missed: [0, 0] })).toBe(
    "None of 3 verdicts rests on official figures.",
  );
  expect(onOfficial({ judged: 1, official: 0, copies: 0, missed: [0, 0] })).toBe(
    "The one verdict doesn’t rest on official figures.",
  );
});
