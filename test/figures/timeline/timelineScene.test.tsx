import { describe, expect, test } from "vitest";

import { svgText } from "#scene/render/svgText.ts";
import { fileMeasure, tableMeasure } from "#scene/measure.ts";
import { type Mark, SMALL } from "#scene/mark.ts";
import { dayX } from "#scene/time/timeScale.ts";
import { AXIS, shapeLanes } from "#figures/timeline/layout/laneShapes.ts";
import { tallyMarks } from "#figures/timeline/marks/laneMarks.ts";
import { cutBeforeYears } from "#figures/timeline/marks/rowMarks.ts";
import { countFields } from "#domain/findings/fields.ts";
import { type Verdict, verdicts } from "#domain/judging/verdict.ts";
import type { Grouping } from "#domain/chronology/grouping.ts";
import { coreSnapshot, realSnapshot } from "#test/support/dataset.ts";
import { inputOfSnapshot, sceneOfSnapshot as sceneOf } from "#test/support/timelineScenes.ts";
import { textFaults } from "#test/support/sceneTexts.ts";
import { parseSvg } from "#test/support/svgFile.ts";

const flat = (marks: readonly Mark[]): readonly Mark[] =>
  marks.flatMap((mark) => (mark.kind === "group" ? flat(mark.marks) : [mark]));

const texts = (marks: readonly Mark[]): readonly string[] =>
  flat(marks).flatMap((mark) => (mark.kind === "text" ? mark.lines : []));

