import { describe, expect, it } from "vitest";

import { around, runsThrough } from "#scene/place/boxes.ts";
import { wayOf } from "#domain/judging/way.ts";
import { boxOf } from "#figures/paceScatter/paceScatterLabels.ts";
import { paceFrame, pathOf, paceX, yOf } from "#figures/paceScatter/paceScatterFrame.ts";
import { isSided, type PacePoint, pacePoints } from "#figures/paceScatter/paceScatterModel.ts";
import { frameFor, placePoints } from "#figures/paceScatter/paceScatterPlaces.ts";
import { paceScatterFigure } from "#figures/paceScatter/figure.ts";
import { paceScatterScene } from "#figures/paceScatter/paceScatterScene.ts";
import { fileMeasure, tableMeasure } from "#scene/measure.ts";
import { targetName } from "#parts/records/targetNames.ts";
import { withinClass } from "#messages/words/verdictClasses.ts";
import { coreSnapshot, realSnapshot } from "#test/support/dataset.ts";

const snapshot = coreSnapshot();

describe("the pace chart", () => {
  const { points } = pacePoints(snapshot.targets.shown, snapshot.judged);

  it("holds the targets with a baseline and a reading since", () => {
    expect(points.map(({ entry }) => entry.id)).toContain("compute-total");
    expect(points.map(({ entry }) => entry.id)).not.toContain("patent-firms");
    expect(points.length).toBeGreaterThanOrEqual(24);
    for (const { judgement } of points) {
      expect(judgement.baseline).toBeDefined();
      expect(judgement.last).toBeDefined();
    }
  });

  it("judges the same targets anew for another day", () => {
    const { shown } = snapshot.targets;
    const earlier = coreSnapshot("", "2024-11-24").judged;
    const days = (list: readonly PacePoint[]) => list.map(({ judgement }) => judgement.asOf);
    expect(new Set(days(pacePoints(shown, snapshot.judged).points)).size).toBe(1);
    expect(days(pacePoints(shown, earlier).points)).not.toContain(
      days(pacePoints(shown, snapshot.judged).points)[0],
    );
  });

  it("sets apart targets within 5% of their baseline, on the page and in files", () => {
    const real = realSnapshot();
    const { points: drawn, apart } = pacePoints(real.targets.shown, real.judged);
    expect(apart.map(({ entry }) => entry.id)).toContain("light23-revenue");
    const share = ({ judgement: { goal, baseline } }: PacePoint): number =>
      Math.abs(((goal?.aim ?? 0) - (baseline?.value ?? 0)) / (baseline?.value ?? 0));
    // Those of which two limits leave the share open too.
    expect(apart.map(({ entry }) => entry.id)).toContain("storage-total");
    for (const one of apart) {
      if (wayOf(one.judgement) !== undefined) expect(share(one), one.entry.id).toBeLessThan(0.05);
    }
    for (const { judgement } of drawn) expect(wayOf(judgement)).toBeDefined();
    for (const one of drawn) expect(share(one), one.entry.id).toBeGreaterThanOrEqual(0.05);
    const page = {
      path: "/targets",
      id: "",
      parameters: new URLSearchParams(),
      snapshot: real,
    };
    const file = paceScatterFigure.file(page) ?? expect.unreachable("a figure");
    expect(file.status).toMatch(
      new RegExp(
        `; ${apart.length} more, within 5% of the baseline or with open progress, aren’t plotted$`,
      ),
    );
    expect(JSON.stringify(file.scene)).toContain("Light industry revenue");
    expect(JSON.stringify(file.table)).not.toContain("light23-revenue");
  });

  it("has no room below nothing, or above all of the way, where no point is", () => {
    const within = points.filter(({ way }) => way >= 0 && way <= 1);
    const frame = frameFor(within, 660, tableMeasure);
    expect([yOf(frame, 0), yOf(frame, 1)]).toEqual([frame.bottom, frame.top]);
  });

  const names = points.map(({ entry }) => targetName(entry, snapshot.dataset));
  const widths = [358, 560, 660, 900, 1642];
  const placedAt = (width: number) =>
    placePoints(points, names, frameFor(points, width, tableMeasure), tableMeasure).points.map(
      (one) => ({ ...one, words: one.label?.lines.join(" ") ?? "" }),
    );

  it.each(widths)("labels every point at %i px by its name or its number", (width) => {
    const placed = placedAt(width);
    for (const [at, { words, number }] of placed.entries()) {
      expect([names[at], String(number)]).toContain(words);
    }
    if (width < 560)
      expect(placed.map(({ words }) => words)).toEqual(placed.map(({ number }) => String(number)));
  });

  it.each(widths)("at %i px a mark that is moved aside stays ahead or behind", (width) => {
    const { judged, targets } = realSnapshot();
    const { points: all } = pacePoints(targets.shown, judged);
    const frame = frameFor(all, width, tableMeasure);
    const { x1, y1, x2, y2 } = pathOf(frame);
    const over = (x: number, y: number): number => y1 + ((x - x1) / (x2 - x1)) * (y2 - y1) - y;
    const placed = placePoints(
      all,
      all.map(({ entry }) => entry.id),
      frame,
      tableMeasure,
    ).points;
    expect(placed.some(({ point, x }) => Math.abs(x - paceX(frame, point.time)) > 1)).toBe(true);
    for (const { point, x, y, off } of placed) {
      const meant = over(paceX(frame, point.time), yOf(frame, point.way));
      // One that is so near to the path lies on it wherever it stands.
      if (off !== undefined || Math.abs(meant) < 3) continue;
      expect(Math.sign(over(x, y)), point.entry.id).toBe(Math.sign(meant));
    }
  });

  it("has most names where there is room, and tells two of one metric apart", () => {
    const words = placedAt(660).map((one) => one.words);
    expect(words.filter((one) => /[a-z]/i.test(one)).length).toBeGreaterThan(12);
    expect(new Set(words).size).toBe(names.length);
  });

  /** Each point has a place of its own, near where its figures put it. */
  const expectApart = (of: readonly PacePoint[], width: number) => {
    const frame = frameFor(of, width, tableMeasure);
    const words = of.map(({ entry }) => entry.id);
    const placed = placePoints(of, words, frame, tableMeasure).points;
    // On a phone a step aside is more of the time: there marks stand closer.
    const step = width < 560 ? 11 : 12;
    for (const { point, x, y, number, off } of placed) {
      const { id } = point.entry;
      // Off the scale, further rows stand further out.
      const out = y - yOf(frame, point.way);
      const rows = Math.abs(out) - (off === "above" ? 12 : 0);
      expect(off === undefined ? out : rows % step, id).toBe(0);
      if (off !== undefined) expect(out === 0 || out > 0 === (off === "below"), id).toBe(true);
      // Its arrowhead is within the figure.
      expect(y - 12, id).toBeGreaterThanOrEqual(0);
      expect(Math.abs(x - paceX(frame, point.time)), id).toBeLessThanOrEqual(3 * step);
      expect(x, id).toBeLessThanOrEqual(frame.right);
      for (const other of placed) {
        if (other.number === number) continue;
        // None clips another: each has its ground of six pixels.
        expect(Math.hypot(other.x - x, other.y - y), id).toBeGreaterThan(10.9);
      }
    }
  };

  it.each(widths)("at %i px no two points lie on each other, nor far from their place", (width) => {
    expectApart(points, width);
  });

  const real = realSnapshot();
  const { points: all } = pacePoints(real.targets.shown, real.judged);

  it.each(widths)(
    "at %i px a page names the furthest alone, and both halves of the plot",
    (width) => {
      const named = all.map(({ entry }) => targetName(entry, real.dataset));
      const frame = frameFor(all, width, tableMeasure);
      const placed = placePoints(all, named, frame, tableMeasure, true);
      // Whether the last ones are behind isn't known.
      const sided = all.filter(isSided).length;
      const labelled = placed.points.filter(({ label }) => label !== undefined);
      const isNarrow = width < 560;
      expect(labelled.length).toBeGreaterThanOrEqual(isNarrow ? 1 : 5);
      expect(labelled.length).toBeLessThanOrEqual(8);
      for (const { label, number } of labelled) {
        expect(label?.lines.join(" ")).toBe(named[number - 1]);
        const isAhead = number > sided - 3 && number <= sided;
        expect(number <= 5 || (isAhead && !isNarrow)).toBe(true);
      }
      // The furthest of all first; a narrow page has no room for a leader to one in a crowd.
      if (!isNarrow) expect(labelled.map(({ number }) => number)).toContain(sided);
      for (const { label, number } of labelled) {
        if (label === undefined) continue;
        const box = boxOf(label);
        if (box.x1 < frame.right) expect(box.y1).toBeGreaterThan(placed.band ?? 0);
        // Its line ends on its own mark, and runs over no other.
        for (const other of placed.points) {
          const line = other.number === number ? undefined : label.leader;
          expect(
            line !== undefined && runsThrough(line, around(other.x, other.y, 5)),
            `${label.lines.join(" ")} on ${other.number}`,
          ).toBe(false);
        }
      }
      expect(placed.words.map(({ text }) => text)).toEqual(["ahead", "behind"]);
      // What is over the scale stands in its band, clear of the line of 150%.
      for (const { off, y } of placed.points) {
        expect(off === "above").toBe(y < frame.top - 6);
        if (off === "above") expect(y - 6).toBeGreaterThan(placed.band ?? Number.POSITIVE_INFINITY);
      }
    },
  );

  it.each(widths)("nor do they at %i px with all targets of the data set", (width) => {
    expectApart(all, width);
  });

  // What a screen leaves under the title and the tally, in sixteenths of a rem.
  it.each([
    ["a laptop", 1376, 900 - 245],
    ["a projector", 1642, 716],
    ["a large screen", 2211, 1020],
  ])("fits %s, which is %i wide", (_screen, width, room) => {
    expect(frameFor(all, width, tableMeasure).height).toBeLessThanOrEqual(room);
  });

  it("has no more room over the plot than rows take", () => {
    const within = points.filter(({ way }) => way <= 1.5);
    expect(frameFor(within, 660, tableMeasure)).toEqual(paceFrame(660, tableMeasure));
    expect(frameFor(all, 660, tableMeasure).top).toBeGreaterThan(paceFrame(660, tableMeasure).top);
  });

  it("names the most important of many, and places all", () => {
    const many = Array.from({ length: 12 }, () => points).flat();
    const manyNames = many.map((_point, index) => names[index % names.length] ?? "");
    const placed = placePoints(many, manyNames, paceFrame(660, tableMeasure), tableMeasure).points;
    expect(placed).toHaveLength(many.length);
    const named = placed.filter(({ label }) => label !== undefined);
    expect(named.length).toBeGreaterThan(5);
    expect(
      named.every(({ point }) => point.verdict !== "met" && point.verdict !== "not-judged"),
    ).toBe(true);
  });
});

