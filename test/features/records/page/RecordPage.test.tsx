import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, test } from "vitest";

import { RecordPage } from "#features/records/page/RecordPage.tsx";
import { readDataset } from "#domain/dataset/readDataset.ts";
import {
  coreDataset,
  coreSnapshot,
  publishedFiles,
  realDataset,
  realSnapshot,
  snapshotOf,
} from "#test/support/dataset.ts";
import { renderView } from "#test/support/renderView.tsx";

const show = (id: string, parameters = "") =>
  renderView(
    <RecordPage id={id} snapshot={coreSnapshot(parameters)} />,
    `/records/${id}/?${parameters}`,
  );

const section = (title: string | RegExp) => within(screen.getByRole("region", { name: title }));

describe("the page of the computing power plan", () => {
  test("names it in both languages", () => {
    show("computing-power-2023-2025");
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent(
      "Action Plan for High-quality Development in Computing Power Infrastructure",
    );
    expect(screen.getByText("算力基础设施高质量发展行动计划")).toHaveAttribute("lang", "zh-Hans");
    expect(screen.queryByText(/was not seen/)).not.toBeInTheDocument();
  });

  test("what was printed stands beside what was checked, with the evidence", () => {
    show("computing-power-2023-2025");
    const row = section("As printed, and as checked").getByRole("row", { name: /^date/ });
    expect(row).toHaveTextContent("10 August 2023");
    expect(row).toHaveTextContent("published 8 October 2023, announced 9 October 2023");
    expect(row).toHaveTextContent("Corrected");
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
      "/targets/compute-total/",
    );
    expect(targets.getByRole("row", { name: /Total computing power/ })).toHaveTextContent(
      /197 EFLOPS.*more than 300 EFLOPS.*280 EFLOPS, 31 Dec 2024, one year and ten months old.*Outcome unknown, was on pace/,
    );
    // A reading is told once: its column has the figure, the verdict says what it shows.
    expect(
      targets
        .getByRole("row", { name: /Total computing power/ })
        .textContent.match(/280\u{a0}EFLOPS/gu),
    ).toHaveLength(1);
    expect(targets.getByRole("row", { name: /OTN coverage/ })).toHaveTextContent(
      "no baseline given",
    );
  });

  test("what became of its targets is said at its head, and leads to them", () => {
    show("computing-power-2023-2025");
    const [first] = screen.getAllByRole("link", { name: /^Of twelve targets, / });
    expect(first).toHaveTextContent(/\w+ (?:are|is) undecided.* can’t be judged$/);
    const anchor = first?.getAttribute("href") ?? "";
    expect(document.querySelector(anchor)).toBe(
      screen.getByRole("region", { name: "Its 12 targets" }),
    );
  });

  test("issuing bodies, number, period, measures, figures and links are there", () => {
    show("computing-power-2023-2025");
    expect(screen.getByText("工信部联通信〔2023〕180号", { selector: "dd *" })).toBeInTheDocument();
    expect(screen.getByText("2023 to 2025")).toBeInTheDocument();
    expect(screen.getByRole("link", { name: "SASAC" })).toHaveAttribute("href", "/agencies/sasac/");
    expect(section("Measures").getAllByRole("listitem").length).toBeGreaterThan(3);
    expect(section("Other figures").getAllByRole("row").length).toBeGreaterThan(1);
    expect(section("Linked records").getByText("Restates a target of")).toBeInTheDocument();
  });
});

describe("what analysts judge", () => {
  test("stands in a section of its own, each attributed and as sure as it was worded", () => {
    show("green-aviation-2023-2035");
    const { assessments = [] } =
      coreDataset().entryById.get("green-aviation-2023-2035")?.record ?? {};
    const judged = section("What analysts say");
    expect(judged.getByText(/neither what the document says nor a verdict/)).toBeInTheDocument();
    const items = judged
      .getAllByRole("listitem")
      .filter((item) => assessments.some(({ claim }) => item.textContent.includes(claim)));
    expect(items).toHaveLength(assessments.length);
    for (const item of items) {
      expect(item).toHaveTextContent(/MERICS.*, Top 5, item 2|MERICS/);
      expect(within(item).getByRole("link")).toHaveAttribute(
        "href",
        expect.stringContaining("merics.org"),
      );
    }
    const words = items.map(
      ({ textContent }) => /^[^,]+, on [a-z ]*?(?=[A-Z])/.exec(textContent)?.[0],
    );
    expect(words).toEqual(
      assessments.map(({ likelihood, about }) => {
        const sure = { stated: "Stated", likely: "Likely", may: "May be", unlikely: "Unlikely" };
        const of = {
          goal: "the goal",
          effect: "the effect",
          execution: "implementation",
          technology: "technology",
          compliance: "compliance",
          "foreign-firms": "foreign firms",
        };
        return `${sure[likelihood]}, on ${of[about]}`;
      }),
    );
  });
});

