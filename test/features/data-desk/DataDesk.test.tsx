import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, test } from "vitest";

import { DataDesk } from "#features/data-desk/DataDesk.tsx";
import { coreDataset, coreSnapshot } from "#test/support/dataset.ts";
import { renderView } from "#test/support/renderView.tsx";

const addressOf = (file: string): string => `https://host.example/sub/path/data/${file}`;

const edition = {
  name: "china-industries",
  title: "A data set",
  description: "What it holds.",
  version: "2.0.0",
  date: "2026-11-25",
  licence: "MIT",
};

const show = (parameters = "") =>
  renderView(
    <DataDesk addressOf={addressOf} edition={edition} snapshot={coreSnapshot(parameters)} />,
    `/data?${parameters}`,
  );

const part = (name: string) => within(screen.getByRole("region", { name }));

describe("the data desk", () => {
  test("is titled by its finding and says over how many records", () => {
    show();
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent(
      "Checking changed nine of 18 newsletter items",
    );
    expect(screen.getByRole("status")).toHaveTextContent(/^\d+ of \d+ records$/);
  });

  test("offers the five files and their schemas wherever the app is hosted", () => {
    show();
    for (const file of ["policies", "news", "agencies", "companies", "sources"]) {
      expect(screen.getByRole("link", { name: `${file}.json` })).toHaveAttribute(
        "href",
        `https://host.example/sub/path/data/${file}.json`,
      );
      expect(screen.getByRole("link", { name: `${file}.schema.json` })).toHaveAttribute(
        "href",
        `https://host.example/sub/path/data/schema/${file}.schema.json`,
      );
    }
  });

  test("names the newsletter with its reporting period", () => {
    show();
    expect(screen.getByText(/26 September 2023 to 24 October 2023/)).toHaveTextContent("MERICS");
    expect(screen.getByText(/Its 18 items are 5 policies, 6 .* and 7 /)).toBeInTheDocument();
  });

  test("counts by kind and by how records came in", () => {
    show();
    const rows = within(screen.getByRole("table", { name: /Records by kind/ })).getAllByRole("row");
    expect(rows.map((row) => row.textContent)).toEqual([
      "KindItem of the newsletterMentioned in the newsletterContext policyWhat followedTogether",
      expect.stringMatching(/^ Policy5\d19\d+$/),
      expect.stringMatching(/^ Policy news6/),
      expect.stringMatching(/^ Corporate news7/),
    ]);
  });

  test("holds every correction, with its record", () => {
    show();
    const facts = coreDataset().entries.flatMap(({ record }) => record.corrections ?? []);
    const rows = part("What checking found").getAllByRole("row").slice(1);
    expect(rows).toHaveLength(facts.length);
    for (const row of rows) {
      expect(within(row).getAllByRole("link")[0]).toHaveAttribute(
        "href",
        expect.stringMatching(/^\/records\//),
      );
    }
  });

  test("lists all sources, with a link or the reason why there is none", () => {
    show();
    const rows = part("Where it comes from").getAllByRole("row").slice(1);
    expect(rows).toHaveLength(coreDataset().sources.size);
    for (const { title, link } of coreDataset().sources.values()) {
      if (link !== undefined) continue;
      const row = rows.find((one) => one.textContent.includes(title));
      expect(row).toHaveTextContent(/Not linked\. \w/);
    }
  });

  test("each count of a source is the number of records that its link shows", () => {
    show("kind=policy");
    const links = part("Where it comes from").getAllByRole("link", { name: /cites? / });
    expect(links.length).toBeGreaterThan(10);
    for (const link of links.slice(0, 10)) {
      const { search } = new URL(link.getAttribute("href") ?? "", "https://host.example");
      expect(coreSnapshot(search).entries.shown).toHaveLength(Number(link.textContent));
    }
  });

  test("sources can be sorted, in the address", async () => {
    const { changes } = show();
    await userEvent.click(part("Where it comes from").getByRole("button", { name: "Form" }));
    expect(changes).toEqual(["/data?sort=form"]);
  });

  test("nothing went wrong while loading the real data", () => {
    show();
    expect(part("Problems found while loading").getByText(/^None/)).toBeInTheDocument();
  });

  test("nothing matches: the data set and its sources are still told", () => {
    show("agency=samr&kind=corporate-news");
    expect(screen.getByText("No records match.")).toBeInTheDocument();
    expect(screen.getByRole("link", { name: "policies.json" })).toBeInTheDocument();
  });
});
