import { screen, within } from "@testing-library/react";
import { describe, expect, test } from "vitest";

import { verdicts } from "#domain/judging/verdict.ts";
import { verdictWords } from "#messages/words/verdicts.ts";
import { Overview } from "#features/overview/Overview.tsx";
import { coreSnapshot } from "#test/support/dataset.ts";
import { renderView } from "#test/support/renderView.tsx";

const show = (parameters = "") => {
  const snapshot = coreSnapshot(parameters);
  return { ...renderView(<Overview snapshot={snapshot} />, `/?${parameters}`), snapshot };
};

/** How many records or targets the view at an address shows. */
const shownAt = (address: string): number => {
  const { pathname, search } = new URL(address, "https://dashboard.example");
  const { entries, targets } = coreSnapshot(search.slice(1));
  return (pathname === "/targets" ? targets : entries).shown.length;
};

const selections = [
  "",
  "agency=miit",
  "agency=ndrc&role=lead",
  "-agency=miit&sector=hydrogen",
  "verdict=met",
  "asof=2023-11-01",
  "kind=policy-news",
  "with=sasac",
  "q=computing",
];

describe("each figure opens exactly what it counts", () => {
  test.each(selections)("?%s", async (parameters) => {
    show(parameters);
    // The bars come after the answer.
    await screen.findByRole("list", { name: "Bars" });
    const counted = screen
      .getAllByRole("link")
      .filter((link) => /^\/(?:records|targets)(?:\?|$)/.test(link.getAttribute("href") ?? ""));
    expect(counted.length).toBeGreaterThan(0);
    for (const link of counted) {
      const name = link.getAttribute("aria-label") ?? link.textContent;
      const count = name === "The record" ? 1 : Number(/\d+/.exec(name)?.[0]);
      expect(shownAt(link.getAttribute("href") ?? ""), name).toBe(count);
    }
  });

  test("none is no link", () => {
    const { snapshot } = show("verdict=met");
    const figures = within(screen.getByRole("region", { name: "Targets by verdict" }));
    const counts = verdicts.map((verdict) => {
      const { length } = snapshot.targets.shown.filter(
        ({ id }) => snapshot.judged.byTarget.get(id)?.verdict === verdict,
      );
      const name = `${length}${verdictWords[verdict].toLowerCase()}`;
      const found = figures
        .queryAllByRole("link")
        .find(({ textContent }) => textContent.replace(/\s/g, "") === name.replace(/\s/g, ""));
      const link = length === 0 ? undefined : `/targets?verdict=${verdict}`;
      expect(found?.getAttribute("href") ?? undefined, name).toBe(link);
      return length;
    });
    expect(counts).toContain(0);
  });

  test("so do the reasons why targets aren't judged", () => {
    show();
    const link = screen.getByRole("link", { name: /^no reading \(\d+\)$/ });
    expect(link).toHaveAttribute("href", "/targets?reason=no-reading");
  });
});

describe("what a stakeholder reads first", () => {
  test("the finding on the targets, what the page is about, and by when it holds", () => {
    show();
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent(
      /of the \d+ targets that can be judged are met$/,
    );
    expect(screen.getByText(/^What China’s agencies ordered/)).toBeInTheDocument();
    expect(screen.getByText(/as of 24 November 2026/)).toBeInTheDocument();
  });

  test("a selection of news alone has a finding on its records, and no figures of targets", async () => {
    show("kind=corporate-news");
    // The finding on records comes after the first load.
    expect(
      await screen.findByRole("heading", { level: 1, name: /corporate news$/ }),
    ).toBeInTheDocument();
    expect(screen.queryByRole("region", { name: "Targets by verdict" })).toBeNull();
    expect(screen.queryByRole("heading", { name: "Bodies that issued most" })).toBeNull();
  });

  test("the latest records come newest first", () => {
    const { snapshot } = show();
    const list = screen.getByRole("region", { name: "Latest records" });
    const ids = within(list)
      .getAllByRole("link")
      .flatMap((link) => /^\/records\/(.+)$/.exec(link.getAttribute("href") ?? "")?.[1] ?? []);
    expect(ids).toEqual(snapshot.entries.shown.slice(0, ids.length).map(({ id }) => id));
    expect(ids.length).toBeGreaterThan(4);
  });
});
