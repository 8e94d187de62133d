import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";

import { isUnsettled } from "#domain/judging/verdict.ts";
import { coreSnapshot } from "#test/support/dataset.ts";
import { renderApp } from "#test/support/renderApp.tsx";
import { serve } from "#test/support/serve.ts";
import { viewHeading } from "#test/support/viewHeading.ts";

const { targets, judged } = coreSnapshot();
const unsettled = targets.shown.filter(({ id }) =>
  isUnsettled(judged.byTarget.get(id)?.verdict ?? "not-judged"),
).length;

/** The status line once it tells of the three verdicts that came of the former one. */
const divided = async (): Promise<void> =>
  waitFor(() =>
    expect(screen.getAllByRole("status").map((one) => one.textContent)).toContainEqual(
      expect.stringMatching(
        new RegExp(
          String.raw`^${unsettled} of ${targets.total} goals(?:, set \d+ times across documents)? · verdict: “outcome unknown, pace unknown”, “outcome unknown, was on pace” or “outcome unknown, was behind”$`,
        ),
      ),
    ),
  );

test("a link with a verdict of former days leads to the three that it was divided into", async () => {
  serve();
  renderApp("/targets?verdict=short-at-last-reading");
  await divided();
  expect(screen.queryByText(/not in the data/)).not.toBeInTheDocument();
  // The next link that the page offers holds the values of today.
  const links = screen.getAllByRole("link").map((link) => link.getAttribute("href") ?? "");
  expect(links.some((href) => href.includes("verdict=due-was-ahead"))).toBe(true);
});

test("and so does a view that was saved with it", async () => {
  localStorage.setItem(
    "saved-views",
    JSON.stringify({
      views: [{ name: "Of old", path: "/targets", query: "verdict=short-at-last-reading" }],
    }),
  );
  serve();
  renderApp("/targets");
  await viewHeading();
  const bar = within(await screen.findByRole("region", { name: "Filters" }));
  await userEvent.click(await bar.findByRole("button", { name: "More" }));
  await userEvent.click(await screen.findByRole("button", { name: /^Saved views/ }));
  await userEvent.click(screen.getByRole("link", { name: "Of old" }));
  await divided();
});

test.each([
  ["sources", "Sources"],
  ["corrections", "Corrections"],
  ["gaps", "Gaps"],
  ["settle", "Gaps"],
  ["follow", "Files and feeds"],
])("a link to the part '%s' of the data desk leads to the page '%s'", async (part, page) => {
  serve();
  history.replaceState(null, "", `/data/?pages=press#${part}`);
  try {
    renderApp(`/data?pages=press#${part}`);
    const ways = () => within(screen.getByRole("navigation", { name: "The data set" }));
    await waitFor(() =>
      expect(ways().getByRole("link", { current: "page" })).toHaveTextContent(page),
    );
  } finally {
    history.replaceState(null, "", "/");
  }
});
