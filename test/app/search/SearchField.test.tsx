import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, test, vi } from "vitest";

import { searchGround } from "#app/search/ground.ts";
import { SearchField } from "#app/search/SearchField.tsx";
import { noPinyin } from "#domain/schema/pinyin.ts";
import { datasetSearchers, textSearchesOf } from "#search/dataset/datasetSearch.ts";
import { allDocs } from "#search/documents/docList.ts";
import { plainSearches } from "#search/dataset/plainSearches.ts";
import { makeSearcher } from "#search/engine.ts";
import { realDataset, realSnapshot } from "#test/support/dataset.ts";
import { renderView } from "#test/support/renderView.tsx";

const pinyin = { ...noPinyin, agencies: new Map([["miit", ["gong xin bu"]]]) };
const searchers = await datasetSearchers(realDataset(), pinyin, (docs) =>
  makeSearcher(allDocs(docs)),
);
const searches = textSearchesOf(searchers, realDataset(), "whole", pinyin);
const plain = plainSearches(realDataset());

afterEach(() => searchGround.set(undefined));

const field = (): HTMLElement => screen.getByRole("combobox", { name: "Search everything" });
const options = (): readonly HTMLElement[] => screen.getAllByRole("option");

/** The field over the real data set, with the list below it. */
const show = async (parameters = "", path = "/timeline/") => {
  const want = vi.fn<() => void>();
  const search = {
    searches,
    soFar: searches,
    plain,
    searchers,
    named: pinyin,
    extent: "whole",
    want,
  } as const;
  searchGround.set({ snapshot: realSnapshot(parameters), pinyin, search });
  const view = renderView(
    <>
      <main>
        <h1 tabIndex={-1}>Heading</h1>
        <button type="button">Elsewhere</button>
      </main>
      <SearchField />
    </>,
    `${path}?${parameters}`,
  );
  await userEvent.click(field());
  await screen.findByRole("listbox");
  return { ...view, want };
};

const type = (text: string): Promise<void> => userEvent.type(field(), text);

test("opens with pages and actions, and Enter opens none before one was chosen", async () => {
  const { changes, want } = await show("agency=miit");
  expect(want).toHaveBeenCalled();
  const names = options().map((option) => option.textContent);
  for (const name of ["OverviewPage", "RecordsPage", "Clear all filtersAction"])
    expect(names).toContain(name);
  expect(field()).not.toHaveAttribute("aria-activedescendant");
  // The entries are there, though the keys are at none of them.
  expect(field()).toHaveAttribute("aria-expanded", "true");
  expect(field()).toHaveAttribute("aria-controls", screen.getByRole("listbox").id);
  await userEvent.keyboard("{Enter}");
  expect(changes).toEqual([]);
  await userEvent.keyboard("{ArrowDown}{Enter}");
  expect(changes).toEqual(["/?agency=miit"]);
});

test.each([
  ["MIIT", "/agencies/miit/"],
  ["gongxinbu", "/agencies/miit/"],
  ["工信部", "/agencies/miit/"],
  ["COMAC", "/companies/comac/"],
  ["算力基础设施", "/records/computing-power-2023-2025/"],
  ["targets", "/targets/"],
])("%s and Enter leads to %s", async (query, address) => {
  const { changes } = await show();
  await type(query);
  await userEvent.keyboard("{Enter}");
  // Bodies and companies are found once their index is made, for which Enter waits.
  await waitFor(() => expect(changes).toEqual([address]));
  expect(field()).toHaveValue("");
  expect(screen.queryByRole("listbox")).not.toBeInTheDocument();
});

