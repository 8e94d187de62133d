import { cleanup, fireEvent, screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { describe, expect, test } from "vitest";

import { isUnsettled, type Verdict, verdicts } from "#domain/judging/verdict.ts";
import { reasonWords, verdictWords } from "#messages/words/verdicts.ts";
import { numberWords } from "#messages/words/numbers.ts";
import { countVerdicts } from "#domain/query/filter/verdictCounts.ts";
import { Targets } from "#features/targets/list/Targets.tsx";
import { coreSnapshot } from "#test/support/dataset.ts";
import { renderView } from "#test/support/renderView.tsx";

/** The page, with the whole of a list that arrives with its first rows. */
const show = (parameters = "") => {
  const view = renderView(
    <Targets snapshot={coreSnapshot(parameters)} />,
    `/targets/?${parameters}`,
  );
  const all = screen.queryByText(/^Show all \d+ goals$/);
  if (all !== null) fireEvent.click(all);
  return view;
};

const rows = (): readonly HTMLElement[] =>
  screen.getAllByRole("listitem").filter((item) => item.hasAttribute("aria-posinset"));

const rowOf = (name: string): HTMLElement => {
  const row = rows().find((item) => within(item).queryByRole("link", { name }) !== null);
  if (row === undefined) throw new Error(`expected a row for ${name}`);
  return row;
};

describe("the list of targets", () => {
  test("its title is the finding, and the status counts", () => {
    show();
    const { targets, judged } = coreSnapshot();
    const { byVerdict } = countVerdicts(targets.shown, judged);
    const of = (...own: readonly Verdict[]) =>
      own.reduce((sum, verdict) => sum + (byVerdict.get(verdict) ?? 0), 0);
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent(
      `Of ${targets.total} goals, ${of("met")} were met and ${of("missed")} missed; ${of(...verdicts.filter(isUnsettled), "on-pace", "behind")} are undecided and ${of("not-judged")} can’t be judged`,
    );
    const { total } = targets;
    expect(
      screen.getByText(
        `${total} of ${total} goals, set ${targets.items.length} times across documents`,
      ),
    ).toHaveAttribute("role", "status");
  });

  test("one list holds every target", () => {
    show("sort=name");
    expect(rows()).toHaveLength(coreSnapshot().targets.total);
  });

  test("stands class by class in groups by verdict, in the order of every list, the furthest behind first within", () => {
    show();
    const { targets, judged } = coreSnapshot();
    const heads = screen.getAllByRole("heading", { level: 3 });
    const occurring = verdicts.filter(
      (verdict) =>
        verdict !== "not-judged" &&
        targets.shown.some(({ id }) => judged.byTarget.get(id)?.verdict === verdict),
    );
    expect(occurring.length).toBeGreaterThan(5);
    for (const [at, verdict] of occurring.entries()) {
      expect(heads[at]).toHaveTextContent(verdictWords[verdict]);
    }
    const classes = screen.getAllByRole("heading", { level: 2 });
    expect(classes.slice(0, 3).map((one) => one.textContent)).toEqual([
      "Settled",
      "Outcome unknown",
      "Under way",
    ]);
    expect(classes[3]).toHaveAccessibleName(/^Can’t be judged \d+$/);
    const behind = screen.getByRole("region", { name: /^Outcome unknown, was behind/ });
    const [first] = within(behind).getAllByRole("listitem");
    expect(first).toHaveTextContent("Electric steel share");
    expect(first).toHaveTextContent("moved backwards; 87% of the way was needed by then");
  });

  test("a group of more than four shows three and how many more, which the address opens", async () => {
    const { changes } = show();
    const { targets, judged } = coreSnapshot();
    const met = targets.shown.filter(({ id }) => judged.byTarget.get(id)?.verdict === "met").length;
    const groupOf = (name: RegExp) => within(screen.getByRole("region", { name }));
    expect(groupOf(/^Met/).getAllByRole("listitem")).toHaveLength(3);
    await userEvent.click(
      screen.getByRole("button", { name: `${numberWords(met - 3, true)} more: Met` }),
    );
    expect(changes).toEqual(["/targets/?open=met"]);
    cleanup();
    show("open=met");
    expect(groupOf(/^Met/).getAllByRole("listitem")).toHaveLength(met);
    expect(screen.getByRole("button", { name: "Show fewer: Met" })).toBeInTheDocument();
    // The one group of a selection is never folded.
    cleanup();
    show("verdict=met");
    expect(groupOf(/^Met/).getAllByRole("listitem")).toHaveLength(met);
  });

  test("what can't be judged has its reasons beside its heading, and a line a target, the first three until it unfolds", async () => {
    const { changes } = show();
    const { targets, judged } = coreSnapshot();
    const counts = countVerdicts(targets.shown, judged);
    const foot = within(screen.getByRole("region", { name: /^Can’t be judged/ }));
    expect(foot.getAllByRole("listitem")).toHaveLength(3);
    const [reason, most] = counts.reasons[0] ?? ["no-reading", 0];
    expect(foot.getByText(new RegExp(`^${reasonWords(reason)} \\(${most}\\); `))).toBeVisible();
    await userEvent.click(foot.getByRole("button", { name: /more/ }));
    expect(changes).toEqual(["/targets/?open=not-judged"]);
    cleanup();
    show("open=not-judged");
    const lines = within(screen.getByRole("region", { name: /^Can’t be judged/ }));
    expect(lines.getAllByRole("listitem")).toHaveLength(counts.total - counts.judged);
  });

  test("a row says where its last figure was read, how good that is, how old, and why", () => {
    show("sort=name");
    const row = rowOf("Scrap-steel use");
    expect(row).toHaveTextContent("≈ 260 Mt2023, two years and ten months old");
    // Heard, it is in words.
    expect(within(row).getByText("34 months old")).toHaveAttribute("aria-hidden", "true");
    expect(within(row).getByText("two years and ten months old").parentElement).toHaveClass(
      "font-semibold",
    );
    expect(within(row).getByRole("link", { name: /^Lange Steel/ })).toBeInTheDocument();
    expect(row).toHaveTextContent(/Lange Steel.* press/);
    expect(row).toHaveTextContent("0% of the way when 60% was needed");
    expect(row).toHaveTextContent("needed 296");
    expect(rowOf("Fuel-cell vehicles")).toHaveTextContent("(our calculation)");
  });

  test("a glyph says in words what it draws and the row doesn't say", () => {
    show("sort=name");
    const row = rowOf("EV charging facilities");
    const glyph = within(row).getByRole("img");
    expect(glyph).toHaveAccessibleName(
      "target 28 million points; baseline 16.1 million points on 30 June 2025; 20.5 million points needed at the latest figure",
    );
    expect(glyph).toHaveAccessibleDescription("22.8 million points needed by 24 November 2026");
    for (const words of [/22\.5m/, /five months old/, /54% of the way/]) {
      expect(within(row).getAllByText(words)).toHaveLength(1);
    }
  });

  test("a target without a baseline says so, with the reason beside the verdict", () => {
    show("sort=name");
    const row = rowOf("OTN coverage of key sites");
    expect(within(row).getByText("no baseline")).toBeInTheDocument();
    expect(row).toHaveTextContent("Can’t be judged: no figure, no baseline given");
  });

  test("a target to be read with caution says why once that is pressed, in every list", async () => {
    const name = "Caution: Total computing power";
    for (const parameters of ["sort=name", "open=due-was-ahead"]) {
      show(parameters);
      expect(screen.queryByText(/is defined otherwise/)).not.toBeInTheDocument();
      for (const button of screen.getAllByRole("button", { name: new RegExp(`^${name}`) })) {
        expect(button).toHaveAttribute("aria-expanded", "false");
        await userEvent.click(button);
        expect(button).toHaveAttribute("aria-expanded", "true");
        const note = document.getElementById(button.getAttribute("aria-controls") ?? "");
        expect(note?.textContent).not.toBe("");
      }
      expect(screen.getAllByText(/is defined otherwise/).length).toBeGreaterThan(0);
      cleanup();
    }
    show("sort=name");
    const { id } =
      coreSnapshot().targets.shown.find(({ target }) => target.cautions === undefined) ??
      expect.unreachable("every target has a caution");
    const row = rows().find((item) => item.querySelector(`a[href^="/targets/${id}/"]`) !== null);
    const without = within(row ?? expect.unreachable(`expected a row for ${id}`));
    expect(without.queryByRole("button", { name: /^Caution/ })).not.toBeInTheDocument();
  });

  test("the tally counts every verdict, and each head leads to its targets alone", () => {
    show();
    const tally = within(screen.getByRole("navigation", { name: "Goals by verdict" }));
    const { targets, judged } = coreSnapshot();
    for (const verdict of verdicts) {
      const count = targets.shown.filter(
        ({ id }) => judged.byTarget.get(id)?.verdict === verdict,
      ).length;
      const item = `${verdictWords[verdict]} ${count}, go to`;
      expect(tally.queryAllByRole("button", { name: item })).toHaveLength(count === 0 ? 0 : 1);
      if (count === 0 || verdict === "not-judged") continue;
      const name = `${verdictWords[verdict]}: ${count} of ${targets.total} goals`;
      expect(screen.getByRole("link", { name })).toHaveAttribute(
        "href",
        `/targets/?verdict=${verdict}`,
      );
    }
  });

  test("says which filter to loosen when nothing matches", () => {
    show("verdict=behind&due=2023");
    expect(screen.getByText("Loosen one filter:")).toBeInTheDocument();
  });

  test("tells which assumptions aren't the default, and leads back", async () => {
    const { changes } = show("path=compound");
    expect(screen.getByText(/a compound path/)).toBeInTheDocument();
    await userEvent.click(screen.getByRole("button", { name: /^View/ }));
    await userEvent.click(screen.getByRole("button", { name: "Back to the default" }));
    expect(changes).toEqual(["/targets/"]);
  });

  test("compares, and offers no fifth", async () => {
    const { changes } = show("compare=charging&compare=nes&compare=scrap&compare=h2-fcv&sort=name");
    const comparison = screen.getByRole("region", { name: "Comparison" });
    expect(comparison).toHaveTextContent(/Scrap-steel use/);
    expect(comparison).toHaveTextContent(/On pace\s*other source \(baseline\)/);
    const fifth = screen.getByRole("checkbox", { name: "Compare 5G users" });
    expect(fifth).toBeDisabled();
    expect(fifth).toHaveAccessibleDescription("At most four can be compared");
    expect(
      screen.getByText("Four of four chosen: at most four can be compared."),
    ).toBeInTheDocument();
    await userEvent.click(screen.getByRole("checkbox", { name: "Compare EV charging facilities" }));
    expect(changes[0]).toBe("/targets/?sort=name&compare=nes&compare=scrap&compare=h2-fcv");
  });
});
