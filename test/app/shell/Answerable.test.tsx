import { readFileSync } from "node:fs";
import { join } from "node:path";

import { render, screen } from "@testing-library/react";
import { expect, test } from "vitest";

import { Answerable } from "#app/shell/Answerable.tsx";
import { textsIn } from "#domain/dataset/textsIn.ts";
import { edition as schema } from "#domain/schema/edition.ts";
import { foot as zh } from "#languages/zh/app/notices.ts";
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

/** The data set's own file as it is published in a language. */
const publishedIn = (language: "en" | "zh") =>
  schema.parse(
    textsIn(language)(
      JSON.parse(
        readFileSync(join(import.meta.dirname, "../../../public/data/dataset.json"), "utf8"),
      ),
    ),
  );

test("the Chinese edition has the Chinese name", () => {
  expect(zh.answerable(publishedIn("zh"))).toMatch(
    /^制作：[\u4e00-\u9fff]+；暂无责任编辑和联系方式。$/,
  );
});

test("the data set names its makers as its licence does", () => {
  const { maker } = publishedIn("en");
  const licence = readFileSync(join(import.meta.dirname, "../../../LICENSE"), "utf8");
  expect(licence).toContain(maker ?? "a maker");
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
