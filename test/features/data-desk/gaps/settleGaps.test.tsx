import { screen } from "@testing-library/react";
import { expect, test } from "vitest";

import { DataDesk } from "#features/data-desk/DataDesk.tsx";
import { Gaps, SettleSection } from "#features/data-desk/Gaps.tsx";
import { settleGaps } from "#figures/gaps/settleGaps.ts";
import { wouldSettle } from "#domain/judging/wouldSettle.ts";
import { coreSnapshot } from "#test/support/dataset.ts";
import { renderView } from "#test/support/renderView.tsx";

const snapshot = coreSnapshot();
const { targets, judged } = snapshot;
const gaps = settleGaps(snapshot);
const open = targets.shown.filter(({ id, target }) => {
  const judgement = judged.byTarget.get(id);
  return judgement !== undefined && wouldSettle(target, judgement) !== undefined;
});

test("each target that isn't settled is counted once", () => {
  const counted = gaps.flatMap(({ items }) => items.map(({ key }) => key));
  expect(counted.toSorted()).toEqual(open.map(({ id }) => id).toSorted());
});

test("the most frequent come first, and what nothing can settle last", () => {
  expect(gaps[0]?.title).toBe("A figure for the due date, or the first after it");
  expect(gaps.at(-1)?.title).toBe("A goal in words: no figure can decide it");
});

test("the part says how many of how many, and why, and leads to the list", () => {
  const notJudged = targets.shown.filter(
    ({ id }) => judged.byTarget.get(id)?.verdict === "not-judged",
  );
  renderView(<SettleSection snapshot={snapshot} />, "/data");
  expect(
    screen.getByText(
      new RegExp(
        `^${open.length} of ${targets.shown.length} goals: ${notJudged.length} can’t be judged, and ${open.length - notJudged.length} more are of unknown outcome`,
      ),
    ),
  ).toBeInTheDocument();
  expect(screen.getByRole("link", { name: "All targets that lack a figure" })).toHaveAttribute(
    "href",
    "/targets/?settle=1",
  );
});

test("a selection in which nothing is open says so", () => {
  renderView(<SettleSection snapshot={coreSnapshot("verdict=met&count=targets")} />, "/data");
  expect(screen.getByText("No target selected lacks a figure.")).toBeInTheDocument();
});

// By text: to look for a role in a page of so many links takes seconds.
test("stands on the page of gaps, and the data desk leads to it with its count", () => {
  const ofBody = coreSnapshot("agency=samr");
  const count = settleGaps(ofBody).flatMap(({ items }) => items);
  const { unmount } = renderView(<Gaps snapshot={ofBody} />, "/data/gaps?agency=samr");
  const title = screen.getByText("Figures needed to judge targets", { selector: "h2" });
  expect(title.closest("section")).toHaveAttribute("id", "settle");
  unmount();
  renderView(
    <DataDesk fileOf={(path) => path} edition={undefined} snapshot={ofBody} />,
    "/data/?agency=samr",
  );
  expect(screen.getByText(new RegExp(`^${count.length} of \\d+ goals`))).toBeVisible();
  expect(screen.getByRole("link", { name: "Figures needed to judge targets" })).toHaveAttribute(
    "href",
    "/data/gaps/?agency=samr#settle",
  );
});
