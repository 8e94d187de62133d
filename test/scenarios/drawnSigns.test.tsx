import { filterGroups } from "#domain/query/facets.ts";
import { render, screen } from "@testing-library/react";
import type { ReactElement } from "react";
import { expect, test } from "vitest";

import { verdicts } from "#domain/judging/verdict.ts";
import type { Snapshot } from "#domain/query/filter/snapshot.ts";
import { Agencies } from "#features/agencies/Agencies.tsx";
import { FilterPanel } from "#features/filters/FilterPanel.tsx";
import { Overview } from "#features/overview/Overview.tsx";
import { TargetPage } from "#features/targets/page/TargetPage.tsx";
import { Targets } from "#features/targets/list/Targets.tsx";
import { VerdictMark } from "#parts/verdicts/VerdictMark.tsx";
import { verdictStyle } from "#parts/verdicts/verdictStyle.ts";
import { coreSnapshot } from "#test/support/dataset.ts";
import { renderView } from "#test/support/renderView.tsx";

test("every verdict has a shape of its own", () => {
  const shapes = new Set(verdicts.map((verdict) => verdictStyle[verdict].path));
  expect(shapes.size).toBe(verdicts.length);
});

test("a mark is for the eye where the word stands beside it, and says its verdict where it doesn't", () => {
  const { rerender } = render(<VerdictMark verdict="missed" />);
  expect(screen.queryByRole("img")).not.toBeInTheDocument();
  rerender(<VerdictMark named verdict="missed" />);
  expect(screen.getByRole("img", { name: "Missed" })).toBeInTheDocument();
});

type View = readonly [string, (snapshot: Snapshot) => ReactElement];

const views: readonly View[] = [
  ["/", (snapshot) => <Overview snapshot={snapshot} />],
  ["/targets", (snapshot) => <Targets snapshot={snapshot} />],
  ["/targets?group=sector", (snapshot) => <Targets snapshot={snapshot} />],
  ["/targets?compare=charging&compare=nes", (snapshot) => <Targets snapshot={snapshot} />],
  ["/targets/compute-total", (snapshot) => <TargetPage id="compute-total" snapshot={snapshot} />],
  ["/agencies", (snapshot) => <Agencies snapshot={snapshot} />],
  ...filterGroups.map((group): View => [
    `/targets#${group}`,
    (snapshot) => (
      <FilterPanel
        group={group}
        noun="targets"
        place="Targets"
        select={() => undefined}
        snapshot={snapshot}
      />
    ),
  ]),
];

// Fonts lack some of these characters, and draw the others in sizes of their own; what is dark in one
// theme is light in the other.
test.each(views)("%s draws its signs and writes none, and names no shade", (address, view) => {
  renderView(view(coreSnapshot()), address);
  expect(document.body.textContent).not.toMatch(/[●▲▼✕◐○┼╌⊙⊔◇]|\b(dark|light)\b/iu);
});
