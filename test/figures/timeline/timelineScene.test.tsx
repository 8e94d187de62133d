import { describe, expect, test } from "vitest";

import { svgText } from "#scene/render/svgText.ts";
import { fileMeasure } from "#scene/measure.ts";
import type { Mark } from "#scene/mark.ts";
import type { Verdict } from "#domain/judging/verdict.ts";
import { coreSnapshot, realSnapshot } from "#test/support/dataset.ts";
import { sceneOfSnapshot as sceneOf } from "#test/support/timelineScenes.ts";
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
