import { selectionEntries } from "#domain/query/selection/selectionAddress.ts";
import { dueYear } from "#domain/query/dueDays.ts";
import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, test, vi } from "vitest";

import type { CountedNoun } from "#domain/query/filter/countedTable.ts";
import type { Selection } from "#domain/query/selection/selection.ts";
import { FilterPanel, type PanelGroup } from "#features/filters/FilterPanel.tsx";
import { changeViews } from "#features/filters/saved/viewStore.ts";
import { facetWords } from "#messages/words/facets.ts";
import { coreSnapshot } from "#test/support/dataset.ts";
import { renderView } from "#test/support/renderView.tsx";

const show = (group: PanelGroup, parameters = "", noun: CountedNoun = "records") => {
  const selections: string[] = [];
  const select = (selection: Selection): void => {
    selections.push(
      new URLSearchParams(
        selectionEntries(selection).map(([name, value]) => [name, value]),
      ).toString(),
    );
  };
  const snapshot = coreSnapshot(parameters);
  const pinyin = {
    agencies: new Map([["miit", ["gong xin bu"]]]),
    companies: new Map([["comac", ["zhong guo shang fei"]]]),
  };
  const { unmount, changes } = renderView(
    <FilterPanel
      group={group}
      noun={noun}
      pinyin={pinyin}
      place="Records"
      select={select}
      snapshot={snapshot}
    />,
    `/${noun}?${parameters}`,
  );
  return { selections, changes, snapshot, unmount };
};
const box = (name: RegExp): HTMLElement => screen.getByRole("checkbox", { name });

const cell = (name: RegExp | string): HTMLElement => screen.getByRole("button", { name });

describe("the issuing bodies", () => {
  test("each is a row with its count, a switch for what it does, and what that would leave", () => {
    const { snapshot } = show("body");
    const count = snapshot.entries.result.counts("agency").get("miit");
    const led = coreSnapshot("agency=miit&role=lead").entries.shown.length;
    const table = screen.getByRole("table", { name: "Body" });
    expect(
      within(table).getByRole("checkbox", { name: new RegExp(`^MIIT .* ${count} records$`) }),
    ).toBeInTheDocument();
    expect(within(table).getByRole("button", { name: `MIIT leads: ${led} records` })).toBeVisible();
  });

  test("'MIIT leads, with SASAC' is two clicks, and a third takes one of them away", async () => {
    const { selections, unmount } = show("body");
    await userEvent.click(cell(/^MIIT leads: /));
    expect(selections).toEqual(["agency=miit&role=lead"]);
    unmount();
    const second = show("body", selections[0]);
    expect(cell(/^MIIT leads: /)).toHaveAttribute("aria-pressed", "true");
    const both = coreSnapshot("agency=miit&role=lead&with=sasac.co").entries.shown.length;
    await userEvent.click(cell(`SASAC co-issues: ${both} record${both === 1 ? "" : "s"}`));
    expect(second.selections).toEqual(["agency=miit&role=lead&with=sasac.co"]);
    second.unmount();
    const third = show("body", second.selections[0]);
    expect(screen.getByText("Issued together with MIIT and SASAC")).toBeInTheDocument();
    expect(cell("all")).toHaveAttribute("aria-pressed", "true");
    await userEvent.click(cell(/^SASAC co-issues: /));
    expect(third.selections).toEqual(["agency=miit&role=lead"]);
  });

  test("a click includes, 'only' and 'not' do what they say", async () => {
    const user = userEvent.setup();
    const { selections } = show("body", "agency=ndrc");
    await user.click(box(/^MIIT /));
    await user.click(screen.getByRole("button", { name: "Only MIIT" }));
    await user.click(screen.getByRole("button", { name: "Leave out MIIT" }));
    await user.click(box(/^NDRC /));
    expect(selections).toEqual([
      "agency=miit&agency=ndrc",
      "agency=miit",
      "agency=ndrc&-agency=miit",
      "",
    ]);
  });

  test("what would leave nothing is folded, and comes last", async () => {
    show("body", "agency=miit&role=lead&with=sasac.co");
    const rows = () => screen.getAllByRole("checkbox").map(({ dataset }) => dataset["control"]);
    const before = rows();
    await userEvent.click(screen.getByRole("button", { name: /^\d+ with no matches$/ }));
    expect(rows().slice(0, before.length)).toEqual(before);
    expect(rows().length).toBeGreaterThan(before.length);
  });

  test.each(["MIIT", "工信部", "工业和信息化部", "Industry and Information", "gongxinbu"])(
    "%s narrows the list to MIIT",
    async (query) => {
      show("body");
      await userEvent.type(screen.getByRole("searchbox", { name: /^Find a body/ }), query);
      expect(screen.getAllByRole("checkbox")).toHaveLength(1);
      expect(box(/^MIIT /)).toBeInTheDocument();
      expect(screen.getByText("1 match")).toBeInTheDocument();
    },
  );

  test("any or all are asked for above", async () => {
    const { selections } = show("body", "agency=miit&agency=ndrc");
    await userEvent.click(cell("all"));
    expect(selections).toEqual(["agency=miit&agency=ndrc&match=all"]);
  });
});

test("a company is found by its pinyin", async () => {
  show("more");
  await userEvent.click(screen.getByRole("button", { name: /^Company/ }));
  await userEvent.type(screen.getByRole("searchbox", { name: "Find in company" }), "shangfei");
  const names = within(screen.getByRole("list", { name: "Company" }));
  expect(names.getAllByRole("checkbox")).toHaveLength(1);
});