test("hits stand in groups by kind, each with its number and the way to all", async () => {
  const { changes } = await show("kind=policy");
  await type("hydrogen");
  const records = await screen.findByRole("group", { name: "Records" });
  expect(within(records).getAllByRole("option").length).toBeLessThan(7);
  const all = within(records).getByRole("option", { name: /^All \d+ records$/ });
  await userEvent.click(all);
  // Of this text alone: the count didn't depend on the other filters.
  expect(changes).toEqual(["/records/?q=hydrogen"]);
  const count = realSnapshot("").dataset.entries.length;
  expect(Number(/\d+/.exec(all.textContent)?.[0])).toBeLessThan(count);
});

test("arrows move through the list around both ends, Home and End to them", async () => {
  await show();
  await type("hydrogen");
  const at = (place: number) =>
    waitFor(() =>
      expect(field()).toHaveAttribute("aria-activedescendant", options().at(place)?.id),
    );
  await at(0);
  await userEvent.keyboard("{ArrowUp}");
  await at(-1);
  await userEvent.keyboard("{ArrowDown}{ArrowDown}");
  await at(1);
  await userEvent.keyboard("{End}");
  await at(-1);
  await userEvent.keyboard("{Home}");
  await at(0);
});

test("the last entry filters the views by the text, and Shift+Enter does so at once", async () => {
  const { changes } = await show("kind=policy");
  await type("MIIT");
  const byBody = await screen.findByRole("option", { name: /^Filter the views by MIIT$/ });
  const byText = screen.getByRole("option", { name: /^Filter the views by “MIIT”/ });
  expect(options().at(-1)).toBe(byText);
  expect(byText).toHaveAttribute("aria-keyshortcuts", "Shift+Enter");
  await userEvent.click(byBody);
  await type("MIIT{Shift>}{Enter}{/Shift}");
  expect(changes).toEqual(["/timeline/?agency=miit&kind=policy", "/timeline/?kind=policy&q=MIIT"]);
  expect(screen.getByRole("heading", { name: "Heading" })).toHaveFocus();
});

test("before the list is there, the field is a plain form that filters by what was typed", async () => {
  const { changes } = renderView(<SearchField />, "/agencies/miit/");
  await userEvent.type(field(), "steel{Enter}");
  expect(changes).toEqual(["/records/?q=steel"]);
});

test("a query that nothing meets offers no filter by it, and Enter does nothing", async () => {
  const { changes } = await show();
  await type("zzzz");
  await waitFor(() => expect(screen.queryByRole("option")).not.toBeInTheDocument());
  expect(field()).toHaveAttribute("aria-expanded", "false");
  expect(screen.getAllByRole("status").at(-1)).toHaveTextContent(/^0 results/);
  await userEvent.keyboard("{Enter}");
  expect(changes).toEqual([]);
});

test("Escape closes the list, then empties the field and gives the focus back", async () => {
  await show();
  screen.getByRole("button", { name: "Elsewhere" }).focus();
  await userEvent.keyboard("{Control>}k{/Control}");
  expect(field()).toHaveFocus();
  await userEvent.keyboard("steel{Escape}");
  expect(screen.queryByRole("listbox")).not.toBeInTheDocument();
  expect(field()).toHaveFocus();
  expect(field()).toHaveValue("steel");
  await userEvent.keyboard("{ArrowDown}");
  expect(await screen.findByRole("listbox")).toBeInTheDocument();
  await userEvent.keyboard("{Escape}{Escape}");
  expect(field()).toHaveValue("");
  expect(screen.getByRole("button", { name: "Elsewhere" })).toHaveFocus();
  await userEvent.keyboard("{Control>}k{/Control}{Control>}k{/Control}");
  expect(screen.getByRole("button", { name: "Elsewhere" })).toHaveFocus();
});

test.each(["[(*", "\uFEFF\u200B\u202E", "\uD800", "…".repeat(200)])(
  "%j breaks nothing",
  async (query) => {
    await show();
    await userEvent.click(field());
    await userEvent.paste(query);
    await waitFor(() =>
      expect(screen.getAllByRole("status").at(-1)).toHaveTextContent(/^\d+ results?/),
    );
  },
);
