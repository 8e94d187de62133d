import { render, waitFor } from "@testing-library/react";
import { describe, expect, it } from "vitest";

import { SceneSvg } from "#scene/render/SceneSvg.tsx";
import { tableMeasure } from "#scene/measure.ts";
import { trajectoryOf } from "#figures/trajectory/trajectoryModel.ts";
import {
  layTrajectory,
  type TrajectoryLayout,
  trajectoryScene,
} from "#figures/trajectory/trajectoryScene.ts";
import { Trajectory } from "#figures/trajectory/Trajectory.tsx";
import { coreSnapshot } from "#test/support/dataset.ts";

import { targetAt } from "#test/features/targets/targetAt.ts";

const layoutOf = (id: string, parameters: string, width: number): TrajectoryLayout => {
  const snapshot = coreSnapshot(parameters);
  const { entry, judgement } = targetAt(snapshot, id);
  const model = trajectoryOf(entry.target, judgement, snapshot.judged.assumptions);
  if (model === undefined) throw new Error(`expected a course of ${id}`);
  return layTrajectory(model, width, tableMeasure);
};

interface Drawn {
  readonly what: string;
  readonly x: number;
  readonly y: number;
}

const numbersIn = (text: string | null): readonly number[] =>
  (text ?? "").match(/-?\d+(?:\.\d+)?/g)?.map(Number) ?? [];

/** How far an element is moved by itself and the groups around it. */
const movedBy = (element: Element): readonly [x: number, y: number] => {
  const [x = 0, y = 0] = numbersIn(element.getAttribute("transform"));
  const outer = element.parentElement?.closest("g, text") ?? null;
  const [left, top] = outer === null ? [0, 0] : movedBy(outer);
  return [left + x, top + y];
};

/** The points with their words and the axes' words, wherever their groups have moved them. */
const placesIn = (svg: Element): readonly Drawn[] =>
  [...svg.querySelectorAll("circle, text, path")].flatMap((element) => {
    const [left, top] = movedBy(element);
    // The lines between points are where their own numbers say.
    if (left === 0 && top === 0 && element.matches("path")) return [];
    const at = (name: string): number => Number(element.getAttribute(name) ?? 0);
    const isEnd = element.classList.contains("[text-anchor:end]");
    const what =
      element.getAttribute("d") ??
      (element.matches("circle") ? `circle ${at("r")}` : `${element.textContent} ${isEnd}`);
    return { what, x: left + at("x") + at("cx"), y: top + at("y") + at("cy") };
  });

const byWhat = (a: Drawn, b: Drawn): number =>
  a.what < b.what ? -1 : a.what > b.what ? 1 : a.x - b.x || a.y - b.y;

/** The ends of straight lines, and the corners of lines that join points. */
const linesIn = (svg: Element, of: string): readonly (readonly number[])[] =>
  [...svg.querySelectorAll(of)].flatMap((line) => {
    const d = line.getAttribute("d");
    // Grid lines are one path.
    const upright = [...(d ?? "").matchAll(/M(\S+) (\S+)V([^M]+)/g)].map(
      ([, x, from, to]): readonly number[] => [Number(x), Number(from), Number(x), Number(to)],
    );
    if (upright.length > 0) return upright;
    // Of a single point nothing is seen.
    if (d !== null) return numbersIn(d).length > 2 ? [numbersIn(d)] : [];
    const ends = ["x1", "y1", "x2", "y2"].map((name) => Number(line.getAttribute(name)));
    const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = ends;
    if (ends.every((one) => one === 0)) return [];
    // A straight line is the same from either end.
    return [x1 + y1 > x2 + y2 ? [x2, y2, x1, y1] : ends];
  });

/** Those that have none of the others in their place, to a pixel. */
const withoutMatch = (
  some: readonly (readonly number[])[],
  others: readonly (readonly number[])[],
): readonly (readonly number[])[] =>
  some.filter(
    (one) =>
      !others.some(
        (other) =>
          other.length === one.length &&
          other.every((end, at) => Math.abs(end - (one[at] ?? 0)) < 1),
      ),
  );

describe("a course that the library has taken over", () => {
  it.each([
    ["a silent one", "compute-total", "", 744],
    ["one on a phone", "compute-total", "", 320],
    ["one with the as-of day on it", "charging", "asof=2025-12-31", 744],
    ["one with interim steps", "ipv6-mobile", "", 560],
    ["a compound one", "ict-compute", "path=compound", 744],
  ])("stands where its scene stood: %s", async (_words, id, parameters, width) => {
    const layout = layoutOf(id, parameters, width);
    const scene = render(<SceneSvg scene={trajectoryScene(layout, "Course", "")} />);
    const before = placesIn(scene.container).toSorted(byWhat);
    const chart = render(<Trajectory description="" layout={layout} title="Course" />);
    await waitFor(() => expect(placesIn(chart.container)).toHaveLength(before.length));
    const after = placesIn(chart.container).toSorted(byWhat);
    expect(after.map(({ what }) => what)).toEqual(before.map(({ what }) => what));
    for (const [at, one] of before.entries()) {
      expect(after[at]?.x, one.what).toBeCloseTo(one.x, 0);
      expect(after[at]?.y, one.what).toBeCloseTo(one.y, 0);
    }
    const pairs = [
      [
        linesIn(
          chart.container,
          ".recharts-reference-line line, .recharts-xAxis .recharts-cartesian-axis-line",
        ),
        linesIn(scene.container, "svg > line, svg > path[d*=V]"),
      ],
      [
        linesIn(chart.container, "path.recharts-line-curve:not([stroke=none])"),
        linesIn(scene.container, "svg > path:not([transform], [d*=V])"),
      ],
    ] as const;
    for (const [drawn, laidOut] of pairs) {
      expect(laidOut.length).toBeGreaterThan(0);
      expect(drawn).toHaveLength(laidOut.length);
      expect(withoutMatch(laidOut, drawn)).toEqual([]);
    }
  });

  it("marks a range where its scene marks it", async () => {
    const { model } = layoutOf("compute-total", "", 744);
    const layout = layTrajectory({ ...model, far: 250 }, 744, tableMeasure);
    const scene = render(<SceneSvg scene={trajectoryScene(layout, "Course", "")} />);
    const chart = render(<Trajectory description="" layout={layout} title="Course" />);
    const area = await waitFor(() => {
      const found = chart.container.querySelector(".recharts-reference-area-rect");
      if (found === null) throw new Error("not drawn yet");
      return found;
    });
    const rect = scene.container.querySelector("svg > rect");
    for (const name of ["x", "y", "width", "height"]) {
      expect(Number(area.getAttribute(name)), name).toBeCloseTo(
        Number(rect?.getAttribute(name) ?? Number.NaN),
        0,
      );
    }
  });
});
