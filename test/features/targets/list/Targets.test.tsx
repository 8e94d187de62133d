import { cleanup, screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { describe, expect, test } from "vitest";

import { verdicts } from "#domain/judging/verdict.ts";
import { verdictWords } from "#messages/words/verdicts.ts";
import { countVerdicts } from "#domain/filter/verdictCounts.ts";
import { pacePoints } from "#charts/paceScatter/paceScatterModel.ts";
import { Targets } from "#features/targets/list/Targets.tsx";
import { coreSnapshot } from "#test/support/dataset.ts";
import { renderView } from "#test/support/renderView.tsx";

const show = (parameters = "") =>
  renderView(<Targets snapshot={coreSnapshot(parameters)} />, `/targets?${parameters}`);

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
    const { byVerdict, judged: judgeable } = countVerdicts(targets.shown, judged);
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent(
      `${byVerdict.get("met")} of the ${judgeable} targets that can be judged are met`,
    );
    const { total } = targets;
    expect(screen.getByText(`${total} of ${total} targets`)).toHaveAttribute("role", "status");
    expect(rows()).toHaveLength(total);
  });

  test("a glyph says in words what it draws", () => {
    show();
    const glyph = within(rowOf("EV charging facilities")).getByRole("img");
    expect(glyph).toHaveAccessibleName(
      "target 28 million; baseline 16.1 million on 30 June 2025; last reading 20.092 million on 31 December 2025, when 18.5 million was needed; 33.5% of the way; 22.8 million needed by 24 November 2026",
    );
  });

  test("what a glyph draws without a label stands in the text beside it", () => {
    show();
    expect(rowOf("EV charging facilities")).toHaveTextContent(
      "20.092 against 18.5 needed, 31 Dec 2025; 22.8 needed by 24 Nov 2026",
    );
    expect(rowOf("IPv6 share of mobile traffic")).toHaveTextContent("interim step 50% by 2023");
  });

  test("two targets of one metric go by their documents too, for whoever sees or hears them", () => {
    show();
    const row = rowOf("Total computing power, Computing power action plan");
    expect(
      within(row).getByRole("checkbox", {
        name: "Compare Total computing power, Computing power action plan",
      }),
    ).toBeInTheDocument();
    expect(rowOf("Total computing power, ICT five-year plan")).toHaveTextContent(
      "280 against 258 needed",
    );
  });

  test("a target without a baseline says so, with the reason beside the verdict", () => {
    show();
    const row = rowOf("OTN coverage of key sites");
    expect(within(row).getByText("no base")).toBeInTheDocument();
    expect(row).toHaveTextContent("Not judged: no reading, no baseline given");
  });

  test("a target to be read with caution says so in every list, and leads to its page", () => {
    show("view=scatter&compare=ict-compute&compare=charging");
    const name = "Caution: Total computing power";
    const [compared, listed] = screen.getAllByRole("link", { name: new RegExp(`^${name}`) });
    for (const link of [compared, listed]) {
      expect(link).toHaveAttribute("href", expect.stringContaining("/targets/"));
      expect(link).toHaveAccessibleDescription(/are defined otherwise/);
    }
    cleanup();
    show();
    const row = within(rowOf("Total computing power, ICT five-year plan"));
    expect(row.getByRole("link", { name: `${name}, ICT five-year plan` })).toHaveTextContent(
      "caution",
    );
    const plain = coreSnapshot().targets.shown.find(({ id }) => id === "sail21")?.target;
    expect(plain).not.toHaveProperty("caution");
    const without = within(rowOf("5G users"));
    expect(without.queryByRole("link", { name: /^Caution/ })).not.toBeInTheDocument();
  });

  test("a goal in words stands as words", () => {
    show();
    const row = rowOf("Firms with key patents");
    expect(within(row).queryByRole("img")).not.toBeInTheDocument();
    expect(row).toHaveTextContent("A group of firms holds key patents in hard technologies.");
  });

  test("the scoreboard counts every verdict, and each leads to its targets", () => {
    show();
    const board = within(screen.getByRole("region", { name: "Targets by verdict" }));
    const { targets, judged } = coreSnapshot();
    for (const verdict of verdicts) {
      const count = targets.shown.filter(
        ({ id }) => judged.byTarget.get(id)?.verdict === verdict,
      ).length;
      const name = `${verdictWords[verdict]}: ${count} of ${targets.total} targets`;
      expect(board.queryAllByRole("link", { name })).toHaveLength(count === 0 ? 0 : 1);
    }
    expect(board.getByRole("link", { name: /^Met/ })).toHaveAttribute(
      "href",
      "/targets?verdict=met",
    );
  });

  test("the scoreboard leads to what each verdict means", () => {
    show();
    const board = within(screen.getByRole("region", { name: "Targets by verdict" }));
    expect(board.getByRole("link", { name: "How targets are judged" })).toHaveAttribute(
      "href",
      "/method",
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
    const { shown } = coreSnapshot().targets;
    const sum = shown.reduce((all, { policy }) => all + policy.sectors.length, 0);
    expect(sum).toBeGreaterThan(shown.length);
    expect(
      screen.getByText(
        `A target may stand in several sectors: the counts add up to ${sum} of ${shown.length} targets.`,
      ),
    ).toBeInTheDocument();
    cleanup();
    show("group=due");
    expect(screen.queryByText(/add up to/)).not.toBeInTheDocument();
  });

  test("says which filter to loosen when nothing matches", () => {
    show("verdict=behind&due=2023");
    expect(screen.getByText("No targets match.")).toBeInTheDocument();
  });

  test("tells which assumptions aren't the default, and leads back", async () => {
    const { changes } = show("path=compound");
    expect(screen.getByText(/a compound path/)).toBeInTheDocument();
    await userEvent.click(screen.getByRole("button", { name: "Assumptions" }));
    await userEvent.click(screen.getByRole("button", { name: "Back to the default" }));
    expect(changes).toEqual(["/targets"]);
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
    expect(changes).toEqual(["/targets"]);
  });

  test("compares, and offers no fifth", async () => {
    const { changes } = show("compare=charging&compare=nes&compare=scrap&compare=h2-fcv");
    expect(screen.getByRole("region", { name: "Comparison" })).toHaveTextContent(/Scrap-steel use/);
    const fifth = screen.getByRole("checkbox", { name: "Compare 5G users" });
    expect(fifth).toBeDisabled();
    expect(fifth).toHaveAccessibleDescription("At most four can be compared");
    expect(
      screen.getByText("Four of four chosen: at most four can be compared."),
    ).toBeInTheDocument();
    await userEvent.click(screen.getByRole("checkbox", { name: "Compare EV charging facilities" }));
    expect(changes[0]).toBe("/targets?compare=nes&compare=scrap&compare=h2-fcv");
  });

  test("says that unlike units are compared on the share of the way", () => {
    show("compare=charging&compare=nes&units=native");
    expect(screen.getByText(/Their units differ/)).toBeInTheDocument();
  });

  test("shows the scatter with a table and counts those that can't stand there", () => {
    show("view=scatter");
    const { targets, judged } = coreSnapshot();
    const { length } = pacePoints(targets.shown, judged);
    expect(length).toBeGreaterThan(20);
    const name = new RegExp(`^Pace of ${length} targets`);
    expect(screen.getByRole("group", { name })).toBeInTheDocument();
    expect(
      screen.getByText(new RegExp(`the other ${targets.total - length} can’t stand here`)),
    ).toBeInTheDocument();
    const table = screen.getByRole("table", { name: /^Pace by target/ });
    expect(within(table).getAllByRole("row")[1]).toHaveTextContent("Electric-furnace steel share");
  });
});

describe("turning back time", () => {
  test("a mark is one change of the address", async () => {
    const { changes } = show("sector=computing-power");
    await userEvent.selectOptions(
      screen.getByLabelText("Go to a mark"),
      "End of the reporting period, 24 October 2023",
    );
    expect(changes).toEqual(["/targets?sector=computing-power&asof=2023-10-24"]);
  });

  test("a date counts when it is finished, and today leaves the link", async () => {
    const { changes } = show("asof=2024-12-31");
    const field = screen.getByLabelText("As-of date");
    await userEvent.clear(field);
    await userEvent.type(field, "2025-06-30");
    expect(changes).toEqual([]);
    await userEvent.keyboard("{Enter}");
    expect(changes).toEqual(["/targets?asof=2025-06-30"]);
    expect(field).toHaveFocus();
    await userEvent.selectOptions(screen.getByLabelText("Go to a mark"), "Today");
    expect(changes.at(-1)).toBe("/targets");
  });
});
