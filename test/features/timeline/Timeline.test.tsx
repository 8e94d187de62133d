import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, test, vi } from "vitest";

import { Timeline } from "#features/timeline/Timeline.tsx";
import { coreSnapshot } from "#test/support/dataset.ts";
import { renderView } from "#test/support/renderView.tsx";

const show = (parameters = "") =>
  renderView(<Timeline snapshot={coreSnapshot(parameters)} />, `/timeline/?${parameters}`);

const plot = () => within(screen.getByRole("application", { name: "Timeline" }));
const marks = () => plot().getAllByRole("button");
/** What a screen reader says of the focused mark: its name, then its description. */
const focused = () =>
  ["aria-label", "aria-description"]
    .flatMap((part) => document.activeElement?.getAttribute(part) ?? [])
    .join("; ");

beforeEach(() => {
  // Windows jump instead of gliding.
  vi.spyOn(globalThis, "matchMedia").mockImplementation((media) =>
    Object.assign(new EventTarget(), {
      media,
      matches: media.includes("reduce"),
      onchange: null,
      addListener: () => undefined,
      removeListener: () => undefined,
    }),
  );
});

describe("the timeline", () => {
  test("has a finding, a status and a lane for each field, most judged targets first", () => {
    show();
    const lanes = plot()
      .getAllByRole("group")
      .map((lane) => lane.getAttribute("aria-label") ?? "");
    expect(lanes[0]).toMatch(/^Telecoms and computing, \d+ records$/);
    expect(lanes.length).toBeGreaterThan(5);
  });

  test("every record can be reached: marks and clusters add up to the status", () => {
    show();
    const { entries } = coreSnapshot();
    const closed = plot()
      .getAllByRole("button", { expanded: false })
      .map((head) => head.closest("[role=group]")?.getAttribute("aria-label") ?? "")
      .map((lane) => Number(/, (\d+) records?$/.exec(lane)?.[1]));
    const counts = marks()
      .filter((mark) => !mark.hasAttribute("aria-expanded"))
      .map((mark) => {
        const name = mark.getAttribute("aria-label") ?? "";
        return Number(/^(\d+) (records,|earlier|later)/.exec(name)?.[1] ?? 1);
      });
    const sum = [...counts, ...closed].reduce((total, count) => total + count, 0);
    // Closed lanes tell of their own edges in their number.
    expect(sum).toBeGreaterThanOrEqual(entries.total);
    expect(counts.filter((count) => count === 1).length).toBeGreaterThan(10);
  });

  test("is one tab stop, then arrows lead through time and lanes", async () => {
    const user = userEvent.setup();
    show("group=kind");
    expect(marks().filter((mark) => mark.getAttribute("tabindex") === "0")).toHaveLength(1);
    marks()[0]?.focus();
    expect(focused()).toMatch(/^Policy: \d+ documents; goals: \d+ met; /);
    await user.keyboard("{ArrowDown}");
    expect(focused()).toMatch(/^New energy vehicle plan; published 2 November 2020/);
    await user.keyboard("{ArrowRight}");
    expect(focused()).toMatch(/2 of \d+ in Policy$/);
    await user.keyboard("{End}");
    expect(focused()).toMatch(/(\d+) of \1 in Policy$/);
    await user.keyboard("{ArrowDown}");
    expect(focused()).toMatch(/^Policy news: \d+ news items$/);
    await user.keyboard("{ArrowUp}{Home}");
    expect(focused()).toMatch(/^Policy: /);
  });

  test("Enter asks for a record, Escape goes back", async () => {
    const user = userEvent.setup();
    const { changes } = show("group=kind");
    marks()[0]?.focus();
    await user.keyboard("{ArrowDown}{Enter}");
    expect(changes).toEqual(["/timeline/?group=kind&select=nev-plan-2021-2035"]);
  });

  test("what is pointed at is told at the pointer, with how its targets stand", async () => {
    const user = userEvent.setup();
    show("select=computing-power-2023-2025");
    const row = plot().getByRole("button", { name: /^Computing power action plan/ });
    await user.hover(row);
    const tooltip = document.querySelector("[data-tooltip]");
    expect(tooltip).toHaveTextContent(/^Computing power action plan/);
    expect(tooltip).toHaveTextContent(
      /Total computing power: outcome unknown, was on pace, 280 EFLOPS/,
    );
    expect(tooltip).toHaveTextContent(/9 of 12 targets can’t be judged/);
    expect(tooltip).toHaveTextContent(/\d+ linked records? ringed/);
    // What is told there is told to those who hear the row, too.
    row.focus();
    expect(focused()).toMatch(/Total computing power: outcome unknown, was on pace, 280 EFLOPS/);
    expect(focused()).toMatch(/9 of 12 targets can’t be judged/);
    await user.unhover(screen.getByRole("application", { name: "Timeline" }));
    expect(document.querySelector("[data-tooltip]")).toBeNull();
  });

  test("zoom keys and presets write one window each", async () => {
    const user = userEvent.setup();
    const { changes } = show();
    marks()[0]?.focus();
    await user.keyboard("+");
    expect(changes).toHaveLength(1);
    expect(changes[0]).toMatch(/window=20\d\d-\d\d-\d\d\.\.20\d\d-\d\d-\d\d$/);
    await user.selectOptions(screen.getByLabelText("Show a period"), "2021 to 2025");
    expect(changes.at(-1)).toBe("/timeline/?window=2021-01..2025-12");
  });

  test("days are written in one way everywhere, with words beside them, and typed to any precision", async () => {
    const user = userEvent.setup();
    const { changes } = show("window=2019-10-05..2020-05-10");
    const from = screen.getByRole("textbox", { name: "from" });
    const to = screen.getByRole("textbox", { name: "to" });
    expect(from).toHaveValue("2019-10-05");
    expect(to).toHaveValue("2020-05-10");
    expect(screen.getByText("from 5 Oct 2019")).toBeInTheDocument();
    await user.clear(from);
    await user.type(from, "2021");
    await user.clear(to);
    await user.type(to, "2022-06");
    expect(changes).toEqual([]);
    await user.keyboard("{Enter}");
    expect(changes).toEqual(["/timeline/?window=2021-01..2022-06"]);
  });

  test("a window in the address is shown, and edges tell what lies beyond", () => {
    show("window=2023-09-26..2023-10-24");
    expect(
      screen.getByText(
        /^26 September 2023 to 24 October 2023, in \d lanes: \d+ records are of this period, \d+ more run into it/,
      ),
    ).toBeInTheDocument();
    expect(plot().getAllByRole("button", { name: /later in .*: show/ }).length).toBeGreaterThan(0);
  });

  test("news that falls together is a count, which leads to the window where it splits", async () => {
    const user = userEvent.setup();
    const { changes } = show("group=kind&open=corporate-news");
    await user.click(
      plot().getAllByRole("button", { name: /^\d+ records, .* corporate news/ })[0] ??
        document.body,
    );
    expect(changes).toHaveLength(1);
    expect(changes[0]).toMatch(/window=2023-\d\d-\d\d\.\.2023-1\d-\d\d$/);
  });

  test("a record of several bodies stands in each of their lanes, and is one thing when selected", () => {
    const lanes = ["miit", "cac", "moe", "nhc", "pboc", "sasac"];
    show(`group=agency&select=computing-power-2023-2025&open=${lanes.join("&open=")}`);
    const pressed = plot().getAllByRole("button", { pressed: true });
    expect(pressed).toHaveLength(6);
    const details = within(screen.getByRole("complementary", { name: "Details" }));
    expect(
      details.getByRole("heading", { name: "Computing power action plan" }),
    ).toBeInTheDocument();
    expect(details.getByText("8 October 2023")).toBeInTheDocument();
    expect(details.getByText(/Restates a target of/)).toBeInTheDocument();
    // Each way in which it is linked is said once.
    const terms = details.getAllByRole("term").map((term) => term.textContent);
    expect(new Set(terms).size).toBe(terms.length);
  });

  test("a selected record that the filters leave out says so", () => {
    show("kind=policy&select=2023-10-12-biontech-medilink");
    const details = within(screen.getByRole("complementary", { name: "Details" }));
    expect(details.getByText(/The filters exclude this record/)).toBeInTheDocument();
    expect(plot().queryByRole("button", { pressed: true })).not.toBeInTheDocument();
  });

  test("the same records stand in a table, in the order of the arrows", () => {
    show("view=table&group=kind");
    const rows = screen.getAllByRole("row").slice(1);
    expect(rows).toHaveLength(coreSnapshot().entries.total);
    expect(rows[0]).toHaveTextContent("New energy vehicle plan");
    expect(rows.at(-1)).toHaveTextContent("Corporate news");
  });

  test.each<[string, readonly (string | RegExp)[]]>([
    ["kind=corporate-news", ["Corporate news"]],
    [
      "q=computing+power+action+plan&kind=policy",
      [
        "plan: begun, issued, past, to come, end",
        "Policy",
        // The head of a class stands before its first verdict.
        "Outcome unknown:Was on pace",
        "Pace unknown",
        "No verdict:Can’t be judged",
        "by a bar: its targets; at right: its goals, some shared",
      ],
    ],
  ])("with %s the legend lists what is drawn and nothing else", (parameters, items) => {
    show(parameters);
    const legend = within(screen.getByRole("list", { name: "Legend" })).getAllByRole("listitem");
    expect(legend).toHaveLength(items.length);
    items.forEach((item, at) => expect(legend[at]).toHaveTextContent(item));
  });

  test("nothing matches: says which filter to loosen", () => {
    show("q=zzzz");
    expect(screen.getByRole("heading", { name: "No record matches" })).toBeInTheDocument();
    expect(screen.queryByRole("application")).not.toBeInTheDocument();
  });

  test.each(["window=nonsense", "window=2026..2021", "window=1000..9999", "group=x&select=y"])(
    "%s opens the nearest sensible view",
    (parameters) => {
      show(parameters);
      expect(marks().length).toBeGreaterThan(5);
    },
  );
});
