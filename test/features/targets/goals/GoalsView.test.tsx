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

/** What a screen reader says of a panel: its name, then its description. */
const spokenOf = (panel: Element | undefined): string =>
  ["aria-label", "aria-description"].flatMap((part) => panel?.getAttribute(part) ?? []).join(". ");

/** Shows all measures, as they are for the rest of a visit. */
const showAll = async (): Promise<void> => {
  show();
  const button = screen.queryByRole("button", { name: /^Show all/ });
  if (button !== null) await userEvent.click(button);
};

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

  test("a panel says what is drawn in it, and leads to the target that stands", async () => {
    await showAll();
    const panel = within(picture()).getByRole("link", { name: /^5G user penetration/ });
    expect(spokenOf(panel)).toMatch(
      /^5G user penetration \(% of population\): From 40% by 2023 to 85% by 2027; four documents\. more than 40% of population by 2023: met; 56% of population by 2025: met; .* Latest figure: /,
    );
    expect(panel).toHaveAttribute("href", expect.stringMatching(/^\/targets\/sail27-pen/));
  });

  test("only says that a document which isn't recorded whole doesn't have it here", async () => {
    await showAll();
    const names = panels().map(spokenOf);
    expect(names.filter((name) => /not recorded in/.test(name)).length).toBeGreaterThan(3);
    expect(names.filter((name) => /dropped/.test(name))).toEqual([]);
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

  test("without a measure that several documents set it says so", () => {
    show("field=vehicles-and-aviation&verdict=missed");
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent(
      /No (goal|measure|target)/i,
    );
    expect(screen.queryByRole("figure")).toBeNull();
  });

  test("leads to the other ways to show targets, keeping the selection", () => {
    show("agency=nea");
    const views = screen.getByRole("navigation", { name: "Ways to show targets" });
    expect(within(views).getByRole("link", { current: "page" })).toHaveTextContent(
      "Goals over time",
    );
    expect(within(views).getByRole("link", { name: "Pace chart" })).toHaveAttribute(
      "href",
      "/targets/?agency=nea&view=scatter",
    );
  });
});
