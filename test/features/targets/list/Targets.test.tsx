import { cleanup, fireEvent, screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { describe, expect, test } from "vitest";

import { isUnsettled, type Verdict, verdicts } from "#domain/judging/verdict.ts";
import { reasonWords, verdictWords } from "#messages/words/verdicts.ts";
import { numberWords } from "#messages/words/numbers.ts";
import { countVerdicts } from "#domain/query/filter/verdictCounts.ts";
import { pacePoints } from "#figures/paceScatter/paceScatterModel.ts";
import { Targets } from "#features/targets/list/Targets.tsx";
import { coreSnapshot, realSnapshot } from "#test/support/dataset.ts";
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

  test("a figure that no link leads to names the site that the data names, or that none is named", () => {
    renderView(<Targets snapshot={realSnapshot("verdict=missed")} />, "/targets/?verdict=missed");
    const row = rowOf("Hub share of computing power");
    expect(row).toHaveTextContent(/alphaseek\.cn.other/);
    expect(row).not.toHaveTextContent("read on");
    expect(
      within(row).getByTitle(/^read on a copy .* of Finet, which cites the site of the data/),
    ).toBeInTheDocument();
    expect(rowOf("Light industry revenue")).toHaveTextContent(
      "no public link other source, medium confidence",
    );
  });

  test("the head of a group says its verdict once, with its count", () => {
    const { targets, judged } = coreSnapshot();
    const { byVerdict } = countVerdicts(targets.shown, judged);
    show();
    const words = `${verdictWords.met} ${byVerdict.get("met") ?? 0}`;
    expect(screen.getByRole("heading", { level: 3, name: words })).toBeInTheDocument();
    expect(screen.getByRole("region", { name: words })).toBeInTheDocument();
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

  test("two targets of one metric go by their documents too, for whoever sees or hears them", () => {
    show("sort=name");
    const row = rowOf("Total computing power, Computing power action plan");
    expect(
      within(row).getByRole("checkbox", {
        name: "Compare Total computing power, Computing power action plan",
      }),
    ).toBeInTheDocument();
    expect(rowOf("Total computing power, ICT five-year plan")).toHaveTextContent(
      /\d+% of the way when \d+% was needed/,
    );
  });

  test("a target without a baseline says so, with the reason beside the verdict", () => {
    show("sort=name");
    const row = rowOf("OTN coverage of key sites");
    expect(within(row).getByText("no baseline")).toBeInTheDocument();
    expect(row).toHaveTextContent("Can’t be judged: no figure, no baseline given");
  });

  test("a target to be read with caution says why once that is pressed, in every list", async () => {
    const name = "Caution: Total computing power";
    for (const parameters of [
      "view=scatter&compare=ict-compute&compare=charging",
      "sort=name",
      "open=due-was-ahead",
    ]) {
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

  test("a goal in words stands as words", () => {
    show("sort=name");
    const row = rowOf("Firms with key patents");
    expect(within(row).queryByRole("img")).not.toBeInTheDocument();
    expect(row).toHaveTextContent("A group of firms holds key patents in hard technologies.");
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

  test("an item of the tally leads to its group", async () => {
    const seen: string[] = [];
    Element.prototype.scrollIntoView = function scrollIntoView() {
      seen.push(this.id);
    };
    show();
    await userEvent.click(screen.getByRole("button", { name: /^On pace \d+, go to/ }));
    expect(seen).toEqual(["group-on-pace"]);
    expect(document.activeElement).toHaveTextContent(/^On pace/);
  });

  test("leads to what each verdict means", () => {
    show();
    expect(screen.getByRole("link", { name: "How targets are judged" })).toHaveAttribute(
      "href",
      "/method/",
    );
  });

  test("divides the verdicts by due year, each year a filter", () => {
    show("group=due");
    const table = screen.getByRole("table", { name: "Verdicts by due year" });
    expect(within(table).getByRole("link", { name: "2027" })).toHaveAttribute(
      "href",
      expect.stringContaining("due=2027"),
    );
    const { targets, judged } = coreSnapshot("due=2023&verdict=met");
    expect(targets.shown.every(({ id }) => judged.byTarget.get(id)?.verdict === "met")).toBe(true);
    const name = `Met: ${targets.shown.length}, 2023`;
    const segment = within(table).getByRole("link", { name });
    expect(segment).toHaveAttribute("href", expect.stringContaining("verdict=met"));
    expect(segment).toHaveAttribute("href", expect.stringContaining("due=2023"));
  });

  test("says that a target may count in several sectors, and only there", () => {
    show("group=sector");
    const { targets, dataset } = coreSnapshot();
    const { shown } = targets;
    const sum = [...dataset.sectors.keys()].reduce(
      (all, id) => all + coreSnapshot(`sector=${id}`).targets.shown.length,
      0,
    );
    expect(sum).toBeGreaterThan(shown.length);
    expect(
      screen.getByText(
        `A goal can be in several sectors: the counts add up to ${sum} for ${shown.length} goals.`,
      ),
    ).toBeInTheDocument();
    cleanup();
    show("group=due");
    expect(screen.queryByText(/add up to/)).not.toBeInTheDocument();
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

  test("one chosen target brings a tray that asks for another, and no figure yet", () => {
    show("compare=charging");
    expect(screen.getByText("One of four chosen: choose another to compare.")).toHaveAttribute(
      "role",
      "status",
    );
    expect(screen.queryByRole("region", { name: "Comparison" })).not.toBeInTheDocument();
    expect(screen.queryByRole("button", { name: "See the comparison" })).not.toBeInTheDocument();
  });

  test("the comparison ends from the tray", async () => {
    const { changes } = show("compare=charging&compare=nes");
    expect(screen.getByText("Two of four chosen.")).toBeInTheDocument();
    await userEvent.click(screen.getByRole("button", { name: "End the comparison" }));
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

  test("says that unlike units are compared on the share of the way", () => {
    show("compare=charging&compare=nes&units=native");
    expect(screen.getByText(/Their units differ/)).toBeInTheDocument();
  });

  test("shows the scatter with a table and counts those that can't stand there", () => {
    show("view=scatter");
    const { targets, judged } = coreSnapshot();
    const { points, apart } = pacePoints(targets.shown, judged);
    const { length } = points;
    expect(length).toBeGreaterThan(20);
    // Title, count and tally are on what has a place on it, and not on all goals.
    const paced = [...points, ...apart];
    const having = (...some: readonly string[]): number =>
      paced.filter(({ verdict }) => some.includes(verdict)).length;
    const ahead = having("met", "due-was-ahead", "on-pace");
    const behind = having("missed", "due-was-behind", "behind");
    expect(paced.length - ahead - behind).toBe(having("due-no-baseline", "not-judged"));
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent(
      `Of ${paced.length} goals with a required path, ${numberWords(ahead)} were on it or ahead at the latest figure and ${numberWords(behind)} below`,
    );
    expect(screen.getByText(`${paced.length} of ${targets.total} goals`)).toHaveAttribute(
      "role",
      "status",
    );
    const counted = paced.filter(({ verdict }) => verdict === "met").length;
    expect(
      within(screen.getByRole("navigation", { name: "Goals by verdict" })).getByRole("link", {
        name: new RegExp(`^Met: ${counted} of ${paced.length} goals`),
      }),
    ).toBeInTheDocument();
    const name = new RegExp(`^Pace of ${length} goals`);
    expect(screen.getByRole("group", { name })).toBeInTheDocument();
    expect(
      screen.getByText(new RegExp(`; ${targets.total - length - apart.length} lack one of these`)),
    ).toBeInTheDocument();
    const table = screen.getByRole("table", { name: /^Pace by target/ });
    expect(within(table).getAllByRole("row")[1]).toHaveTextContent("Electric steel share");
  });
});
