import { cleanup, screen, within } from "@testing-library/react";
import { describe, expect, test } from "vitest";

import type { TargetEntry } from "#domain/dataset/entry.ts";
import { pickSorted, sortRows } from "#domain/findings/targetSort.ts";
import { TargetPage } from "#features/targets/page/TargetPage.tsx";
import { readDataset } from "#domain/dataset/readDataset.ts";
import {
  coreDataset,
  coreSnapshot,
  publishedFiles,
  realSnapshot,
  snapshotOf,
} from "#test/support/dataset.ts";
import { renderView } from "#test/support/renderView.tsx";

const show = (id: string, parameters = "") =>
  renderView(
    <TargetPage id={id} snapshot={coreSnapshot(parameters)} />,
    `/targets/${id}/?${parameters}`,
  );

const section = (title: string) => within(screen.getByRole("region", { name: title }));

describe("the page of the 300-EFLOPS target", () => {
  test("says verdict, pace and caution", () => {
    show("compute-total");
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent(
      "Total computing power in use: outcome unknown, was on pace at the latest figure 22 months ago, 280 EFLOPS against 259 needed",
    );
    expect(
      screen.getByText(/The target required 41 EFLOPS more each year from mid-2023, 18% compound/),
    ).toBeInTheDocument();
    expect(screen.getByText(/total of ‘intelligent computing’/)).toBeInTheDocument();
  });

  test("says first that another target counts, and leads there; the page of that one says no such thing", () => {
    const showReal = (id: string) =>
      renderView(<TargetPage id={id} snapshot={realSnapshot("")} />, `/targets/${id}/`);
    showReal("compute-total");
    const isNote = (_text: string, element: Element | null): boolean =>
      element?.tagName === "P" &&
      element.textContent.startsWith("This goal is counted and judged by its newest target, in ");
    const note = screen.getByText(isNote);
    expect(within(note).getByRole("link")).toHaveAttribute(
      "href",
      expect.stringMatching(/^\/targets\/dc25-compute\//),
    );
    cleanup();
    showReal("dc25-compute");
    expect(screen.queryByText(isNote)).toBeNull();
  });

  test("says how old the figure is that the verdict rests on, and how good its source", () => {
    show("compute-total");
    expect(
      screen.getByText("at the latest figure 22 months ago", { exact: false }),
    ).toBeInTheDocument();
    expect(screen.getByText(/^\d+% of the way when \d+% was needed$/)).toBeInTheDocument();
    expect(screen.getByText(/^Based on:/)).toHaveTextContent(/official media, via a copy$/);
    const table = screen.getByRole("table", { name: /^Figures for/ });
    const grounds = within(table)
      .getAllByRole("row")
      .filter((row) => row.textContent.includes("Basis of the verdict: "));
    expect(grounds[0]).toHaveTextContent("Basis of the verdict: official media, via a copy");
    expect(grounds).toHaveLength(1);
    expect(grounds[0]).toHaveTextContent("280 EFLOPS");
  });

  test("lets a sceptic follow the arithmetic", () => {
    show("compute-total");
    const steps = section("How the verdict was reached").getAllByRole("listitem");
    expect(steps.map((step) => step.textContent)).toContain(
      "Progress: (280 − 197) / (300 − 197) = 80.6%.",
    );
  });

  test("gives each point the page on which it was read", () => {
    show("compute-total");
    const table = screen.getByRole("table", { name: /^Figures for/ });
    for (const row of within(table).getAllByRole("row").slice(1)) {
      const links = within(row).queryAllByRole("link");
      // A page without a public link is named.
      if (links.length === 0)
        expect(within(row).getAllByRole("cell").at(-1)).not.toBeEmptyDOMElement();
      for (const link of links) {
        expect(link).toHaveAttribute("href", expect.stringMatching(/^https?:/));
      }
    }
  });
});

describe("the sentence that sets a target", () => {
  test("is quoted in Chinese beside our English, with its page and what that is", () => {
    show("compute-total");
    const part = section("The sentence that sets the target");
    const quotation = part.getByText("“算力规模超过300EFLOPS”");
    expect(quotation.tagName).toBe("BLOCKQUOTE");
    expect(quotation).toHaveAttribute("lang", "zh-Hans");
    expect(part.getByText("computing power exceeds 300 EFLOPS").parentElement).toHaveTextContent(
      "(our translation)",
    );
    const { source } = coreDataset().targetById.get("compute-total")?.target.quotation ?? {};
    const page = coreDataset().sources.get(source ?? "");
    const from = part.getByText(/^Quoted from/);
    expect(from).toHaveTextContent(page?.publisher ?? "no page");
    expect(within(from).getByRole("link")).toHaveAttribute("href", page?.link);
  });
});

describe("other targets", () => {
  test("a goal in words has no figure, says why it isn't judged, and what is tied to it", () => {
    show("green-aviation-saf-2025");
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent(
      "Aircraft on sustainable aviation fuel: a goal in words, which can’t be judged",
    );
    expect(screen.queryByRole("figure")).not.toBeInTheDocument();
    expect(screen.getByText(/gives no figure, so the goal/)).toBeInTheDocument();
    expect(section("Related news and documents").getAllByRole("link")).toHaveLength(2);
    const others = section("The other targets of the document").getAllByRole("listitem");
    expect(others).toHaveLength(6);
    expect(others[0]).toHaveTextContent("Can’t be judged");
  });

  test("goes on in the list that it came from, and says which of it this is", () => {
    const parameters = "verdict=due-was-behind&sort=name";
    const snapshot = coreSnapshot(parameters);
    const { items, result } = snapshot.targets;
    const rows = sortRows(items, snapshot.judged, { key: "name", descending: false });
    const sorted = pickSorted(rows, items, result.mask);
    expect(sorted.length).toBeGreaterThan(2);
    for (const [at, { id }] of sorted.entries()) {
      renderView(<TargetPage id={id} snapshot={snapshot} />, `/targets/${id}/?${parameters}`);
      expect(
        screen.getByText(new RegExp(`^Goal ${at + 1} of ${sorted.length} selected`)),
      ).toHaveAttribute("role", "status");
      const pager = within(screen.getByRole("navigation", { name: "Targets of this list" }));
      const hrefOf = (one: TargetEntry | undefined) =>
        one === undefined ? [] : [`/targets/${one.id}/?${parameters}`];
      for (const link of pager.queryAllByRole("link", { name: /^Next: / })) {
        expect(link).toHaveTextContent(/^Next →/);
      }
      expect(
        pager.queryAllByRole("link", { name: /^Next: / }).map((link) => link.getAttribute("href")),
      ).toEqual(hrefOf(sorted[at + 1]));
      expect(
        pager
          .queryAllByRole("link", { name: /^Previous: / })
          .map((link) => link.getAttribute("href")),
      ).toEqual(hrefOf(sorted[at - 1]));
      cleanup();
    }
  });

  test("an unknown id offers what may have been meant", () => {
    show("compute-totals");
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("No such target");
    expect(screen.getByRole("link", { name: "Total computing power in use" })).toBeInTheDocument();
  });
});

const spoilt = (readings: readonly Record<string, unknown>[]) => {
  const files = publishedFiles();
  const policy = files.policies.records.find(({ id }) => id === "ev-charging-2025-2027");
  const [target] = (policy?.["targets"] ?? []) as { readings: readonly unknown[] }[];
  if (target === undefined) throw new Error("expected the charging target");
  target.readings = readings.map((reading) => ({
    provenance: [{ unlinked: "made up by this test" }],
    ...reading,
  }));
  return snapshotOf(readDataset(files));
};

describe("bad input", () => {
  test.each([
    [
      "two readings for one day",
      [
        { value: 18, asOf: "2025-12-31" },
        { value: 19, asOf: "2025-12-31" },
      ],
      /another figure for the same day counts/,
    ],
    [
      "a reading before the baseline",
      [{ value: 12, asOf: "2024-12-31" }],
      /before the baseline/i,
      "Before the baseline",
    ],
    ["another unit", [{ value: 18, asOf: "2025-12-31", unit: "GW" }], /in another unit/],
    [
      "unlike things",
      [{ value: 18, asOf: "2025-12-31", comparable: false, reason: "power, not points" }],
      /measures something else/,
    ],
  ])("%s: set aside with the reason", (_name, readings, words, kind = "Figure, not used") => {
    const snapshot = spoilt(readings);
    renderView(<TargetPage id="charging" snapshot={snapshot} />, "/targets/charging");
    const table = screen.getByRole("table", { name: /^Figures for/ });
    expect(within(table).getByText(words)).toBeInTheDocument();
    expect(within(table).getByRole("rowheader", { name: kind })).toBeInTheDocument();
  });

  test("a reading in the future isn't on the page", () => {
    const snapshot = spoilt([{ value: 27, asOf: "2027-06-30" }]);
    renderView(<TargetPage id="charging" snapshot={snapshot} />, "/targets/charging");
    expect(screen.queryByText(/27 million/)).not.toBeInTheDocument();
  });
});
