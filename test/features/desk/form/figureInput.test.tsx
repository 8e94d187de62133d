import { fireEvent, render, screen } from "@testing-library/react";
import { expect, test, vi } from "vitest";

import { perFile } from "#domain/schema/perFile.ts";
import { EditingProvider } from "#features/desk/form/editing.ts";
import { Input } from "#features/desk/form/Input.tsx";
import { lookupIn } from "#features/desk/form/lookup.ts";

test.each([
  ["0,125", "0,125"],
  ["12,5", "12,5"],
  ["12,625", 12_625],
  ["1，234，567", 1_234_567],
  ["0.125", 0.125],
  ["−18", -18],
  ["1.", 1],
  ["about 5", "about 5"],
  [" ", undefined],
])("what is typed as %s is %s", (typed, value) => {
  const set = vi.fn();
  const editing = {
    set,
    remove: vi.fn(),
    lookup: lookupIn(
      perFile(() => []),
      "en",
    ),
    addNew: () => undefined,
    lines: [],
    faults: [],
    questionedPaths: new Set<string>(),
  };
  render(
    <EditingProvider value={editing}>
      <Input
        describedBy={undefined}
        id="a"
        isWrong={false}
        label="Figure"
        name="value"
        path="value"
        shape={{ is: "number" }}
        value={undefined}
      />
    </EditingProvider>,
  );
  fireEvent.change(screen.getByRole("textbox", { name: "Figure" }), { target: { value: typed } });
  expect(set).toHaveBeenCalledWith("value", value);
});
