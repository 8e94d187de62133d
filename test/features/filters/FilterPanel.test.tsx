import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, test, vi } from "vitest";

import type { CountedNoun } from "#domain/filter/countedTable.ts";
import { selectionEntries, type Selection } from "#domain/selection/selection.ts";
import { FilterPanel } from "#features/filters/FilterPanel.tsx";
import { keepViews } from "#features/filters/saved/viewStore.ts";
import { coreSnapshot } from "#test/support/dataset.ts";
import { renderView } from "#test/support/renderView.tsx";

const show = (parameters = "", noun: CountedNoun = "records") => {
  const asked: string[] = [];
  const select = (selection: Selection): void => {
    asked.push(
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
  const { unmount } = renderView(
    <FilterPanel noun={noun} pinyin={pinyin} place="Records" select={select} snapshot={snapshot} />,
    `/${noun}?${parameters}`,
  );
  return { asked, snapshot, unmount };
};
const box = (name: RegExp): HTMLElement => screen.getByRole("checkbox", { name });

describe("the issuing bodies", () => {
  test("each is a checkbox with its count, in a group of its kind", () => {
    const { snapshot } = show();
    const count = snapshot.entries.result.counts("agency").get("miit");
    const group = screen.getByRole("list", { name: "Ministries and commissions" });
    expect(
      within(group).getByRole("checkbox", { name: new RegExp(`^MIIT .* ${count} records$`) }),
    ).toBeInTheDocument();
  });

  test("on the targets, targets are counted", () => {
    const { snapshot } = show("", "targets");
    const count = snapshot.targets.result.counts("agency").get("miit");
    expect(box(new RegExp(`^MIIT .* ${count} targets$`))).toBeInTheDocument();
  });

  test("a click includes, 'only' and 'not' do what they say, 'with' asks for a partner", async () => {
    const user = userEvent.setup();
    const { asked } = show("agency=ndrc");
    await user.click(box(/^MIIT /));
    await user.click(screen.getByRole("button", { name: "Only MIIT" }));
    await user.click(screen.getByRole("button", { name: "Leave out MIIT" }));
    await user.click(screen.getByRole("button", { name: "With SASAC taking part" }));
    await user.click(box(/^NDRC /));
    expect(asked).toEqual([
      "agency=miit&agency=ndrc",
      "agency=miit",
      "agency=ndrc&-agency=miit",
      "agency=ndrc&with=sasac",
      "",
    ]);
  });

  test("what is left out says so", () => {
    show("-agency=miit");
    expect(box(/^MIIT /)).toHaveAccessibleDescription("left out");
    expect(screen.getByRole("button", { name: "Leave out MIIT" })).toHaveAttribute(
      "aria-pressed",
      "true",
    );
  });

  test.each(["MIIT", "工信部", "工业和信息化部", "Industry and Information", "gongxinbu"])(
    "%s narrows the list to MIIT",
    async (query) => {
      show();
      await userEvent.type(screen.getByRole("searchbox", { name: /^Find a body/ }), query);
      const names = within(screen.getByRole("list", { name: "Ministries and commissions" }));
      expect(names.getAllByRole("checkbox")).toHaveLength(1);
      expect(names.getByRole("checkbox", { name: /^MIIT / })).toBeInTheDocument();
      expect(screen.getByText("1 by that name")).toBeInTheDocument();
    },
  );

  test("the arrow down leads from the field to what it found", async () => {
    show();
    await userEvent.type(
      screen.getByRole("searchbox", { name: /^Find a body/ }),
      "gongxinbu{ArrowDown}",
    );
    expect(screen.getByRole("checkbox", { name: /^MIIT / })).toHaveFocus();
  });

  test("a company is found by its pinyin", async () => {
    show();
    await userEvent.click(screen.getByRole("button", { name: /^Company/ }));
    await userEvent.type(screen.getByRole("searchbox", { name: "Find in company" }), "shangfei");
    const names = within(screen.getByRole("list", { name: "Company" }));
    expect(names.getAllByRole("checkbox")).toHaveLength(1);
  });

  test("role and match are asked for, with what each would give", async () => {
    const { asked } = show("agency=miit");
    const leads = coreSnapshot("agency=miit&role=lead").entries.shown.length;
    await userEvent.click(screen.getByRole("radio", { name: `lead ${leads}` }));
    await userEvent.click(screen.getByRole("radio", { name: "all of them" }));
    expect(asked).toEqual(["agency=miit&role=lead", "agency=miit&match=all"]);
  });

  test("a group folds away and tells what is chosen in it", async () => {
    show("agency=miit");
    const head = screen.getByRole("button", { name: "Ministries and commissions" });
    await userEvent.click(head);
    expect(head).toHaveAttribute("aria-expanded", "false");
    expect(head).toHaveTextContent("MIIT");
    expect(screen.queryByRole("checkbox", { name: /^MIIT / })).toBeNull();
  });
});

describe("the dates", () => {
  test("handles answer to keys and say where they stand", async () => {
    const { asked } = show("from=2021");
    const from = screen.getByRole("slider", { name: "From" });
    expect(from).toHaveAttribute("aria-valuetext", "2021");
    from.focus();
    await userEvent.keyboard("{ArrowRight}{PageUp}{Home}");
    expect(asked).toEqual(["from=2021-04", "from=2022", ""]);
    expect(screen.getByRole("slider", { name: "To" })).toHaveAttribute(
      "aria-valuetext",
      "to the last record",
    );
  });

  test("a date can be typed; nonsense is refused with a word", async () => {
    const { asked } = show();
    const field = screen.getByRole("textbox", { name: "From" });
    await userEvent.type(field, "2023-13{Enter}");
    expect(field).toBeInvalid();
    expect(asked).toEqual([]);
    await userEvent.clear(field);
    await userEvent.type(field, "2023-10{Enter}");
    expect(asked).toEqual(["from=2023-10"]);
  });
});

describe("the other facets", () => {
  test.each([
    "Verdict",
    "Why not judged",
    "Kind",
    "Document type",
    "Field",
    "Sector",
    "Status",
    "Due",
    "Company",
    "Source",
    "In the data set as",
  ])("%s is there", (label) => {
    show();
    expect(screen.getByRole("button", { name: label })).toBeInTheDocument();
  });

  test("one with a choice stands open", () => {
    show("sector=steel");
    expect(box(/^Steel /)).toBeChecked();
  });

  test("a value without a record is there, and can be chosen", async () => {
    const { asked } = show("verdict=met&sector=hydrogen");
    await userEvent.click(box(/^Behind 0 records/));
    expect(asked).toEqual(["sector=hydrogen&verdict=behind&verdict=met"]);
  });

  test("a field counts the records whose first sector lies in it, a collection those that it holds", async () => {
    const { asked, snapshot } = show("field=energy-and-hydrogen&collection=context");
    const { entries, fields, sectors } = snapshot.dataset;
    const inField = entries.filter(
      ({ record: { sectors: of, collection } }) =>
        sectors.get(of[0] ?? "")?.field === "energy-and-hydrogen" && collection === "context",
    ).length;
    const { en } = fields.get("energy-and-hydrogen")?.name ?? { en: "" };
    expect(box(new RegExp(`^${en} ${inField} records?$`))).toBeChecked();
    const of = entries.filter(
      ({ record: { sectors: ids, collection } }) =>
        sectors.get(ids[0] ?? "")?.field === "energy-and-hydrogen" && collection === "newsletter",
    ).length;
    await userEvent.click(box(new RegExp(`^Item of the newsletter ${of} records?$`)));
    expect(asked).toEqual(["field=energy-and-hydrogen&collection=context&collection=newsletter"]);
  });

  test("two panels on one page share no id", () => {
    show();
    renderView(
      <FilterPanel
        noun="records"
        place="Records"
        select={() => undefined}
        snapshot={coreSnapshot()}
      />,
      "/records",
    );
    const ids = [...document.querySelectorAll("[id]")].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe("named views", () => {
  beforeEach(() => keepViews([]));

  const openViews = async () =>
    userEvent.click(screen.getByRole("button", { name: /^Saved views/ }));

  test("are saved under their words, kept, linked, and deleted", async () => {
    show("agency=miit&role=lead");
    await openViews();
    await userEvent.click(screen.getByRole("button", { name: "Save" }));
    expect(screen.getByRole("link", { name: "Records: MIIT leads" })).toHaveAttribute(
      "href",
      "/records?agency=miit&role=lead",
    );
    expect(localStorage.getItem("saved-views")).toContain("Records: MIIT leads");
    await userEvent.click(
      screen.getByRole("button", { name: "Delete the view Records: MIIT leads" }),
    );
    expect(screen.queryByRole("link", { name: "Records: MIIT leads" })).toBeNull();
    expect(screen.getByRole("textbox", { name: "Name for this view" })).toHaveFocus();
  });

  test.each([
    ["refuses", new DOMException("no", "SecurityError"), /refuses to keep views/],
    ["is full", new DOMException("no", "QuotaExceededError"), /storage is full/],
  ])("where the browser %s, they last until the page is closed", async (_what, error, words) => {
    show("agency=miit");
    await openViews();
    vi.spyOn(Storage.prototype, "setItem").mockImplementation(() => {
      throw error;
    });
    await userEvent.click(screen.getByRole("button", { name: "Save" }));
    expect(screen.getByRole("link", { name: "Records: MIIT" })).toBeInTheDocument();
    expect(screen.getByText(words)).toBeInTheDocument();
  });

  test("those that another tab saved while the panel was away are there, and stay", async () => {
    const { unmount } = show("");
    unmount();
    const other = JSON.stringify({ views: [{ name: "Of another tab", path: "/", query: "" }] });
    localStorage.setItem("saved-views", other);
    show("agency=miit");
    await openViews();
    expect(screen.getByRole("link", { name: "Of another tab" })).toBeInTheDocument();
    await userEvent.click(screen.getByRole("button", { name: "Save" }));
    expect(localStorage.getItem("saved-views")).toContain("Of another tab");
  });

  test("one in place of another of the same name says so", async () => {
    keepViews([{ name: "Mine", path: "/targets", query: "" }]);
    show("agency=miit");
    await openViews();
    await userEvent.type(screen.getByRole("textbox", { name: "Name for this view" }), "Mine");
    await userEvent.click(screen.getByRole("button", { name: "Save" }));
    expect(screen.getByText("Saved in place of Mine.")).toBeInTheDocument();
    const text = JSON.stringify({ views: [{ name: "Mine", path: "/", query: "" }] });
    await userEvent.upload(screen.getByLabelText("Import"), new File([text], "a.json"));
    expect(
      await screen.findByText("1 view read from a.json, 1 in place of one of the same name."),
    ).toBeInTheDocument();
  });

  test("are read from a file, and a file of something else is told", async () => {
    show();
    await openViews();
    const text = JSON.stringify({
      views: [{ name: "Behind", path: "/targets", query: "verdict=behind" }, 7],
    });
    const field = screen.getByLabelText("Import");
    await userEvent.upload(field, new File([text], "views.json", { type: "application/json" }));
    expect(await screen.findByText("1 view read from views.json, 1 left out.")).toBeInTheDocument();
    expect(screen.getByRole("link", { name: "Behind" })).toHaveAttribute(
      "href",
      "/targets?verdict=behind",
    );
    await userEvent.upload(field, new File(["{}"], "x.json", { type: "application/json" }));
    expect(await screen.findByText("x.json is not a file of views.")).toBeInTheDocument();
  });
});
