import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, test } from "vitest";

import { OwnBanner, OwnLinkNotice } from "#app/notices/OwnBanner.tsx";
import { ownState } from "#data/ownData/shown.ts";
import { ownNotices as words } from "#languages/en/app/ownNotices.ts";
import { renderView } from "#test/support/renderView.tsx";

afterEach(() => {
  ownState.shown = undefined;
  ownState.lost = undefined;
});

test.each([
  ["full", words.where(false, "full")],
  ["refused", words.where(false, "refused")],
] as const)("own data that can't be kept because storage is %s says so", (trouble, message) => {
  ownState.shown = { name: "Ports", isMerged: true, isKept: false, trouble };
  renderView(<OwnBanner />);
  expect(screen.getByRole("alert")).toHaveTextContent(message);
  expect(screen.getByText(words.shown("Ports", true))).toBeInTheDocument();
});

test("own data that is kept is said to be, with the way back", () => {
  ownState.shown = { name: "Ports", isMerged: false, isKept: true };
  renderView(<OwnBanner />);
  expect(screen.getByRole("status")).toHaveTextContent(words.shown("Ports", false));
  expect(screen.getByRole("status")).toHaveTextContent(words.where(true));
  expect(screen.getByRole("button", { name: words.back })).toBeInTheDocument();
});

test("a link that names own data says that it needs the file, and can be rid of it", async () => {
  const { changes } = renderView(<OwnLinkNotice />, "/targets?own=Ports&q=wind");
  expect(screen.getByRole("status")).toHaveTextContent(words.needed("Ports"));
  await userEvent.click(screen.getByRole("button", { name: words.dismiss }));
  expect(changes).toEqual(["/targets/?q=wind"]);
});
