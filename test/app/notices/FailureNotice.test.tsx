import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";

import { FailureNotice } from "#app/notices/FailureNotice.tsx";

const fail = (reason: unknown): void => {
  window.dispatchEvent(Object.assign(new Event("unhandledrejection"), { reason }));
};

test("what fails without a place of its own is said, with its reason, until it is closed", async () => {
  const user = userEvent.setup();
  render(<FailureNotice />);
  expect(screen.queryByRole("alert")).not.toBeInTheDocument();
  fail(new Error("Failed to fetch dynamically imported module: https://example.org/saveFile.js"));
  expect(await screen.findByRole("alert")).toHaveTextContent(
    "That could not be done: this part of the program could not be loaded.",
  );
  await user.click(screen.getByRole("button", { name: "Close" }));
  expect(screen.queryByRole("alert")).not.toBeInTheDocument();
});
