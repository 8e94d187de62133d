import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";

import { countVerdicts } from "#domain/query/filter/verdictCounts.ts";
import { verdicts } from "#domain/judging/verdict.ts";
import { Method } from "#features/method/Method.tsx";
import { verdictMeanings } from "#messages/judging/verdicts.ts";
import { verdictWords } from "#messages/words/verdicts.ts";
import { coreSnapshot, realSnapshot } from "#test/support/dataset.ts";
import { renderView } from "#test/support/renderView.tsx";

const show = (parameters = "") =>
  renderView(<Method snapshot={coreSnapshot(parameters)} />, `/method/?${parameters}`);

test("each verdict has its place, its meaning and at least one case that gets it", () => {
  show();
  for (const verdict of verdicts) {
    const place = document.getElementById(verdict);
    expect(place).toHaveTextContent(verdictWords[verdict]);
    const part = within(screen.getByRole("region", { name: verdictWords[verdict] }));
    expect(part.getByText(verdictMeanings[verdict])).toBeVisible();
    expect(part.getAllByRole("listitem").length).toBeGreaterThan(0);
  }
});

test("how a verdict is reached, what each says and a case of it stand open; more cases and the rules in full don't", async () => {
  show();
  const reached = within(screen.getByRole("region", { name: "How a verdict is reached" }));
  for (const step of reached.getAllByRole("listitem")) expect(step).toBeVisible();
  for (const verdict of verdicts) {
    const [first] = within(
      screen.getByRole("region", { name: verdictWords[verdict] }),
    ).getAllByRole("listitem");
    expect(first).toBeVisible();
  }
  const missed = within(screen.getByRole("region", { name: verdictWords.missed }));
  const [, second] = missed.getAllByRole("listitem");
  expect(second).not.toBeVisible();
  await userEvent.click(missed.getByText("One more case"));
  expect(second).toBeVisible();
  const rules = within(screen.getByRole("region", { name: "The rules in full" }));
  expect(rules.getByText("Required path")).not.toBeVisible();
});

test("of one reading it has one figure, and says what came too late to count", () => {
  show();
  const part = within(screen.getByRole("region", { name: verdictWords.missed }));
  const [short, late] = part.getAllByRole("listitem");
  expect(short).toHaveTextContent("Missed: 88% of the way, 2025, six months old (as of");
  expect(late).toHaveTextContent(
    "Missed: 88% of the way, 2025, six months old, reached later, March 2026 (as of",
  );
  expect(late).toHaveTextContent("target 60%");
});

test("the other methods, once unfolded, say where they come to another answer", async () => {
  show();
  await userEvent.click(screen.getByRole("heading", { name: /^Two other methods/ }));
  const part = within(screen.getByRole("region", { name: /^Two other methods/ }));
  expect(part.getAllByText(/Ratio of growth rates/).length).toBeGreaterThan(1);
  expect(part.getByText(/Acceleration needed: Off track/)).toBeVisible();
});

test("it says where the ratio is counted otherwise than by Open SDG, and which targets that turns", () => {
  renderView(<Method snapshot={realSnapshot("asof=2026-11-29")} />, "/method/");
  const part = within(screen.getByRole("region", { name: /^Two other methods/ }));
  expect(part.getByText(/we count days/)).toBeVisible();
  expect(part.getByText(/^Of \d+ ratios .* two would be of another class/)).toBeVisible();
  const turned = part
    .getAllByRole("listitem")
    .map(({ textContent }) => textContent)
    .filter((text) => text.includes("by days"));
  expect(turned).toEqual([
    "Digital R&D tool penetration: as of 31 December 2025, by days 104%, ‘On track’; by years 88.1%, ‘Progress made but acceleration needed’",
    "Mobile IoT connections: by days 86.3%, ‘Progress made but acceleration needed’; by years 108.8%, ‘On track’",
  ]);
});

test("what the data set holds is counted from all of it, whatever is selected", () => {
  const { dataset, judged } = coreSnapshot("agency=miit");
  const { judged: count, total } = countVerdicts(dataset.targets, judged);
  show("agency=miit");
  const part = screen.getByRole("region", { name: /What the data set contains/ });
  expect(part).toHaveTextContent(`${count} of its ${total} targets can be judged today`);
  expect(part).toHaveTextContent(/\d+ documents .* the newest of/);
  expect(within(part).getByRole("link", { name: "All known gaps" })).toHaveAttribute(
    "href",
    "/data/gaps/?agency=miit",
  );
});
