import { describe, expect, test } from "vitest";

import { lineageOf } from "#domain/goals/lineage.ts";
import { measuresOf } from "#domain/goals/measures.ts";
import { dayFrom, publishedFile, realDataset, realSnapshot } from "#test/support/dataset.ts";
import { goalsTable } from "#figures/goalsOverTime/goalsTable.ts";
import { capitalised } from "#languages/en/words/grammar.ts";
import { goalsOverTime as words } from "#messages/targets/goalsOverTime.ts";
import { targetPage } from "#messages/targets/targetPage.ts";
import { goalsModel } from "#figures/goalsOverTime/goalsModel.ts";

// What became of each measure, worked out from the JSON by figures and years alone.

interface RawTarget {
  readonly series?: string;
  readonly unit?: string;
  readonly due: string;
  readonly value?: number | { readonly min: number; readonly max: number };
  readonly readings?: readonly { readonly asOf: string }[];
}

interface RawPolicy {
  readonly id: string;
  readonly dates: readonly { readonly means: string; readonly date: string }[];
  readonly targets: readonly RawTarget[];
}

const means = ["signed", "adopted", "published", "in-force", "comments-close", "reported"];

/** The last day of a date, as text: '2021' ends on 31 December. */
const endOf = (date: string): string => {
  const [year = "", month, day] = date.split("-");
  if (month === undefined) return `${year}-12-31`;
  if (day !== undefined) return date;
  return new Date(Date.UTC(Number(year), Number(month), 0)).toISOString().slice(0, 10);
};

const publishedOn = ({ dates }: RawPolicy): string => {
  const published = dates.find((one) => one.means === "published");
  const main = means.map((one) => dates.find((date) => date.means === one)).find(Boolean);
  return endOf((published ?? main ?? dates[0])?.date ?? "");
};

interface Level {
  readonly document: string;
  readonly out: string;
  readonly year: number;
  readonly value: number;
}

const rawLevels = (asOf: string): ReadonlyMap<string, readonly Level[]> => {
  const all = new Map<string, Level[]>();
  for (const policy of publishedFile("policies").records as unknown as readonly RawPolicy[]) {
    const out = publishedOn(policy);
    if (out > asOf) continue;
    for (const { series, unit, due, value } of policy.targets) {
      if (series === undefined || value === undefined) continue;
      const key = `${series} ${unit}`;
      const figure = typeof value === "number" ? value : value.min;
      const level = { document: policy.id, out, year: Number(due.slice(0, 4)), value: figure };
      all.set(key, [...(all.get(key) ?? []), level]);
    }
  }
  return new Map(
    [...all].filter(([, levels]) => new Set(levels.map((one) => one.document)).size > 1),
  );
};

/** Whether some later document set another figure, and which way the first and the last such figures differ. */
const movedIn = (levels: readonly Level[]): "up" | "down" | "same" => {
  const sorted = levels.toSorted(
    (a, b) => a.out.localeCompare(b.out) || a.document.localeCompare(b.document) || a.year - b.year,
  );
  const moves = sorted.flatMap((level) => {
    const earlier = sorted.filter(
      ({ out, document }) => out < level.out || (out === level.out && document < level.document),
    );
    const last = Math.max(...earlier.map(({ year }) => year));
    const before =
      earlier.findLast(({ year }) => year === level.year) ??
      (level.year > last ? earlier.findLast(({ year }) => year === last) : undefined);
    return before === undefined || before.value === level.value ? [] : [[before, level] as const];
  });
  const [from, to] = [moves[0]?.[0], moves.at(-1)?.[1]];
  if (from === undefined || to === undefined || from.value === to.value) return "same";
  return to.value > from.value ? "up" : "down";
};

describe.each(["2026-11-24", "2024-06-30", "2022-03-31", "2020-12-31"])("as of %s", (asOf) => {
  const dataset = realDataset();
  const measures = measuresOf(dataset, dataset.targets, dayFrom(asOf));

  test("the measures are those that two documents set in one unit", () => {
    const raw = rawLevels(asOf);
    expect(measures.map(({ key }) => key).sort()).toEqual([...raw.keys()].sort());
    for (const { key, documents, levels } of measures) {
      expect(levels).toHaveLength(raw.get(key)?.length ?? 0);
      expect(documents).toHaveLength(new Set(raw.get(key)?.map(({ document }) => document)).size);
    }
  });

  test("each was raised or lowered where the figures say so", () => {
    const raw = rawLevels(asOf);
    const moves = measures.map(({ key, moved }) => [
      key,
      moved === undefined ? "same" : moved.change === "raised" ? "up" : "down",
    ]);
    expect(moves).toEqual(measures.map(({ key }) => [key, movedIn(raw.get(key) ?? [])]));
  });
});

const days = ["2026-11-24", "2024-06-30", "2022-03-31"];

test.each(days)(
  "as of %s the history of each target says of each step what the figure says",
  (asOf) => {
    const snapshot = realSnapshot(`asof=${asOf}`);
    const { dataset } = snapshot;
    const { panels = [] } = goalsModel(snapshot, undefined) ?? {};
    const did = goalsTable(panels, snapshot).find(({ heading }) => heading === words.columns.did);
    const sentences = (did?.cells ?? []).flatMap((cell) =>
      cell?.is === "text" ? [capitalised(cell.text)] : [],
    );
    const steps = panels.flatMap(({ measure: { levels } }) =>
      levels.map(({ entry }) => {
        const step = lineageOf(dataset, entry, dayFrom(asOf)).find(
          ({ target }) => target === entry,
        );
        return step === undefined ? undefined : targetPage.lineage(step);
      }),
    );
    expect(steps.length).toBeGreaterThan(20);
    expect(steps).toEqual(sentences);
  },
);

test.each(days)("as of %s both say the same of a document that doesn't have it", (asOf) => {
  const { dataset, targets } = realSnapshot(`asof=${asOf}`);
  for (const { levels, leftOutBy, last } of measuresOf(dataset, targets.shown, dayFrom(asOf))) {
    for (const { entry } of levels) {
      const left = lineageOf(dataset, entry, dayFrom(asOf)).find(
        ({ target }) => target === undefined,
      );
      expect([left?.document, left?.change], last.id).toEqual([
        leftOutBy?.document,
        leftOutBy && (leftOutBy.isDropped ? "dropped" : "not-recorded"),
      ]);
    }
  }
});

test.each(["2025-03-31", "2023-06-30", "2021-12-31"])(
  "as of %s nothing is drawn that came after it",
  (asOf) => {
    const day = dayFrom(asOf);
    const { panels = [] } = goalsModel(realSnapshot(`asof=${asOf}`), undefined) ?? {};
    expect(panels.length).toBeGreaterThan(0);
    for (const { measure, points, levels } of panels) {
      expect(
        Math.max(...measure.documents.map(({ publication }) => publication.end)),
      ).toBeLessThanOrEqual(day);
      expect(points.filter((point) => point.day > day)).toEqual([]);
      expect(levels.filter(({ entry }) => entry.entry.publication.end > day)).toEqual([]);
      expect(measure.leftOutBy?.document.publication.end ?? day).toBeLessThanOrEqual(day);
    }
  },
);
