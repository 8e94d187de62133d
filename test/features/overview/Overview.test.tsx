import { screen, within } from "@testing-library/react";
import { describe, expect, test } from "vitest";

import { targetLabel } from "#domain/dataset/entry.ts";
import type { Verdict } from "#domain/judging/verdict.ts";
import { countShown } from "#domain/query/filter/verdictCounts.ts";
import { dayWords } from "#messages/words/dates.ts";
import { gapsOf } from "#figures/gaps/gaps.ts";
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
  return (pathname === "/targets/" ? targets : entries).shown.length;
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
      .filter((link) => /^\/(?:records|targets)\/(?:\?|$)/.test(link.getAttribute("href") ?? ""))
      // The list of what a figure would settle isn't counted here.
      .filter((link) => !link.getAttribute("href")?.includes("settle="));
    expect(counted.length).toBeGreaterThan(0);
    for (const link of counted) {
      const name = link.getAttribute("aria-label") ?? link.textContent;
      const count = name === "The record" ? 1 : Number(/\d+/.exec(name)?.[0]);
      expect(shownAt(link.getAttribute("href") ?? ""), name).toBe(count);
    }
  });
});

describe("what a stakeholder reads first", () => {
  test("the finding on the targets, what the records cover, and by when it holds", async () => {
    const { snapshot } = show();
    const { total, byVerdict } = countShown(snapshot);
    const of = (verdict: Verdict) => byVerdict.get(verdict) ?? 0;
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent(
      new RegExp(
        `^Of ${total} goals, ${of("met")} were met and ${of("missed")} missed; .* and ${of("not-judged")} can’t be judged$`,
      ),
    );
    expect(screen.getByText(/as of 24 November 2026/)).toBeInTheDocument();
    const policies = snapshot.entries.shown.filter(({ record }) => record.kind === "policy");
    expect(
      await screen.findByText(
        new RegExp(
          `^What China’s agencies ordered and promised, .*: ${policies.length} documents and \\d+ news items from 2020 to \\d{4}\\.$`,
        ),
      ),
    ).toBeInTheDocument();
    expect(document.body).toHaveTextContent(/Newest: [^.]*, \d+ days ago\./);
    expect(document.body).toHaveTextContent("Bad news is published less readily.");
    // As many are named where what is missing is listed.
    const gap = gapsOf(snapshot).find(({ key }) => key === "no-official-page");
    const read = policies.length - (gap?.items.length ?? 0);
    expect(
      screen.getAllByRole("link", {
        name: new RegExp(
          `^${read} of ${policies.length} documents were read on official pages, \\d+ elsewhere, \\d+ only in reports\\.$`,
        ),
      })[0],
    ).toHaveAttribute("href", "/data/gaps/");
  });

  test("the parts of the headline in their classes, what can't be judged among them, each leading to its list", async () => {
    const { snapshot } = show();
    const { byVerdict } = countShown(snapshot);
    const parts = within(await screen.findByRole("region", { name: "Goals by verdict" }));
    const leads = (name: string, ...own: readonly Verdict[]) =>
      expect(parts.getByRole("link", { name })).toHaveAttribute(
        "href",
        `/targets/?${own
          .toSorted()
          .map((verdict) => `verdict=${verdict}`)
          .join("&")}`,
      );
    const of = (...own: readonly Verdict[]) =>
      own.reduce((sum, verdict) => sum + (byVerdict.get(verdict) ?? 0), 0);
    const unknown = ["due-was-ahead", "due-was-behind", "due-no-baseline"] as const;
    leads(`${of("met")} met`, "met");
    leads(`${of("missed")} missed`, "missed");
    leads(`${of(...unknown)} of unknown outcome`, ...unknown.filter((verdict) => of(verdict) > 0));
    leads(`${of("on-pace", "behind")} under way`, "on-pace", "behind");
    leads(`${of("not-judged")} can’t be judged`, "not-judged");
    expect(parts.getByRole("link", { name: "which figures are needed" })).toHaveAttribute(
      "href",
      "/targets/?verdict=not-judged&settle=1",
    );
  });

  test("a selection of news alone has a finding on its records, and no figures of targets", async () => {
    show("kind=corporate-news");
    // The finding on records comes after the first load.
    expect(
      await screen.findByRole("heading", { level: 1, name: /corporate news$/ }),
    ).toBeInTheDocument();
    expect(screen.queryByRole("heading", { name: /^Progress at the latest/ })).toBeNull();
    expect(
      screen.queryByRole("heading", { name: "Most active bodies, by records issued" }),
    ).toBeNull();
  });

  test("what falls due next, and what has gone longest without a figure", async () => {
    const { snapshot } = show();
    const next = await screen.findByRole("region", { name: "Falls due next" });
    const first = snapshot.targets.shown
      .map(({ due }) => due.end)
      .filter((end) => end > snapshot.asOf)
      .toSorted((a, b) => a - b)[0];
    expect(within(next).getAllByRole("listitem")[0]).toHaveTextContent(dayWords(first ?? 0, true));
    const unread = screen.getByRole("region", { name: "Past due, longest since the last figure" });
    const never = within(unread).getByRole("link", { name: /^\d+ past due have no data$/ });
    expect(never).toHaveAttribute("href", "/targets/?reason=no-reading&due=passed");
    const rows = within(unread)
      .getAllByRole("link")
      .filter((link) => link !== never);
    expect(rows).toHaveLength(2);
    for (const link of rows) {
      const id = /^\/targets\/(.+)\/$/.exec(link.getAttribute("href") ?? "")?.[1] ?? "";
      expect(snapshot.judged.byTarget.get(id)?.verdict).toMatch(/^due-/);
    }
  });

  test.each([
    ["agency=nea", "ev-charging-2025-2027", "EV charging plan"],
    ["field=telecoms-and-computing", "5g-sail-2024-2027", "5G ‘Sail’ upgrade plan"],
  ])("what one plan alone asks for next names it, ?%s", async (parameters, plan, title) => {
    const { snapshot } = show(parameters);
    const ahead = snapshot.targets.shown.filter(({ due }) => due.end > snapshot.asOf);
    const day = Math.min(
      ...ahead.filter(({ entry }) => entry.id === plan).map(({ due }) => due.end),
    );
    const own = ahead.filter(({ due }) => due.end === day);
    expect(new Set(own.map(({ entry }) => entry.id))).toEqual(new Set([plan]));
    const [{ id, target } = expect.unreachable("nothing is asked for next")] = own;
    const [name, path] =
      own.length === 1
        ? [`${targetLabel(target)}, ${title}`, `/targets/${id}/`]
        : [`${own.length} goals in ${title}`, "/targets/?"];
    const next = within(await screen.findByRole("region", { name: "Falls due next" }));
    expect(next.getByRole("link", { name }).getAttribute("href")?.startsWith(path)).toBe(true);
  });

  test("fields stand beside each other while there are several, each leading to its targets", async () => {
    const { snapshot, unmount } = show();
    const fields = await screen.findByRole("group", { name: "Judged goals by field" });
    for (const link of within(fields).getAllByRole("link")) {
      const announcedCount = Number(
        /: (\d+) goal/.exec(link.getAttribute("aria-label") ?? "")?.[1],
      );
      expect(shownAt(link.getAttribute("href") ?? "")).toBe(announcedCount);
    }
    expect(screen.getByRole("group", { name: /^By field/ })).toBeInTheDocument();
    const [one] = snapshot.dataset.fields.keys();
    unmount();
    show(`field=${one}`);
    await screen.findByRole("region", { name: "What to watch" });
    expect(screen.queryByRole("region", { name: "By field" })).toBeNull();
  });
});
