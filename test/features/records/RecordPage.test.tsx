import { screen, within } from "@testing-library/react";
import { describe, expect, test } from "vitest";

import { RecordPage } from "#features/records/RecordPage.tsx";
import { coreDataset, coreSnapshot } from "#test/support/dataset.ts";
import { renderView } from "#test/support/renderView.tsx";

const show = (id: string, parameters = "") =>
  renderView(
    <RecordPage id={id} snapshot={coreSnapshot(parameters)} />,
    `/records/${id}?${parameters}`,
  );

const section = (title: string | RegExp) => within(screen.getByRole("region", { name: title }));

describe("the page of the computing power plan", () => {
  test("names it in both languages", () => {
    show("computing-power-2023-2025");
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent(
      "Action Plan for the High-quality Development of Computing Power Infrastructure",
    );
    expect(screen.getByText("算力基础设施高质量发展行动计划")).toHaveAttribute("lang", "zh-Hans");
    expect(screen.queryByText(/was not seen/)).not.toBeInTheDocument();
  });

  test("what was printed stands beside what was checked, with the evidence", () => {
    show("computing-power-2023-2025");
    const row = section("As printed, and as checked").getByRole("row", { name: /^date/ });
    expect(row).toHaveTextContent("10 August 2023");
    expect(row).toHaveTextContent("issued 8 October 2023, announced 9 October 2023");
    expect(row).toHaveTextContent("Differs");
    expect(within(row).getAllByRole("link")[0]).toHaveAttribute(
      "href",
      expect.stringMatching(/^https?:/),
    );
  });

  test("its targets have a verdict and lead to their pages; a missing baseline says so", () => {
    show("computing-power-2023-2025");
    const targets = section("Its 12 targets");
    expect(targets.getByRole("link", { name: "Total computing power in use" })).toHaveAttribute(
      "href",
      "/targets/compute-total",
    );
    expect(targets.getByRole("row", { name: /Total computing power/ })).toHaveTextContent(
      /197.*more than 300 EFLOPS.*246, 30 Jun 2024, 2 y old.*Due, was ahead/,
    );
    expect(targets.getByRole("row", { name: /Intelligent/ })).toHaveTextContent(
      "no baseline given",
    );
  });

  test("issuing bodies, number, period, measures, figures and links are there", () => {
    show("computing-power-2023-2025");
    expect(screen.getByText("工信部联通信〔2023〕180号", { selector: "dd *" })).toBeInTheDocument();
    expect(screen.getByText("2023 to 2025")).toBeInTheDocument();
    expect(screen.getByRole("link", { name: "SASAC" })).toHaveAttribute("href", "/agencies/sasac");
    expect(section("What it orders").getAllByRole("listitem").length).toBeGreaterThan(3);
    expect(section("Figures it tells").getAllByRole("row").length).toBeGreaterThan(1);
    expect(section("Linked records").getByText("Restates a target of")).toBeInTheDocument();
  });
});

test.each([
  ["steel-2022", "The Chinese title was not seen on the page that is cited."],
  ["robot-plus-2023", /with 16 others not named/],
  ["cross-border-data-measures-2022", "(known to the year)"],
  ["2023-09-28-china-eastern-c919", "A value at list prices is not the price paid."],
])("%s tells: %s", (id, text) => {
  show(id);
  expect(screen.getByRole("article")).toHaveTextContent(text);
});

test("every record of the data set has a page with its title and its sources", () => {
  for (const { id, record } of coreDataset().entries) {
    const { unmount } = show(id);
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent(record.title.en);
    expect(screen.getByText("Sources")).toBeInTheDocument();
    unmount();
  }
});

describe("previous and next", () => {
  test("follow the selection and its order", () => {
    const { entries } = coreSnapshot("kind=corporate-news");
    const ids = entries.shown.map(({ id }) => id);
    show(ids[1] ?? "", "kind=corporate-news");
    const pager = within(screen.getByRole("navigation", { name: "Records of this selection" }));
    expect(pager.getByRole("link", { name: /^Previous/ })).toHaveAttribute(
      "href",
      `/records/${ids[0]}?kind=corporate-news`,
    );
    expect(pager.getByRole("link", { name: /^Next/ })).toHaveAttribute(
      "href",
      `/records/${ids[2]}?kind=corporate-news`,
    );
    expect(screen.getByRole("status")).toHaveTextContent(`Record 2 of ${ids.length} selected · `);
  });

  test("the first has nothing before it", () => {
    show(coreSnapshot().entries.shown[0]?.id ?? "");
    expect(screen.queryByRole("link", { name: /^Previous/ })).not.toBeInTheDocument();
  });
});

test("a record outside the selection still shows, and says so", () => {
  show("steel-2022", "agency=samr");
  expect(screen.getByText(/not within the current selection \(SAMR\)/)).toBeInTheDocument();
  expect(screen.getByRole("button", { name: "Clear all filters" })).toBeInTheDocument();
  expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("Steel");
});

describe("an unknown id", () => {
  test("offers similar ids and a search", () => {
    show("computing-power");
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("No such record");
    expect(screen.getByRole("link", { name: /Computing power action plan/ })).toHaveAttribute(
      "href",
      "/records/computing-power-2023-2025",
    );
    expect(screen.getByRole("link", { name: /Search records/ })).toHaveAttribute(
      "href",
      "/records?q=computing+power",
    );
  });

  test.each(["", "<b>", "constructor", "%E0%A4%A"])("'%s' throws nothing", (id) => {
    show(id);
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("No such record");
  });
});
