import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { beforeEach, expect, test, vi } from "vitest";

import { linksFrom } from "#app/pages/pages.ts";
import { datasetSearchers } from "#search/dataset/datasetSearch.ts";
import { allDocs } from "#search/documents/docList.ts";
import { noPinyin } from "#domain/schema/pinyin.ts";
import { scanSearcher } from "#search/scan/scanSearcher.ts";
import { plainSearchers } from "#search/dataset/plainSearchers.ts";
import { plainSearches } from "#search/scan/plainSearches.ts";
import { Palette } from "#features/palette/Palette.tsx";
import type { MakeSearcher } from "#features/palette/paletteSearch.ts";
import { realDataset, realSnapshot } from "#test/support/dataset.ts";
import { renderView } from "#test/support/renderView.tsx";

const onClose = vi.fn<() => void>();
const run = vi.fn<() => void>();
beforeEach(() => {
  onClose.mockClear();
  run.mockClear();
});

const scan: MakeSearcher = (docs) => scanSearcher(allDocs(docs));
const plain = plainSearchers(plainSearches(realDataset()));
const pinyin = { ...noPinyin, agencies: new Map([["miit", ["gong xin bu"]]]) };
const searchers = await datasetSearchers(realDataset(), pinyin, (docs) =>
  scanSearcher(allDocs(docs)),
);

const show = (parameters = "", makeSearcher = scan, pending = false) =>
  renderView(
    <Palette
      actions={[
        { key: "theme", label: { text: "Another theme" }, kind: "Action", details: [], run },
      ]}
      makeSearcher={makeSearcher}
      onClose={onClose}
      open
      pinyin={pinyin}
      searched={pending ? "pending" : "whole"}
      searchers={pending ? plain : searchers}
      snapshot={realSnapshot(parameters)}
      views={linksFrom("tabs").map(({ words, path }) => ({ label: words, path }))}
    />,
    `/timeline/?${parameters}`,
  );
const field = (): HTMLElement => screen.getByRole("combobox");
const options = (): readonly HTMLElement[] => screen.getAllByRole("option");

test("opens with views and actions, the first one pointed at", () => {
  show("agency=miit");
  const names = options().map((option) => option.textContent);
  expect(names).toEqual([
    "OverviewView",
    "TimelineView",
    "TargetsView",
    "AgenciesView",
    "RecordsView",
    "DataView",
    "Clear all filtersAction",
    "Another themeAction",
  ]);
  expect(field()).toHaveAttribute("aria-activedescendant", options()[0]?.id);
});

test.each([
  ["MIIT", "/agencies/miit/"],
  ["gongxinbu", "/agencies/miit/"],
  ["工信部", "/agencies/miit/"],
  ["COMAC", "/companies/comac/"],
  ["算力基础设施", "/records/computing-power-2023-2025/"],
  ["targets", "/targets/"],
])("%s and Enter leads to %s", async (query, address) => {
  const { changes } = show();
  await userEvent.type(field(), `${query}{Enter}`);
  expect(changes).toEqual([address]);
  expect(onClose).toHaveBeenCalledOnce();
});

test("arrows move the line that is pointed at, around both ends", async () => {
  show();
  await userEvent.type(field(), "{ArrowUp}");
  expect(field()).toHaveAttribute("aria-activedescendant", options().at(-1)?.id);
  await userEvent.type(field(), "{ArrowDown}{ArrowDown}");
  expect(options()[1]).toHaveAttribute("aria-selected", "true");
});

test("a body offers to filter by it, and any query to search the records", async () => {
  const { changes } = show("kind=policy");
  await userEvent.type(field(), "MIIT");
  await userEvent.click(screen.getByRole("option", { name: /^Only MIIT/ }));
  await userEvent.click(screen.getByRole("option", { name: /^Records with/ }));
  expect(changes).toEqual(["/timeline/?agency=miit&kind=policy", "/records/?kind=policy&q=MIIT"]);
});

test("a query that nothing meets offers no way to look for it", async () => {
  show();
  await userEvent.type(field(), "zzzz");
  expect(screen.queryByRole("option")).not.toBeInTheDocument();
  expect(field()).toHaveAttribute("aria-expanded", "false");
  expect(screen.getByRole("status")).toHaveTextContent(/^0 results/);
});

test("what matches is marked", async () => {
  show();
  await userEvent.type(field(), "computing");
  const marks = within(screen.getByRole("listbox")).getAllByText(/^computing$/i);
  expect(marks.some(({ tagName }) => tagName === "MARK")).toBe(true);
});

test("an action of the shell is run", async () => {
  show();
  await userEvent.type(field(), "another{Enter}");
  expect(run).toHaveBeenCalledOnce();
});

test.each(["[(*", "﻿​‮", "\uD800", "…".repeat(200)])("%j breaks nothing", async (query) => {
  show();
  await userEvent.click(field());
  await userEvent.paste(query);
  expect(screen.getByRole("status")).toHaveTextContent(/^\d+ results?/);
});

test.each([
  ["targets", "/targets/"],
  ["green aviation outline", "/records/green-aviation-2023-2035/"],
])("while the search is being made, %s leads to %s", async (query, address) => {
  const { changes } = show("", () => new Promise(() => undefined), true);
  expect(screen.getByRole("status")).toHaveTextContent("search is loading");
  await userEvent.type(field(), `${query}{Enter}`);
  expect(changes).toEqual([address]);
});

test("where no worker can be had, the same is found", async () => {
  const { changes } = show("", () => Promise.reject(new Error("no worker")));
  await userEvent.type(field(), "MIIT{Enter}");
  expect(changes).toEqual(["/agencies/miit/"]);
});

test("the search is made once, however often the palette is opened", async () => {
  const makeSearcher = vi.fn<MakeSearcher>(scan);
  const snapshot = realSnapshot();
  const Opener = () => {
    const [open, setOpen] = useState(false);
    return (
      <>
        <button onClick={() => setOpen(!open)} type="button">
          Open or close
        </button>
        <Palette
          makeSearcher={makeSearcher}
          onClose={onClose}
          open={open}
          searched="whole"
          searchers={searchers}
          snapshot={snapshot}
          views={[]}
        />
      </>
    );
  };
  renderView(<Opener />);
  const button = screen.getByRole("button", { name: "Open or close" });
  for (let time = 0; time < 3; time += 1) await userEvent.click(button);
  expect(field()).toBeInTheDocument();
  expect(makeSearcher).toHaveBeenCalledOnce();
});
