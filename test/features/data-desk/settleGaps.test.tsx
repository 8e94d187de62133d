import { screen, within } from "@testing-library/react";
import { expect, test } from "vitest";

import { DataDesk } from "#features/data-desk/DataDesk.tsx";
import { settleGaps } from "#features/data-desk/settleGaps.ts";
import { wouldSettle } from "#domain/pace/wouldSettle.ts";
import { realSnapshot } from "#test/support/dataset.ts";
import { renderView } from "#test/support/renderView.tsx";

const { targets, judged } = realSnapshot();
const gaps = settleGaps(targets.shown, judged);
const open = targets.shown.filter(({ id, target }) => {
  const judgement = judged.byTarget.get(id);
  return judgement !== undefined && wouldSettle(target, judgement) !== undefined;
});

test("each target that isn't settled is counted once", () => {
  const counted = gaps.flatMap(({ items }) => items.map(({ key }) => key));
  expect(counted.toSorted()).toEqual(open.map(({ id }) => id).toSorted());
});

test("the most frequent come first, and what nothing can settle last", () => {
  expect(gaps[0]?.title).toBe("A reading for the due date, or the first one after it");
  expect(gaps.at(-1)?.title).toBe("A goal in words: no figure can settle it");
});

test("stands on the page with its counts, and leads to the list", () => {
  renderView(
    <DataDesk addressOf={(file) => file} edition={undefined} snapshot={realSnapshot()} />,
    "/data",
  );
  const section = within(screen.getByRole("region", { name: "What would settle the targets" }));
  expect(
    section.getByText(new RegExp(`^${open.length} of ${targets.shown.length} targets`)),
  ).toBeInTheDocument();
  expect(section.getByRole("link", { name: "All that a figure would settle" })).toHaveAttribute(
    "href",
    "/targets?settle=1",
  );
  expect(
    screen.getByRole("link", { name: `What would settle targets (${open.length})` }),
  ).toHaveAttribute("href", "#settle");
});

test("a selection in which nothing is open says so", () => {
  const parameters = "verdict=met";
  renderView(
    <DataDesk addressOf={(file) => file} edition={undefined} snapshot={realSnapshot(parameters)} />,
    `/data?${parameters}`,
  );
  // The documents selected have other targets too, but those aren't selected.
  const section = within(screen.getByRole("region", { name: "What would settle the targets" }));
  expect(section.getByText("No target of this selection lacks a figure.")).toBeInTheDocument();
});
