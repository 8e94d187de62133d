import { screen, within } from "@testing-library/react";
import { describe, expect, test } from "vitest";

import { targetLabel } from "#domain/dataset/entry.ts";
import { verdicts } from "#domain/judging/verdict.ts";
import { dayWords } from "#messages/words/dates.ts";
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
      .filter((link) => /^\/(?:records|targets)\/(?:\?|$)/.test(link.getAttribute("href") ?? ""));
    expect(counted.length).toBeGreaterThan(0);
    for (const link of counted) {
      const name = link.getAttribute("aria-label") ?? link.textContent;
      const count = name === "The record" ? 1 : Number(/\d+/.exec(name)?.[0]);
      expect(shownAt(link.getAttribute("href") ?? ""), name).toBe(count);
    }
  });

  test("a verdict that no target has stands nowhere", async () => {
    const { snapshot } = show("verdict=met&verdict=missed");
    const strip = await screen.findByRole("group", {
      name: "Progress of each goal at the latest figure",
    });
    const counts = verdicts.map((verdict) => {
      const { length } = snapshot.targets.shown.filter(
        ({ id }) => snapshot.judged.byTarget.get(id)?.verdict === verdict,
      );
      const found = within(strip).queryByRole("link", {
        name: new RegExp(`^${verdictWords[verdict]}: ${length} goals?$`),
      });
      expect(found === null, verdict).toBe(length === 0);
      return length;
    });
    expect(counts).toContain(0);
  });

  test("so do the reasons why targets aren't judged", () => {
    show();
    const link = screen.getByRole("link", { name: /^no figure \(\d+\)$/ });
    expect(link).toHaveAttribute("href", "/targets/?reason=no-reading");
  });
});

describe("what a stakeholder reads first", () => {
  test("the finding on the targets, what the records cover, and by when it holds", async () => {
    const { snapshot } = show();
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent(
      /of the \w+ goals that can be judged (?:was|were) met(?:;|$)/,
    );
    expect(screen.getByText(/as of 24 November 2026/)).toBeInTheDocument();
    const policies = snapshot.entries.shown.filter(({ record }) => record.kind === "policy");
    expect(
      await screen.findByText(
        new RegExp(`^${policies.length} documents .* of \\d{4} to \\d{4}, the newest of `),
      ),
    ).toHaveTextContent(/all of one newsletter, of 26 September to 24 October 2023: /);
  });

  test("the words of verdicts are defined in a line, each leading to the page on method", async () => {
    show();
    await screen.findByText(/: a figure reaches the target/);
    for (const [term, verdict] of [
      ["Met", "met"],
      ["Missed", "missed"],
      ["On pace, behind", "on-pace"],
      ["Outcome unknown, pace unknown", "due-no-baseline"],
      ["Not judged", "not-judged"],
    ] as const) {
      expect(screen.getByRole("link", { name: term })).toHaveAttribute(
        "href",
        `/method/#${verdict}`,
      );
    }
    expect(screen.getByRole("link", { name: "How targets are judged" })).toHaveAttribute(
      "href",
      "/method/",
    );
  });

  test("a selection of news alone has a finding on its records, and no figures of targets", async () => {
    show("kind=corporate-news");
    // The finding on records comes after the first load.
    expect(
      await screen.findByRole("heading", { level: 1, name: /corporate news$/ }),
    ).toBeInTheDocument();
    expect(screen.queryByRole("heading", { name: /^Where the judged goals/ })).toBeNull();
    expect(screen.queryByRole("heading", { name: "Bodies that issued most records" })).toBeNull();
  });

  test("the latest records come newest first", async () => {
    const { snapshot } = show();
    const list = await screen.findByRole("region", { name: "Latest records" });
    const ids = within(list)
      .getAllByRole("link")
      .flatMap((link) => /^\/records\/(.+)\/$/.exec(link.getAttribute("href") ?? "")?.[1] ?? []);
    expect(ids).toEqual(snapshot.entries.shown.slice(0, ids.length).map(({ id }) => id));
    expect(ids.length).toBe(4);
  });

  test("what falls due next, and what has gone longest without a figure", async () => {
    const { snapshot } = show();
    const next = await screen.findByRole("region", { name: "Falls due next" });
    const first = snapshot.targets.shown
      .map(({ due }) => due.end)
      .filter((end) => end > snapshot.asOf)
      .toSorted((a, b) => a - b)[0];
    expect(within(next).getAllByRole("listitem")[0]).toHaveTextContent(dayWords(first ?? 0, true));
    const unread = screen.getByRole("region", { name: "Oldest last figures, though due" });
    const never = within(unread).getByRole("link", { name: /^\d+ more have none$/ });
    expect(never).toHaveAttribute("href", "/targets/?reason=no-reading&due=passed");
    const rows = within(unread)
      .getAllByRole("link")
      .filter((link) => link !== never);
    expect(rows).toHaveLength(4);
    for (const link of rows) {
      const id = /^\/targets\/(.+)\/$/.exec(link.getAttribute("href") ?? "")?.[1] ?? "";
      expect(snapshot.judged.byTarget.get(id)?.verdict).toMatch(/^due-/);
    }
  });

  test.each([
    ["agency=nea", "ev-charging-2025-2027", "EV charging plan"],
    ["field=telecoms-and-computing", "5g-sail-2024-2027", "5G 'Sail' upgrade plan"],
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
      const told = Number(/: (\d+) goal/.exec(link.getAttribute("aria-label") ?? "")?.[1]);
      expect(shownAt(link.getAttribute("href") ?? "")).toBe(told);
    }
    expect(screen.getByRole("group", { name: /^By field/ })).toBeInTheDocument();
    const [one] = snapshot.dataset.fields.keys();
    unmount();
    show(`field=${one}`);
    await screen.findByRole("region", { name: "What to watch" });
    expect(screen.queryByRole("region", { name: "By field" })).toBeNull();
  });
});