describe("the dates", () => {
  test("handles answer to keys and say where they stand", async () => {
    const { selections } = show("date", "from=2021");
    const from = screen.getByRole("slider", { name: "From" });
    expect(from).toHaveAttribute("aria-valuetext", "2021");
    from.focus();
    await userEvent.keyboard("{ArrowRight}{PageUp}{Home}");
    expect(selections).toEqual(["from=2021-04", "from=2022", ""]);
    expect(screen.getByRole("slider", { name: "To" })).toHaveAttribute(
      "aria-valuetext",
      "to the last record",
    );
  });

  test("a date can be typed; nonsense is refused with a word", async () => {
    const { selections } = show("date");
    const field = screen.getByRole("textbox", { name: "From" });
    await userEvent.type(field, "2023-13");
    // Nothing is wrong before it is done.
    expect(field).toBeValid();
    await userEvent.keyboard("{Enter}");
    expect(field).toBeInvalid();
    expect(field).toHaveAccessibleDescription("‘2023-13’ is not in the calendar.");
    expect(selections).toEqual([]);
    await userEvent.clear(field);
    await userEvent.type(field, "2023-10{Enter}");
    expect(selections).toEqual(["from=2023-10"]);
  });
});

describe("the other facets", () => {
  test("a field holds its sectors, open where one is chosen", async () => {
    const { selections } = show("sector", "sector=steel");
    expect(box(/^Steel \d/)).toBeChecked();
    const folded = screen.getByRole("button", { name: "Sectors of Vehicles and aviation" });
    expect(folded).toHaveAttribute("aria-expanded", "false");
    await userEvent.type(screen.getByRole("searchbox", { name: "Find in sector" }), "steel");
    await userEvent.click(box(/^Steel \d/));
    expect(selections).toEqual([""]);
  });

  test("verdicts count targets, on a page of records too, and one without any can be chosen", async () => {
    const { selections, snapshot } = show("verdict", "verdict=met&sector=hydrogen");
    const { targets } = snapshot;
    expect(targets.result.counts("verdict").get("behind") ?? 0).toBe(0);
    const grades = screen.getByRole("group", { name: facetWords.grade.label });
    const folded = screen.getAllByRole("button", { name: /with no matches/ });
    const ofVerdicts = folded.find((button) => !grades.contains(button));
    await userEvent.click(ofVerdicts ?? expect.unreachable("no verdict is folded"));
    await userEvent.click(box(/^Behind 0 goals/));
    expect(selections).toEqual(["sector=hydrogen&verdict=behind&verdict=met"]);
  });

  test("due years are bars of targets, each a switch, with what can be judged", async () => {
    const { selections, snapshot } = show("due");
    const due = snapshot.targets.shown.filter(({ due: { end } }) => dueYear(end) === "2025");
    const judged = due.filter(
      ({ id }) => snapshot.judged.byTarget.get(id)?.verdict !== "not-judged",
    );
    await userEvent.click(cell(`Due 2025: ${due.length} goals, ${judged.length} can be judged`));
    expect(selections).toEqual(["due=2025"]);
  });
});

describe("named views", () => {
  beforeEach(() => changeViews(() => []));

  const openViews = async () =>
    userEvent.click(screen.getByRole("button", { name: /^Saved views/ }));

  test("are saved under their words, kept, linked, and deleted", async () => {
    show("more", "agency=miit&role=lead");
    await openViews();
    await userEvent.click(screen.getByRole("button", { name: "Save" }));
    expect(screen.getByRole("link", { name: "Records: MIIT leads" })).toHaveAttribute(
      "href",
      "/records/?agency=miit&role=lead",
    );
    expect(localStorage.getItem("saved-views")).toContain("Records: MIIT leads");
    await userEvent.click(
      screen.getByRole("button", { name: "Delete the view Records: MIIT leads" }),
    );
    expect(screen.queryByRole("link", { name: "Records: MIIT leads" })).toBeNull();
    expect(screen.getByRole("textbox", { name: "Name for this view" })).toHaveFocus();
  });

  test.each([
    ["refuses", new DOMException("no", "SecurityError"), /won’t store views/],
    ["is full", new DOMException("no", "QuotaExceededError"), /storage is full/],
  ])("where the browser %s, they last until the page is closed", async (_what, error, words) => {
    show("more", "agency=miit");
    await openViews();
    vi.spyOn(Storage.prototype, "setItem").mockImplementation(() => {
      throw error;
    });
    await userEvent.click(screen.getByRole("button", { name: "Save" }));
    expect(screen.getByRole("link", { name: "Records: MIIT" })).toBeInTheDocument();
    expect(screen.getByText(words)).toBeInTheDocument();
  });

  test("are read from a file, and a file of something else is told", async () => {
    show("more");
    await openViews();
    const text = JSON.stringify({
      views: [{ name: "Behind", path: "/targets", query: "verdict=behind" }, 7],
    });
    const field = screen.getByLabelText("Import");
    await userEvent.upload(field, new File([text], "views.json", { type: "application/json" }));
    expect(await screen.findByText("1 view read from views.json, 1 left out.")).toBeInTheDocument();
    expect(screen.getByRole("link", { name: "Behind" })).toHaveAttribute(
      "href",
      "/targets/?verdict=behind",
    );
    await userEvent.upload(field, new File(["{}"], "x.json", { type: "application/json" }));
    expect(await screen.findByText("x.json is not a file of views.")).toBeInTheDocument();
  });
});