describe("the timeline as a picture", () => {
  test("tells in its legend what is drawn, and nothing else", () => {
    const [, legend] = sceneOf(coreSnapshot("kind=corporate-news")).marks;
    expect(legend?.kind === "group" && texts(legend.marks)).toEqual(["Corporate news"]);
  });

  test("lanes stand as fields do on the overview where every target counts, also where as many are judged", () => {
    const snapshot = realSnapshot("count=targets");
    const fields = countFields(snapshot);
    const judged = fields.map(({ counts }) => counts.judged);
    expect(new Set(judged).size).toBeLessThan(judged.length);
    const { lanes } = inputOfSnapshot(snapshot);
    expect(lanes.map(({ id }) => id)).toEqual(fields.map(({ field }) => field));
  });

  test("rings what is selected and what it is linked with, and ties them", () => {
    const rings = (marks: readonly Mark[]): number =>
      flat(marks).filter((mark) => mark.kind === "circle" && mark.stroke === "accent").length;
    expect(rings(sceneOf(coreSnapshot()).marks)).toBe(0);
    const { marks } = sceneOf(coreSnapshot(), { selected: "computing-power-2023-2025" });
    const links = coreSnapshot().dataset.linksOf.get("computing-power-2023-2025") ?? [];
    expect(rings(marks)).toBe(1 + new Set(links.map(({ entry }) => entry.id)).size);
    const thread = flat(marks).filter(
      (mark) => mark.kind === "path" && mark.stroke === "accent" && mark.d.includes("C"),
    );
    expect(thread).toHaveLength(1);
  });

  test("says what the counts beside its lanes count, where one word holds for all", () => {
    const countedIn = (query: string, grouping: Grouping) =>
      texts(sceneOf(coreSnapshot(query), { grouping }).marks).filter((text) =>
        ["documents", "news items"].includes(text),
      );
    expect(countedIn("kind=policy", "field")).toEqual(["documents"]);
    expect(countedIn("kind=corporate-news", "field")).toEqual(["news items"]);
    // A lane for each kind: that of news has no documents.
    expect(countedIn("", "kind")).toEqual([]);
    expect(countedIn("q=nothing+holds+this", "field")).toEqual([]);
  });

  test("a row ends in the number of its targets with each verdict, and so does its lane", () => {
    const query = "q=computing+power+action+plan&kind=policy";
    const { marks } = sceneOf(coreSnapshot(query), { width: 2400 });
    const marksOf = (verdict: Verdict) =>
      flat(marks).flatMap((mark) =>
        mark.kind === "path" && mark.fill === `verdict.${verdict}` ? [mark.d] : [],
      );
    expect(marksOf("due-was-ahead").slice(0, 2)).toHaveLength(2);
    expect(marksOf("not-judged").slice(0, 2)).toHaveLength(2);
    expect(texts(marks).filter((text) => text === "9").length).toBeGreaterThanOrEqual(2);
  });

  test.each([
    [232, 900],
    [132, 500],
  ])("with a margin of %i the totals of lanes lie in it, outside the axis", (later, width) => {
    const snapshot = realSnapshot();
    const shapes = shapeLanes(inputOfSnapshot(snapshot, { later, width }));
    const column = { width, later, measure: fileMeasure };
    const drawn = shapes.map((shape) => tallyMarks(shape, column));
    expect(drawn.some(({ marks }) => marks.length > 0)).toBe(true);
    for (const { width: own } of drawn) expect(own).toBeLessThanOrEqual(later);
    // Every target of a lane is counted in either form.
    const [first] = drawn;
    const tally = shapes[0]?.lane.tally ?? expect.unreachable("no lane");
    const total = tally.judged + tally.notJudged;
    const text = texts(first?.marks ?? []).join(" ");
    expect((text.match(/\d+/g) ?? []).map(Number)).toEqual(
      later === 132
        ? [tally.judged, total]
        : [...verdicts].flatMap((one) => {
            const count = one === "not-judged" ? tally.notJudged : tally.counts.get(one);
            return count === undefined || count === 0 ? [] : [count];
          }),
    );
  });

  test("the line of the day runs behind what became of a plan, and each plan that ended is drawn to its bracket", () => {
    const snapshot = realSnapshot();
    const { window, asOf } = inputOfSnapshot(snapshot);
    for (let width = 280; width <= 900; width += 20) {
      const now = dayX(window, width, asOf + 1);
      const marks = flat(sceneOf(snapshot, { width }).marks);
      const spans = marks.flatMap((mark) => {
        // The line stops for the name of a year.
        if (mark.kind === "text" && mark.halo === "paper" && mark.y > AXIS) {
          return [[mark.x, mark.x + fileMeasure(mark.lines[0] ?? "", SMALL), mark.y - 4.5]];
        }
        if (mark.kind !== "path" || mark.fill?.startsWith("verdict.") !== true) return [];
        return [...mark.d.matchAll(/M(-?[\d.]+) ([\d.]+)/g)].map(([, x, y]) => [
          Number(x) - 2,
          Number(x) + 2,
          Number(y),
        ]);
      });
      const plates = marks.flatMap((mark) =>
        mark.kind === "path" && mark.fill === "paper"
          ? [...mark.d.matchAll(/M([\d.]+) ([\d.]+)H([\d.]+)v14/g)].map((one) => one.map(Number))
          : [],
      );
      const struck = spans.filter(
        ([from = 0, to = 0, y = 0]) =>
          from < now &&
          now < to &&
          !plates.some(
            ([, x0 = 0, top = 0, x1 = 0]) => x0 < from && to < x1 && top < y && y < top + 14,
          ),
      );
      expect(struck, `${width} pixels`).toEqual([]);
      // By row: where brackets before that day stand, and how far bars reach.
      const found = (pattern: RegExp, by: (mark: Mark & { kind: "path" }) => boolean) =>
        marks.flatMap((mark) =>
          mark.kind === "path" && by(mark)
            ? [...mark.d.matchAll(pattern)].map(([, x, y, to]) => [x, y, to].map(Number))
            : [],
        );
      const brackets = found(/M([\d.]+) ([\d.]+)h4v12/g, ({ fill }) => fill === "ink").filter(
        ([x = 0]) => x + 4 < now,
      );
      const bars = found(
        /M(-?[\d.]+) ([\d.]+)H([\d.]+)/g,
        ({ stroke, opacity }) => stroke === "control" && opacity === undefined,
      );
      expect(brackets.length).toBeGreaterThan(4);
      for (const [x = 0, y = 0] of brackets) {
        const own = bars.filter(([, at = 0]) => Math.abs(at - 6 - y) < 1);
        const reached = Math.max(...own.map(([, , to = 0]) => to));
        expect(Math.abs(reached - x - 4), `${width} pixels, ${y}`).toBeLessThan(0.2);
      }
    }
  });

  test.each([
    [290, "New energy storage… 2025-2027"],
    // More of the name would be lost than the years tell.
    [260, "New energy storage plan…"],
  ])("beside %i px a title that is cut keeps its years where they have room: %s", (gutter, cut) => {
    const { marks } = sceneOf(realSnapshot("q=new+energy+storage&kind=policy"), { gutter });
    const titles = texts(marks).filter((text) => text.startsWith("New energy storage"));
    expect(titles).toContain(cut);
    expect(titles.some((text) => text.includes("… 2025"))).toBe(cut.includes("2025"));
  });

  test.each([
    ["“双千兆”网络协同发展行动计划（2021—2023年）", "“双千兆”网络协同发展行动计划"],
    ["Green aviation outline (2023-2035)", "Green aviation outline"],
  ])("only the years in brackets leave %s: nothing stands for them", (title, bare) => {
    const setting = { measure: tableMeasure, size: SMALL };
    const room = (text: string) => tableMeasure(text, SMALL);
    expect(cutBeforeYears(title, room(title), setting)).toBe(title);
    expect(cutBeforeYears(title, room(title) - 1, setting)).toBe(bare);
    expect(cutBeforeYears(title, room(bare), setting)).toBe(bare);
    expect(cutBeforeYears(title, room(bare) - 1, setting)).toMatch(/…$/);
  });

  test("says so where nothing matches", () => {
    const scene = sceneOf(coreSnapshot("kind=corporate-news&agency=sasac&type=law"));
    expect(texts(scene.marks)).toContain("No record matches");
    expect(textFaults(scene, fileMeasure)).toEqual([]);
  });

  test("is a well-formed file", () => {
    const file = parseSvg(svgText(sceneOf(realSnapshot(), { grouping: "agency" }), "dark"));
    expect(file.querySelectorAll("text").length).toBeGreaterThan(40);
    expect(file.documentElement.textContent).toContain("MIIT");
    expect(svgText(sceneOf(coreSnapshot()), "light")).not.toMatch(/NaN|undefined/);
  });
});
