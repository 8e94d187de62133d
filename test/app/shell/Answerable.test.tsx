import { render, screen } from "@testing-library/react";
import { expect, test } from "vitest";

import { Answerable } from "#app/shell/Answerable.tsx";
import { edition as schema } from "#domain/schema/edition.ts";
import { edition } from "#test/support/edition.ts";

test("the foot says who made it, who answers for it and where to report an error", () => {
  render(
    <Answerable
      edition={{
        ...edition,
        maker: "The makers",
        responsible: "A. Editor",
        reports: "mailto:errors@example.org",
      }}
    />,
  );
  expect(document.body).toHaveTextContent("Made by: The makers; responsible editor: A. Editor.");
  expect(screen.getByRole("link", { name: "Report an error" })).toHaveAttribute(
    "href",
    "mailto:errors@example.org",
  );
});

test("what the data set doesn't say is said to be missing, and nothing is made up", () => {
  render(<Answerable edition={edition} />);
  expect(document.body).toHaveTextContent(
    "The makers aren’t named; no editor or contact is named.",
  );
  expect(screen.queryByRole("link")).toBeNull();
});

test.each([
  ["https://host.example/issues", true],
  ["mailto:errors@example.org", true],
  ["errors@example.org", false],
  ["javascript:alert(1)", false],
  ["mailto:errors", false],
])("'%s' is an address for reports: %s", (reports, isOne) => {
  expect(schema.safeParse({ ...edition, description: "About", reports }).success).toBe(isOne);
});
