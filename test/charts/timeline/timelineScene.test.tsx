import { describe, expect, test } from "vitest";

import { svgText } from "#charts/render/svgText.ts";
import { fileMeasure, type Measure, tableMeasure, widened } from "#charts/scene/measure.ts";
import type { Mark } from "#charts/scene/mark.ts";
import { timelineScene } from "#charts/timeline/timelineScene.ts";
import { dayOf } from "#domain/calendar/dates.ts";
import { kindsAmong } from "#domain/chronology/columns.ts";
import { rowsBy } from "#domain/filter/row.ts";
import { type Grouping, groupings } from "#domain/chronology/grouping.ts";
import { allLanes, shownLanes, timelineBase } from "#features/timeline/timelineModel.ts";
import { coreSnapshot, realSnapshot } from "#test/support/dataset.ts";
import { textFaults } from "#test/support/sceneTexts.ts";
import { parseSvg } from "#test/support/svgFile.ts";

interface Options {
  readonly grouping?: Grouping;
  readonly window?: { readonly start: number; readonly end: number };
  readonly measure?: Measure;
  readonly selected?: string;
  readonly width?: number;
}

const sceneOf = (snapshot: ReturnType<typeof realSnapshot>, options: Options = {}) => {
  const { dataset, entries, asOf, today } = snapshot;
  const { grouping = "kind", measure = fileMeasure, selected, width = 900 } = options;
  const base = timelineBase(dataset, today);
  const { mask } = entries.result;
  const rows = rowsBy(dataset.entries, ({ id }) => id);
  const links = dataset.linksOf.get(selected ?? "") ?? [];
  return timelineScene(
    {
      lanes: shownLanes(allLanes(base, grouping), base, grouping, mask),
      factsOf: base.factsBy(measure),
      measure,
      extents: base.extents,
      window: options.window ?? base.limits,
      width,
      bands: base.bands,
      today,
      asOf,
      kinds: grouping !== "kind",
    },
    grouping === "kind" ? 170 : 190,
    kindsAmong(base.columns, mask),
    {
      row: rows.get(selected ?? ""),
      linked: links.flatMap(({ entry, relation, direction }) => {
        const row = rows.get(entry.id);
        return row === undefined ? [] : [{ row, relation, direction }];
      }),
    },
  );
};

const autumn = { start: dayOf(2023, 9, 1), end: dayOf(2024, 1, 1) };

const flat = (marks: readonly Mark[]): readonly Mark[] =>
  marks.flatMap((mark) => (mark.kind === "group" ? flat(mark.marks) : [mark]));

const texts = (marks: readonly Mark[]): readonly string[] =>
  flat(marks).flatMap((mark) => (mark.kind === "text" ? mark.lines : []));

describe("the timeline as a picture", () => {
  test.each(groupings)("by %s cuts no text and lays none on another", (grouping) => {
    for (const snapshot of [coreSnapshot(), realSnapshot()]) {
      for (const window of [undefined, autumn]) {
        const scene = sceneOf(snapshot, { grouping, ...(window === undefined ? {} : { window }) });
        expect(textFaults(scene, fileMeasure)).toEqual([]);
      }
    }
  });

  test.each([1, 1.15])("nor does it in a face %d times as wide as the table's", (times) => {
    const measure = widened(tableMeasure, times);
    for (const width of [360, 560, 1100]) {
      const scene = sceneOf(coreSnapshot(), { measure, width });
      expect(textFaults(scene, measure)).toEqual([]);
    }
  });

  test("tells in its legend what is drawn, and nothing else", () => {
    const [, legend] = sceneOf(coreSnapshot("kind=corporate-news")).marks;
    expect(legend?.kind === "group" && texts(legend.marks)).toEqual([
      "Corporate news",
      "so many fall together, by main date",
      "Reporting period of China Industries, 26 Sep 2023 to 24 Oct 2023",
    ]);
  });

  test("outlines what is selected and what it is linked with, and ties them", () => {
    const plain = flat(sceneOf(coreSnapshot()).marks);
    const marks = flat(sceneOf(coreSnapshot(), { selected: "computing-power-2023-2025" }).marks);
    const added = marks.slice(0).filter((mark) => mark.kind === "path" && mark.stroke === "ink");
    expect(plain.some((mark) => mark.kind === "path" && mark.stroke === "ink")).toBe(false);
    expect(added.length).toBeGreaterThan(1);
    const linked = marks.some((mark) => mark.kind === "path" && mark.stroke === "ink.muted");
    expect(linked).toBe(true);
  });

  test("says so where nothing matches", () => {
    const scene = sceneOf(coreSnapshot("kind=corporate-news&agency=sasac&type=law"));
    expect(texts(scene.marks)).toContain("No record matches");
    expect(textFaults(scene, fileMeasure)).toEqual([]);
  });

  test("keeps all that it draws within itself, however the window cuts", () => {
    for (const start of [dayOf(2021, 6, 1), dayOf(2023, 10, 8), dayOf(2025, 12, 30)]) {
      const scene = sceneOf(realSnapshot(), { window: { start, end: start + 90 } });
      const xs = flat(scene.marks).flatMap((mark) =>
        mark.kind === "path"
          ? [...mark.d.matchAll(/[MH](-?[\d.]+)/g)].map(([, x]) => Number(x))
          : [],
      );
      // Counted from the first moment: the names of lanes stand left of it.
      expect(Math.min(...xs)).toBeGreaterThanOrEqual(-24);
      expect(Math.max(...xs)).toBeLessThanOrEqual(900 + 24);
    }
  });

  test("is a well-formed file", () => {
    const file = parseSvg(svgText(sceneOf(realSnapshot(), { grouping: "agency" }), "dark"));
    expect(file.querySelectorAll("text").length).toBeGreaterThan(40);
    expect(file.documentElement.textContent).toContain("MIIT");
    expect(svgText(sceneOf(coreSnapshot()), "light")).not.toMatch(/NaN|undefined/);
  });
});
