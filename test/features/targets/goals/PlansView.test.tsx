import { screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { describe, expect, test } from "vitest";

import { PlansView } from "#features/targets/goals/PlansView.tsx";
import { realSnapshot } from "#test/support/dataset.ts";
import { renderView } from "#test/support/renderView.tsx";

const show = (parameters = "") =>
  renderView(
    <PlansView menu={null} snapshot={realSnapshot(parameters)} />,
    `/targets/?view=plans&${parameters}`,
  );

const rowOf = (name: string): HTMLElement =>
  screen.getByRole("row", { name: new RegExp(`^${name}`) });

describe("plans side by side", () => {
  test("the outlines of the 14th and 15th plan stand beside each other, each goal with what became of it", () => {
    show();
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent(
      "14th Five-Year Plan outline: of six goals recorded, three met, one missed, one undecided, one can’t be judged; three are among the four recorded from the 15th Five-Year Plan outline, one higher",
    );
    // The count is that of its rows, as filters don't apply here.
    expect(
      screen.getByText(
        /^7 goals, one of them from other documents. Filters don’t apply here. The plans may set more/,
      ),
    ).toBeInTheDocument();
    const core = within(rowOf("Core digital economy share of GDP"));
    // On a phone its cell is called like the field above that chose the plan.
    expect(core.getByText("10% by 2025").closest("td")).toHaveAttribute(
      "data-label",
      "Earlier plan",
    );
    expect(core.getByRole("link", { name: /Met/ })).toBeInTheDocument();
    expect(core.getByRole("link", { name: "12.5% by 2030" })).toHaveAttribute(
      "href",
      expect.stringContaining("/targets/fyp15-digital-core"),
    );
    expect(core.getByText("raised")).toBeInTheDocument();
    expect(core.getByText(/official/)).toBeInTheDocument();
  });

  test("other plans are chosen by name, and the address has both", async () => {
    const { changes } = show();
    const earlier = screen.getByRole("combobox", { name: "Earlier plan" });
    const [option] = within(earlier).getAllByRole("option", { name: /^5G.*\(2021\)$/ });
    // A year that the title has is said once.
    for (const name of ["Government work report 2026", "AI standards guidelines (2024)"])
      expect(within(earlier).getByRole("option", { name })).toBeInTheDocument();
    if (option === undefined) throw new Error("expected a plan for 5G of 2021");
    await userEvent.selectOptions(earlier, option);
    expect(changes.at(-1)).toMatch(/plan=5g-sail-2021-2023/);
  });

  test("before the later plan was out there is nothing to compare, and it says so", () => {
    show("asof=2025-12-31");
    expect(
      screen.getByText(/^Choose two different plans that were out by this day/),
    ).toBeInTheDocument();
    expect(screen.queryByRole("table")).toBeNull();
    const later = screen.getByRole("combobox", { name: "Later plan" });
    expect(
      within(later).queryByRole("option", { name: /^15th Five-Year Plan outline \(/ }),
    ).toBeNull();
  });
});
