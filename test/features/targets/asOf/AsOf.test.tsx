import { screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { describe, expect, test } from "vitest";

import { AsOf } from "#features/targets/asOf/AsOf.tsx";
import { coreSnapshot } from "#test/support/dataset.ts";
import { renderView } from "#test/support/renderView.tsx";

const show = (parameters = "") =>
  renderView(<AsOf snapshot={coreSnapshot(parameters)} />, `/targets/?${parameters}`);

describe("turning back time", () => {
  test("a mark is one change of the address", async () => {
    const { changes } = show("sector=computing-power");
    await userEvent.selectOptions(
      screen.getByLabelText("Jump to a date"),
      "End of the reporting period, 24 October 2023",
    );
    expect(changes).toEqual(["/targets/?sector=computing-power&asof=2023-10-24"]);
  });

  test("a date counts when it is finished, and today leaves the link", async () => {
    const { changes } = show("asof=2024-12-31");
    const field = screen.getByLabelText("As-of date");
    await userEvent.clear(field);
    await userEvent.type(field, "2025-06-30");
    expect(changes).toEqual([]);
    await userEvent.keyboard("{Enter}");
    expect(changes).toEqual(["/targets/?asof=2025-06-30"]);
    expect(field).toHaveFocus();
    await userEvent.selectOptions(screen.getByLabelText("Jump to a date"), "Today");
    expect(changes.at(-1)).toBe("/targets/");
  });
});
