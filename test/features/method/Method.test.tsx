import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import { verdicts } from "#domain/judging/verdict.ts";
import { Method } from "#features/method/Method.tsx";
import { verdictMeanings } from "#messages/judging/verdicts.ts";
import { verdictWords } from "#messages/words/verdicts.ts";
import { coreSnapshot } from "#test/support/dataset.ts";
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
