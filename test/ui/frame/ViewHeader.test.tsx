import { screen } from "@testing-library/react";
import { expect, test } from "vitest";

import { renderView } from "#test/support/renderView.tsx";
import { ViewHeader } from "#ui/frame/ViewHeader.tsx";

test.each([
  ["14th Five-Year Plan outline: six goals", ["Five-Year"]],
  ["R&D of Auto plan 2025-26, and a non-fossil share", ["2025-26", "non-fossil"]],
  ["Of 318 goals, 59 were met – 7 missed", []],
])("a title keeps its compounds on a line, and its text: %s", (title, compounds) => {
  renderView(<ViewHeader title={title} />);
  const heading = screen.getByRole("heading", { level: 1, name: title });
  expect(heading.textContent).toBe(title);
  expect([...heading.querySelectorAll(".whitespace-nowrap")].map((one) => one.textContent)).toEqual(
    compounds,
  );
});
