import { screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { SettleSection } from "#features/data-desk/Gaps.tsx";
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