describe("where a document stands", () => {
  const linksUnder = (label: string): readonly (string | null)[] =>
    within(section("Hierarchy").getByText(label).parentElement ?? document.body)
      .getAllByRole("link")
      .map((link) => link.getAttribute("href"));

  test("what it carries out is above it, what replaced it after it", async () => {
    show("data-security-assessment-draft-2023");
    await userEvent.click(screen.getByRole("heading", { name: "Hierarchy" }));
    expect(section("Hierarchy").getByText(/it carries out the documents above it/)).toBeVisible();
    expect(linksUnder("Above it")).toEqual(["/records/industrial-data-security-measures-2022/"]);
    expect(linksUnder("After it")).toEqual(["/records/data-security-assessment-rules-2024/"]);
  });
});

describe("the text of a document", () => {
  const showReal = (id: string, parameters = "") =>
    renderView(<RecordPage id={id} snapshot={realSnapshot(parameters)} />, `/records/${id}`);
  const outward = () =>
    screen
      .getAllByRole("link")
      .map((one) => one.getAttribute("href") ?? "")
      .filter((href) => /^https?:/.test(href));

  test("its official page is the first link that leads out, and is named as that", () => {
    showReal("equipment-renewal-2024");
    expect(outward()[0]).toBe("https://www.gov.cn/zhengce/content/202403/content_6939232.htm");
    expect(screen.getByText("Full text").nextSibling).toHaveTextContent(
      /· official page, in Chinese/,
    );
    expect(screen.getByText("国发〔2024〕7号")).toHaveAttribute("lang", "zh-Hans");
  });

  test("of every document its text comes before any report on it, official, copied, translated", () => {
    const { entries, sources } = realDataset();
    for (const { id, record } of entries) {
      if (record.kind !== "policy" || record.original === undefined) continue;
      const { pages = [], copies = [], translations = [], unopened = [] } = record.original;
      const { unmount } = showReal(id);
      const texts = [...new Set([...pages, ...copies, ...translations])].map(
        (one) => sources.get(one)?.link,
      );
      const expected = [...texts, ...unopened].filter((one) => one !== undefined);
      expect(outward().slice(0, expected.length), id).toEqual(expected);
      unmount();
    }
  }, 60_000);

  test("a document of which only reports were read says so", () => {
    showReal("5g-industrial-internet-2024");
    expect(screen.getByText("Full text").nextSibling).toHaveTextContent("not found");
  });

  test("what became of it is listed by day, and nothing from after the as-of day", () => {
    const id = "data-security-assessment-draft-2023";
    const { unmount } = showReal(id);
    const list = section("What followed");
    expect(list.getByText("24 May 2024")).toBeInTheDocument();
    expect(list.getByRole("listitem")).toHaveTextContent(/final rules were signed on 10 May 2024/);
    unmount();
    showReal(id, "asof=2024-05-23");
    expect(screen.queryByRole("region", { name: "What followed" })).toBeNull();
  });
});

test("a date that is known to the year says so", () => {
  const id = "computing-power-2023-2025";
  const { policies, ...files } = publishedFiles();
  const records = policies.records.map((record) =>
    record.id === id ? { ...record, dates: [{ means: "published", date: "2023" }] } : record,
  );
  const snapshot = snapshotOf(readDataset({ ...files, policies: { records } }));
  renderView(<RecordPage id={id} snapshot={snapshot} />, `/records/${id}`);
  expect(screen.getByRole("article")).toHaveTextContent("(known to the year)");
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
      `/records/${ids[0]}/?kind=corporate-news`,
    );
    expect(pager.getByRole("link", { name: /^Next/ })).toHaveAttribute(
      "href",
      `/records/${ids[2]}/?kind=corporate-news`,
    );
    // Each arrow at the side that it leads to.
    expect(pager.getByRole("link", { name: /^Previous/ })).toHaveTextContent("← Previous");
    expect(pager.getByRole("link", { name: /^Next/ })).toHaveTextContent("Next →");
    expect(screen.getAllByRole("status")[0]).toHaveTextContent(
      `Record 2 of ${ids.length} selected · `,
    );
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
      "/records/computing-power-2023-2025/",
    );
    expect(screen.getByRole("link", { name: /Search records/ })).toHaveAttribute(
      "href",
      "/records/?q=computing+power",
    );
  });

  test.each(["", "<b>", "constructor", "%E0%A4%A"])("'%s' throws nothing", (id) => {
    show(id);
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("No such record");
  });
});

test("of a record that wasn't out by the as-of day, only title and day, and a way to today", () => {
  show("computing-power-2023-2025", "asof=2022-12-31");
  expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent(
    "Not yet published on 31 December 2022",
  );
  expect(screen.getByRole("article")).toHaveTextContent(/Action Plan.*Published 8 October 2023/);
  expect(screen.queryByRole("table")).not.toBeInTheDocument();
  expect(screen.getByRole("button", { name: "Show it as of today" })).toBeVisible();
});
