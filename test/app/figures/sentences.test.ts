import { describe, expect, test } from "vitest";

import { figureAt } from "#app/figures/figureAt.ts";
import { countFields } from "#domain/findings/fields.ts";
import type { Verdict } from "#domain/judging/verdict.ts";
import { parseSelection } from "#domain/query/selection/selectionAddress.ts";
import { vocabularyOf } from "#domain/query/selection/vocabulary.ts";
import { citationOf } from "#export/citation.ts";
import { clipboardContent } from "#export/download.ts";
import { realSnapshot } from "#test/support/dataset.ts";

const base = realSnapshot();

const figureOf = async (address: string, figureId: string) => {
  const { pathname: path, searchParams: parameters } = new URL(address, "https://example.org");
  const snapshot = base.under(parseSelection(parameters, vocabularyOf(base.dataset), base.today));
  const figure = await figureAt({ path, parameters, figureId }, snapshot);
  const origin = { snapshot, edition: undefined, address: "https://example.org/", pageOf: String };
  return { snapshot, origin, figure: figure ?? expect.unreachable(`there is ${figureId}`) };
};

/** What is copied as a sentence. */
const sentenceOf = async (address: string, figureId: string): Promise<string> => {
  const { figure, origin } = await figureOf(address, figureId);
  const look = { shape: "shown", density: 2, theme: undefined } as const;
  const blob = (await clipboardContent("sentence", figure, origin, look))["text/plain"];
  return (await blob?.text()) ?? "";
};

/** The counts that stand in brackets behind names, in their order. */
const countsIn = (sentence: string): readonly number[] =>
  [...sentence.matchAll(/\((\d+) (?:record|target)s?\)/g)].map(([, count]) => Number(count));

test.each([
  ["/", "targets-by-field"],
  ["/", "bodies-that-issued-most"],
  ["/", "what-to-watch"],
  ["/targets?compare=compute-total&compare=compute-ai-share", "comparison"],
  ["/agencies", "issuing-bodies"],
  ["/agencies", "who-issues-with-whom"],
  ["/agencies", "partners-of-miit"],
  ["/agencies/miit", "records-of-miit"],
  ["/agencies/miit", "partners-of-miit"],
  ["/records", "records-by-date"],
  ["/targets", "targets-by-sector"],
  ["/records/computing-power-2023-2025", "record-computing-power-2023-2025"],
  ["/data", "sources"],
  ["/data", "corrections"],
  ["/data", "gaps"],
  ["/data", "settle"],
  ["/agencies/miit?compare=ndrc", "beside-ndrc"],
  ["/timeline?range=2021..2023", "range"],
  ["/method", "what-verdicts-say"],
])("the sentence of %s, %s has numbers before it says what is shown", async (address, figureId) => {
  const sentence = await sentenceOf(address, figureId);
  const { figure } = await figureOf(address, figureId);
  const end = sentence.lastIndexOf(" (");
  expect(sentence.slice(0, end)).toMatch(/\d|Eight/);
  expect(sentence).toContain(figure.sentence ?? figure.title);
});

describe.each(["", "agency=miit", "agency=samr", "from=2024"])("under %j", (query) => {
  test("the title of the fields has the most on either side, and of how many", async () => {
    const { snapshot, figure } = await figureOf(`/?${query}`, "targets-by-field");
    const most = (...side: readonly Verdict[]): string => {
      const counts = countFields(snapshot).map(({ counts: { byVerdict, total } }) => ({
        count: side.reduce((sum, verdict) => sum + (byVerdict.get(verdict) ?? 0), 0),
        total,
      }));
      const count = Math.max(...counts.map((one) => one.count));
      const own = counts.filter((one) => one.count === count);
      return own.length > 1 ? `(${count} each)` : `(${count} of ${own[0]?.total})`;
    };
    expect(figure.title.match(/\(\d+ (?:each|of \d+)\)/g)).toEqual([
      most("met", "due-was-ahead", "on-pace"),
      most("missed", "due-was-behind", "behind", "due-no-baseline"),
    ]);
  });

  test("partners and pairs are told by what they issued together, the most first", async () => {
    const { snapshot, figure } = await figureOf(`/agencies?${query}`, "who-issues-with-whom");
    const pairs = new Map<string, number>();
    for (const { bodies } of snapshot.entries.shown) {
      for (const [at, first] of bodies.entries()) {
        for (const second of bodies.slice(at + 1)) {
          const pair = [first, second].sort().join(" ");
          pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
        }
      }
    }
    const most = [...pairs.values()].sort((a, b) => b - a).slice(0, 3);
    expect(countsIn(figure.sentence ?? "")).toEqual(most);
  });

  test("records by date are all that are shown", async () => {
    const { snapshot, figure } = await figureOf(`/records?${query}`, "records-by-date");
    const total = snapshot.entries.shown.length;
    expect(figure.sentence).toContain(`: ${total} record`);
  });
});

test("what is said of how much is shown agrees with what was found", async () => {
  const { figure, origin, snapshot } = await figureOf("/records?agency=miit", "records");
  const shown = `${snapshot.entries.shown.length} of ${base.entries.shown.length} records`;
  expect(snapshot.entries.shown.length).toBeGreaterThan(40);
  expect(await sentenceOf("/records?agency=miit", "records")).toContain(`(${shown} · MIIT`);
  expect(citationOf(figure, origin).plain).toContain(`${shown} · MIIT`);
  // The picture has fewer, and says of how many.
  expect(figure.status).toBe(`The first 40 of ${shown}`);
});
