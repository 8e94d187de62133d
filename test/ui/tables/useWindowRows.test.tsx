import { fireEvent, waitFor, within } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";

import type { Snapshot } from "#domain/query/filter/snapshot.ts";
import { Records } from "#features/records/list/Records.tsx";
import { Targets } from "#features/targets/list/Targets.tsx";
import { generate } from "#test/bench/data/generate.ts";
import { readDataset } from "#domain/dataset/readDataset.ts";
import { snapshotOf } from "#test/support/dataset.ts";
import { hydrateView } from "#test/support/renderView.tsx";
import { DRAW_ALL } from "#ui/tables/useWindowRows.ts";

/** Half of them have a target: both lists are longer by far than those that are rendered whole. */
const files = Object.fromEntries(
  Object.entries(generate(6 * DRAW_ALL)).map(([name, records]) => [name, { records }]),
);
const dataset = readDataset(files as Parameters<typeof readDataset>[0]);

/** The height of each row, in pixels: that which every element has here. */
const HEIGHT = 400;

/** The places of the rows that are rendered, counted from 0. */
const placesIn = (container: Element): readonly number[] =>
  [...container.querySelectorAll("[data-index]")].map((row) =>
    Number(row.getAttribute("data-index")),
  );

const lists = [
  {
    address: "/many/records/",
    View: Records,
    load: async () => (await import("#features/records/list/Records.tsx")).Records,
  },
  {
    address: "/many/targets/?sort=name",
    View: Targets,
    load: async () => (await import("#features/targets/list/Targets.tsx")).Targets,
  },
];

/** Prerendered by modules that nothing else uses. */
const prerendered = async (
  load: (typeof lists)[number]["load"],
  snapshot: Snapshot,
  address: string,
): Promise<string> => {
  vi.resetModules();
  const { markupOf } = await import("#test/support/renderView.tsx");
  const View = await load();
  vi.resetModules();
  return markupOf(<View snapshot={snapshot} />, address);
};

beforeEach(() => {
  vi.spyOn(Element.prototype, "getBoundingClientRect").mockImplementation(function at(
    this: Element,
  ) {
    const place = Number(this.getAttribute("data-index") ?? 0);
    return new DOMRect(0, place * HEIGHT - window.scrollY, 800, HEIGHT);
  });
});

afterEach(() => {
  vi.restoreAllMocks();
  window.scrollY = 0;
});

const counting = (from: number, rows: readonly number[]) => rows.map((_row, at) => from + at);

describe("a prerendered list of which only the rows in view are rendered", () => {
  test.each(lists)(
    "is taken over as it stands wherever its page was scrolled to, and opened has the rows in view: $address",
    async ({ address, View, load }) => {
      const { search } = new URL(address, "https://dashboard.example");
      const snapshot = snapshotOf(dataset, search.slice(1));
      const markup = await prerendered(load, snapshot, address);
      const page = document.createElement("div");
      page.innerHTML = markup;
      // A screenful from the top.
      const before = placesIn(page);
      expect(before.length).toBeGreaterThan(10);
      expect(before.length).toBeLessThan(100);
      expect(before).toEqual(counting(0, before));
      const view = <View snapshot={snapshot} />;
      for (const first of [0, 10, 400]) {
        window.scrollY = first * HEIGHT;
        const { container, errors, unmount } = hydrateView(markup, view, address);
        expect(errors, `scrolled to row ${first}`).toEqual([]);
        // The first rows of the list, before it is opened.
        const shown = placesIn(container);
        expect(shown.length).toBeGreaterThan(10);
        expect(shown.length).toBeLessThan(100);
        expect(shown).toEqual(counting(0, shown));
        unmount();
        container.remove();
      }
      const { container } = hydrateView(markup, view, address);
      fireEvent.click(within(container).getByText(/^Show all /));
      for (const first of [0, 10, 400]) {
        window.scrollY = first * HEIGHT;
        fireEvent.scroll(window);
        // The rows in view, and some to either side.
        await waitFor(() => expect(placesIn(container)).toContain(first + 1));
        const shown = placesIn(container);
        expect(shown.length).toBeLessThan(100);
        expect(shown).toEqual(counting(shown[0] ?? 0, shown));
      }
      container.remove();
    },
  );
});
