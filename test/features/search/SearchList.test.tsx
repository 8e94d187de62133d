import { screen } from "@testing-library/react";
import { expect, test, vi } from "vitest";

import type { SearchExtent } from "#domain/query/filter/textSearch.ts";
import { noPinyin } from "#domain/schema/pinyin.ts";
import type { MakeSearcher } from "#features/search/dataSearch.ts";
import { SearchList } from "#features/search/SearchList.tsx";
import { datasetSearchers } from "#search/dataset/datasetSearch.ts";
import { plainSearchers } from "#search/dataset/plainSearchers.ts";
import { allDocs } from "#search/documents/docList.ts";
import { plainSearches } from "#search/scan/plainSearches.ts";
import { scanSearcher } from "#search/scan/scanSearcher.ts";
import { realDataset, realSnapshot } from "#test/support/dataset.ts";
import { renderView } from "#test/support/renderView.tsx";

const scan: MakeSearcher = (docs) => scanSearcher(allDocs(docs));
const plain = plainSearchers(plainSearches(realDataset()));
const searchers = await datasetSearchers(realDataset(), noPinyin, (docs) =>
  scanSearcher(allDocs(docs)),
);
const snapshot = realSnapshot();
const nothing = () => undefined;
const keys = { current: undefined };

const list = (
  text: string,
  makeSearcher = scan,
  searched: SearchExtent = "whole",
  isOpen = true,
) => (
  <SearchList
    actions={[]}
    id="list"
    isOpen={isOpen}
    keysRef={keys}
    listPath="/records"
    makeSearcher={makeSearcher}
    onActive={nothing}
    onDone={nothing}
    saved={[]}
    searched={searched}
    searchers={searched === "pending" ? plain : searchers}
    snapshot={snapshot}
    text={text}
    views={[{ label: "Targets", path: "/targets" }]}
  />
);

test.each([
  ["targets", /^Targets/],
  ["green aviation outline", /^Green aviation outline/],
])("while the search is being made, %s finds what titles tell", (query, name) => {
  renderView(list(query, () => new Promise(() => undefined), "pending"));
  expect(screen.getByRole("status")).toHaveTextContent("search is loading");
  expect(screen.getAllByRole("option")[0]).toHaveTextContent(name);
});

test("where no worker can be had, the same is found", async () => {
  renderView(list("MIIT", () => Promise.reject(new Error("no worker"))));
  expect(await screen.findByRole("option", { name: /^MIIT · / })).toBeVisible();
});

test("the search is made once, however often the list is opened", () => {
  const makeSearcher = vi.fn<MakeSearcher>(scan);
  const { redraw } = renderView(list("", makeSearcher));
  for (const isOpen of [false, true, false, true]) redraw(list("", makeSearcher, "whole", isOpen));
  expect(screen.getByRole("listbox")).toBeInTheDocument();
  expect(makeSearcher).toHaveBeenCalledOnce();
});
