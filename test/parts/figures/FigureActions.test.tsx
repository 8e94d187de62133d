import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, expect, test, vi } from "vitest";

import { FigureActions } from "#parts/figures/FigureActions.tsx";
import { scoreboardFigure } from "#parts/figures/scoreboardFigure.ts";
import { coreSnapshot } from "#test/support/dataset.ts";
import { renderView } from "#test/support/renderView.tsx";
import { parseSvg } from "#test/support/svgFile.ts";

const snapshot = coreSnapshot("agency=miit");
const saved: { name: string; file: Blob }[] = [];

beforeEach(() => {
  saved.length = 0;
  let made: Blob | undefined;
  // jsdom has no addresses for files, and follows no links.
  Object.assign(URL, {
    createObjectURL: (file: Blob) => {
      made = file;
      return "blob:made";
    },
    revokeObjectURL: () => undefined,
  });
  vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    if (made !== undefined) saved.push({ name: this.download, file: made });
  });
});

afterEach(() => {
  delete document.documentElement.dataset["theme"];
});

const show = (figure = () => scoreboardFigure(snapshot.targets.shown, [], snapshot)) => {
  const user = userEvent.setup();
  renderView(
    <FigureActions figure={figure} name="Verdicts" snapshot={snapshot} />,
    "/targets?agency=miit",
  );
  return user;
};

test("the row is named after its figure", () => {
  show();
  const row = screen.getByRole("group", { name: "Verdicts:" });
  expect(row).toHaveTextContent("Download SVG");
  expect(row).toHaveTextContent("Download PNG");
});

test.each(["light", "dark"] as const)("an SVG is saved in the theme shown: %s", async (theme) => {
  document.documentElement.dataset["theme"] = theme;
  const user = show();
  await user.click(screen.getByRole("button", { name: "Download SVG" }));
  await waitFor(() => expect(saved).toHaveLength(1));
  expect(saved[0]?.name).toBe("verdicts-2026-11-24.svg");
  expect(saved[0]?.file.type).toBe("image/svg+xml");
  const root = parseSvg((await saved[0]?.file.text()) ?? "").documentElement;
  expect(root.querySelector("rect")?.getAttribute("fill")).toBe(
    { light: "#fbfaf7", dark: "#14171b" }[theme],
  );
});

test("the link that is copied is the page's own", async () => {
  const user = show();
  await user.click(screen.getByRole("button", { name: "Copy link" }));
  await expect(navigator.clipboard.readText()).resolves.toMatch(/\/targets\?agency=miit$/);
  expect(screen.getByRole("status")).toHaveTextContent("The link is copied.");
});

test("what can't be saved says so and why", async () => {
  const user = show(() => {
    throw new Error("no target has a place on the figure");
  });
  await user.click(screen.getByRole("button", { name: "Download SVG" }));
  await waitFor(() =>
    expect(screen.getByRole("status")).toHaveTextContent(
      "It could not be saved: no target has a place on the figure",
    ),
  );
});