describe("the scene of the scatter", () => {
  const { points } = pacePoints(snapshot.targets.shown, snapshot.judged);
  const names = points.map(({ entry }) => targetName(entry, snapshot.dataset));
  const descriptionOf = (of: readonly PacePoint[]): string => {
    const frame = frameFor(of, 900, fileMeasure);
    const ids = of.map(({ entry }) => entry.id);
    const placed = placePoints(of, ids, frame, fileMeasure);
    return paceScatterScene(placed, frame, () => "", "goals").description ?? "";
  };

  it("says why points have no verdict where there are such points, in a file too", () => {
    const real = realSnapshot();
    const { points: all } = pacePoints(real.targets.shown, real.judged);
    const judged = all.filter(({ verdict }) => verdict !== "not-judged");
    expect(judged.length).toBeLessThan(all.length);
    for (const { judgement } of all) {
      if (judgement.verdict !== "not-judged") continue;
      for (const reason of judgement.reasons) expect(reason).toMatch(/bound-proves-nothing$/);
    }
    expect(descriptionOf(all)).toContain("is only a limit");
    expect(descriptionOf(judged)).not.toContain("is only a limit");
  });

  it("explains a band and arrowheads only where they are drawn", () => {
    const within = points.filter(({ way }) => way > 0 && way < 1);
    const [one] = within;
    if (one === undefined) throw new Error("no point within the scale");
    expect(descriptionOf(within)).not.toMatch(/Above 150%|arrowhead/);
    expect(descriptionOf([...within, { ...one, way: 2 }])).toMatch(/Above 150%/);
    expect(descriptionOf([...within, { ...one, way: -2 }])).toMatch(/arrowhead/);
  });

  it("leads from each point to its target, under the words that are told of it", () => {
    const frame = frameFor(points, 660, tableMeasure);
    const placed = placePoints(points, names, frame, tableMeasure);
    const { marks } = paceScatterScene(
      placed,
      frame,
      ({ number }) => names[number - 1] ?? "",
      "goals",
    );
    const meanings = marks.flatMap(({ means }) => (means === undefined ? [] : [means]));
    expect(meanings.map(({ name }) => name)).toEqual(names);
    expect(meanings.map(({ destination }) => destination?.path)).toEqual(
      points.map(({ entry }) => `/targets/${entry.id}`),
    );
  });

  it("leaves no bit of a line between a mark and its name, where it would be read as a minus", () => {
    const frame = frameFor(points, 660, tableMeasure);
    const placed = placePoints(points, names, frame, tableMeasure);
    const grounds = paceScatterScene(placed, frame, () => "", "goals").marks.flatMap((mark) =>
      mark.kind === "rect" ? [mark] : [],
    );
    const beside = placed.points.filter(
      ({ label }) => label !== undefined && label.leader === undefined && label.anchor !== "middle",
    );
    expect(beside.length).toBeGreaterThan(5);
    for (const { x, y, label } of beside) {
      if (label === undefined) continue;
      const { x1, x2 } = boxOf(label);
      const between = x < x1 ? (x + x1) / 2 : (x + x2) / 2;
      expect(
        grounds.some(
          (one) =>
            one.x < between &&
            one.x + one.width > between &&
            one.y < y - 1 &&
            one.y + one.height > y + 1,
        ),
        label.lines.join(" "),
      ).toBe(true);
    }
  });

  it("as a file says what shapes and numbers mean", () => {
    const page = { snapshot, parameters: new URLSearchParams(), id: "" };
    const { scene } = paceScatterFigure.file(page) ?? expect.unreachable("there are points");
    const written = JSON.stringify(scene.marks);
    for (const verdict of new Set(points.map((one) => one.verdict))) {
      expect(written).toContain(withinClass[verdict]);
    }
  });
});
