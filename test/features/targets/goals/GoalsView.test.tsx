import { screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { describe, expect, test } from "vitest";

import { GoalsView } from "#features/targets/goals/GoalsView.tsx";
import { realSnapshot } from "#test/support/dataset.ts";
import { renderView } from "#test/support/renderView.tsx";

const show = (parameters = "") =>
  renderView(
    <GoalsView menu={null} snapshot={realSnapshot(parameters)} />,
    `/targets/?view=goals&${parameters}`,
  );

const picture = (): HTMLElement =>
  screen.getByRole("figure", { name: "Goals over time, by measure" });

const panels = (): readonly HTMLElement[] => within(picture()).getAllByRole("link");

describe("goals over time", () => {
  test("its title counts what became of the measures: those that moved most have a panel, and all once they are opened", async () => {
    show();
    const title = screen.getByRole("heading", { level: 1 }).textContent;
    const [, total] =
      /^Of (\d+) measures set more than once, \d+ were raised for a later year, \d+ lowered and \d+ unchanged$/.exec(
        title,
      ) ?? [];
    expect(panels()).toHaveLength(12);
    expect(
      screen.getByText(
        new RegExp(
          `^The first 12 of ${total} measures, lowered ones first, then the largest rise in %; \\d+ of the ${total} aren’t recorded in the next document$`,
        ),
      ),
    ).toBeVisible();
    await userEvent.click(
      screen.getByRole("button", { name: `Show all ${total} measures, by field` }),
    );
    expect(panels()).toHaveLength(Number(total));
    // The button is gone with the focus on it.
    expect(document.activeElement).toContainElement(picture());
    expect(screen.queryByRole("button", { name: /^Show all/ })).toBeNull();
  });

  test("is one stop of the tab key, and the arrow keys go from panel to panel", async () => {
    show();
    const [first, second] = panels();
    expect(panels().filter((panel) => panel.tabIndex === 0)).toEqual([first]);
    first?.focus();
    await userEvent.keyboard("{ArrowRight}");
    expect(second).toHaveFocus();
  });

  test("filters choose the panels, and each stays whole", () => {
    show("field=energy-and-hydrogen");
    expect(panels().length).toBeGreaterThan(1);
    expect(within(picture()).queryByRole("link", { name: /^5G user/ })).toBeNull();
    expect(
      within(picture()).getByRole("link", { name: /^Non-fossil energy share/ }),
    ).toHaveAccessibleName(/; five documents/);
  });
});
