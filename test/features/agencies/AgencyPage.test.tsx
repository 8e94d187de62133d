import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, test } from "vitest";

import { bodiesInPart } from "#domain/query/bodyPart.ts";
import { countVerdicts } from "#domain/query/filter/verdictCounts.ts";
import { AgencyPage } from "#features/agencies/AgencyPage.tsx";
import { CompanyPage } from "#features/agencies/CompanyPage.tsx";
import { bodyPage } from "#messages/views/bodyPage.ts";
import { numberWords } from "#messages/words/numbers.ts";
import { coreSnapshot, realSnapshot } from "#test/support/dataset.ts";
import { renderView } from "#test/support/renderView.tsx";

const show = (id: string, parameters = "") =>
  renderView(
    <AgencyPage id={id} snapshot={coreSnapshot(parameters)} />,
    `/agencies/${id}/?${parameters}`,
  );

/** Asks for the whole of each list of targets by verdict. */
const openLists = async (): Promise<void> => {
  for (const button of screen.getAllByRole("button", { name: /^All \d+ targets: / })) {
    await userEvent.click(button);
  }
};

describe("the page of a body", () => {
  test("says what it is and what it led", () => {
    show("miit");
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent(
      /^Ministry of Industry and Information Technology led \S+ of the \S+ records it issued$/,
    );
    // What its figures count is more than it issued.
    expect(screen.getAllByRole("status")[0]).toHaveTextContent(
      /^\d+ issued and \d+ about it, of \d+ records$/,
    );
    expect(screen.getByText("工业和信息化部")).toHaveAttribute("lang", "zh-Hans");
    expect(screen.getByText("Ministry or commission")).toBeInTheDocument();
    expect(screen.getByRole("link", { name: "State Council" })).toHaveAttribute(
      "href",
      "/agencies/state-council/",
    );
  });

  test("has its targets by verdict, its partners, its records and the news about it", async () => {
    show("miit");
    for (const title of [
      "When",
      "Targets",
      "Partners",
      "Documents and decisions",
      "News about it",
    ]) {
      expect(screen.getByRole("region", { name: title })).toBeInTheDocument();
    }
    const { targets, judged } = coreSnapshot("agency=miit");
    const region = within(screen.getByRole("region", { name: "Targets" }));
    const links = (): readonly (string | null)[] =>
      region.getAllByRole("link").map((link) => link.getAttribute("href"));
    const all = targets.shown.map(({ id }) => `/targets/${id}/`);
    const { judged: judgedCount } = countVerdicts(targets.shown, judged);
    expect(region.getByText(/ that it led or co-issued; /)).toHaveTextContent(
      new RegExp(
        `^${targets.shown.length} goals of the \\d+ records .* ${numberWords(judgedCount)} can be judged$`,
      ),
    );
    // Each group begins with its first targets, what can't be judged as well: what comes after is found.
    expect(region.getByRole("region", { name: /Can’t be judged/ })).toBeVisible();
    expect(links()).not.toEqual(expect.arrayContaining(all));
    await openLists();
    expect(links()).toEqual(expect.arrayContaining(all));
  });

  test.each([
    ["Led", "lead"],
    ["Co-issued", "co"],
    ["News about it", "about"],
  ] as const)("has under '%s' the newest five, and all once opened", async (title, part) => {
    const { entries } = realSnapshot("agency=miit");
    const all = entries.shown.filter((entry) => bodiesInPart[part](entry).includes("miit"));
    expect(all.length).toBeGreaterThan(5);
    renderView(<AgencyPage id="miit" snapshot={realSnapshot()} />, "/agencies/miit");
    const region = within(screen.getByRole("region", { name: title }));
    const expected = all.map(({ id }) => `/records/${id}/`);
    const listed = () =>
      region
        .getAllByRole("listitem")
        .map((item) => within(item).getByRole("link").getAttribute("href"));
    expect(listed()).toEqual(expected.slice(0, 5));
    await userEvent.click(region.getByRole("button", { name: new RegExp(`^All ${all.length} `) }));
    expect(listed()).toEqual(expected);
    expect(region.getAllByRole("listitem")[5]).toHaveFocus();
  });

  test("two bodies stand side by side", async () => {
    const { changes } = show("miit");
    await userEvent.selectOptions(screen.getByLabelText("Compare with"), "NDRC");
    expect(changes).toEqual(["/agencies/miit/?compare=ndrc"]);
  });

  test("side by side, each row tells both", () => {
    show("miit", "compare=ndrc");
    const table = within(screen.getByRole("table", { name: "MIIT and NDRC compared" }));
    const row = within(table.getByRole("row", { name: /^Led / }));
    for (const [id, name] of [
      ["miit", "MIIT"],
      ["ndrc", "NDRC"],
    ] as const) {
      const { shown } = coreSnapshot(`agency=${id}&role=lead`).entries;
      const link = row.getByRole("link", { name: `${shown.length} records led by ${name}` });
      expect(link).toHaveAttribute("href", `/records/?agency=${id}&role=lead`);
    }
  });

  test("an unknown one says so and leads on", () => {
    show("atlantis");
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("No such body");
    expect(screen.getByRole("link", { name: "All bodies" })).toBeInTheDocument();
  });
});

test.each([
  ["alone", { lead: "a", co: [] }],
  ["led, with two others", { lead: "a", co: ["b", "c"] }],
  ["led, with 16 others, not named", { lead: "a", co: [], unnamed: 16 }],
  ["led, with five others, four of them not named", { lead: "a", co: ["b"], unnamed: 4 }],
  ["co-issued", { lead: "b", co: ["a"] }],
])("a body's part: %s", (words, issuers) => {
  expect(bodyPage.part(issuers, "a")).toBe(words);
});

describe("the page of a company", () => {
  const company = (id: string) =>
    renderView(<CompanyPage id={id} snapshot={coreSnapshot()} />, `/companies/${id}`);

  test("has its news and the policies that these touch", () => {
    company("comac");
    expect(within(screen.getByRole("region", { name: "News" })).getByRole("link")).toBeVisible();
    const policies = within(screen.getByRole("region", { name: /^Related policies/ }));
    expect(policies.getByRole("link", { name: /Green aviation outline/ })).toHaveAttribute(
      "href",
      "/records/green-aviation-2023-2035/",
    );
  });

  test("an unknown one says so", () => {
    company("atlantis");
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("No such company");
  });
});
