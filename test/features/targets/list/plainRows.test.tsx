import { act, screen, waitFor } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { expect, test } from "vitest";

import { Targets } from "#features/targets/list/Targets.tsx";
import { coreSnapshot } from "#test/support/dataset.ts";
import { renderView } from "#test/support/renderView.tsx";

const rows = (): readonly HTMLElement[] =>
  screen.getAllByRole("listitem").filter((item) => item.hasAttribute("aria-posinset"));

/** The list on a page of its own: what a reader opened stays open on its page for the rest of the visit. */
const show = (parameters: string, page: string): number => {
  const snapshot = coreSnapshot(parameters);
  renderView(<Targets snapshot={snapshot} />, `/targets/${page}/?${parameters}`);
  return snapshot.targets.shown.length;
};

const openers = () => screen.queryAllByRole("button", { name: /^Show all/ });

test("a list of few has no button", () => {
  const total = show("sort=name&verdict=missed", "few");
  expect(total).toBeLessThan(24);
  expect(rows()).toHaveLength(total);
  expect(openers()).toEqual([]);
});

test("a list is whole on paper", () => {
  const total = show("sort=name", "paper");
  act(() => void window.dispatchEvent(new Event("beforeprint")));
  expect(rows()).toHaveLength(total);
  expect(openers()).toEqual([]);
  act(() => void window.dispatchEvent(new Event("afterprint")));
  expect(rows()).toHaveLength(24);
});

test("the button says what is counted", () => {
  const total = show("sort=name&count=targets", "counted");
  expect(screen.getByRole("button", { name: `Show all ${total} targets` })).toBeInTheDocument();
});

test("a list has its first rows, each at its place in the whole, and all once opened", async () => {
  const total = show("sort=name", "opened");
  expect(total).toBeGreaterThan(30);
  expect(rows()).toHaveLength(24);
  for (const [at, row] of rows().entries()) {
    expect(row).toHaveAttribute("aria-posinset", String(at + 1));
    expect(row).toHaveAttribute("aria-setsize", String(total));
  }
  await userEvent.click(screen.getByRole("button", { name: `Show all ${total} goals` }));
  expect(rows()).toHaveLength(total);
  await waitFor(() => expect(rows()[24]).toHaveFocus());
  expect(openers()).toEqual([]);
});
