import { screen } from "@testing-library/react";
import { expect, test } from "vitest";

import { SearchHits } from "#app/search/SearchHits.tsx";
import { foot } from "#messages/app/notices.ts";
import { countOf } from "#messages/words/numbers.ts";
import { queryPhrase } from "#messages/words/selection.ts";
import { coreSnapshot } from "#test/support/dataset.ts";
import { renderView } from "#test/support/renderView.tsx";

test("on the page of one thing the text that filters the views is named before its results are counted", () => {
  const snapshot = { ...coreSnapshot("q=miit"), searched: "whole" } as const;
  const { redraw } = renderView(
    <SearchHits isList={false} snapshot={{ ...snapshot, searched: "pending" }} />,
  );
  expect(screen.getByRole("status")).toHaveTextContent(foot.searchFinds(queryPhrase("miit")));
  expect(screen.queryByRole("link")).not.toBeInTheDocument();
  redraw(<SearchHits isList={false} snapshot={snapshot} />);
  expect(screen.getAllByRole("status")).toHaveLength(1);
  expect(screen.getAllByRole("link").map(({ textContent }) => textContent)).toEqual([
    countOf.records(snapshot.entries.shown.length),
    countOf.goals(snapshot.targets.shown.length),
  ]);
});

test("what the search lacks is said on every page, but not while it is loading", () => {
  const snapshot = coreSnapshot("q=miit");
  const { redraw } = renderView(
    <SearchHits isList snapshot={{ ...snapshot, searched: "pending" }} />,
  );
  expect(screen.queryByRole("status")).not.toBeInTheDocument();
  redraw(<SearchHits isList snapshot={{ ...snapshot, searched: "titles" }} />);
  expect(screen.getByRole("status")).toHaveTextContent(foot.searched.titles);
});
