import { act, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { KeyboardEvent, RefObject } from "react";
import { expect, test, vi } from "vitest";

import type { SearchExtent } from "#domain/query/filter/textSearch.ts";
import { noPinyin } from "#domain/schema/pinyin.ts";
import { type MakeSearcher, nameDocs } from "#features/search/dataSearch.ts";
import { SearchList } from "#features/search/SearchList.tsx";
import { datasetSearchers } from "#search/dataset/datasetSearch.ts";
import { plainSearchers } from "#search/dataset/plainSearchers.ts";
import { allDocs, type DocList } from "#search/documents/docList.ts";
import { plainSearches } from "#search/dataset/plainSearches.ts";
import { makeSearcher, type Searcher } from "#search/engine.ts";
import { realDataset, realSnapshot } from "#test/support/dataset.ts";
import { renderView } from "#test/support/renderView.tsx";

const scan = (docs: DocList) => makeSearcher(allDocs(docs));
const plain = plainSearchers(plainSearches(realDataset()));
const searchers = await datasetSearchers(realDataset(), noPinyin, (docs) =>
  makeSearcher(allDocs(docs)),
);
const snapshot = realSnapshot();
const nothing = () => undefined;
const keys: RefObject<((event: KeyboardEvent) => void) | undefined> = { current: undefined };

const list = (
  text: string,
  maker: MakeSearcher = scan,
  searched: SearchExtent = "whole",
  isOpen = true,
) => (
  <SearchList
    actions={[]}
    id="list"
    isOpen={isOpen}
    keysRef={keys}
    listPath="/records"
    makeSearcher={maker}
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

test.each([
  {
    what: "Enter waits for a search that isn't ready",
    keys: "{Enter}",
    leads: ["/agencies/miit/"],
  },
  { what: "another key takes that back", keys: "{Enter}{ArrowDown}", leads: [] },
])("$what", async ({ keys: pressed, leads }) => {
  let give: (searcher: Searcher) => void = nothing;
  const ready = new Promise<Searcher>((resolve) => {
    give = resolve;
  });
  const { changes } = renderView(
    <>
      <input onKeyDown={(event) => keys.current?.(event)} />
      {list("MIIT", () => ready)}
    </>,
  );
  await userEvent.type(screen.getByRole("textbox"), pressed);
  expect(changes).toEqual([]);
  await act(async () => give(scan(nameDocs(realDataset(), undefined))));
  expect(changes).toEqual(leads);
});

test("the search is made once, however often the list is opened", () => {
  const maker = vi.fn<MakeSearcher>(scan);
  const { redraw } = renderView(list("", maker));
  for (const isOpen of [false, true, false, true]) redraw(list("", maker, "whole", isOpen));
  expect(screen.getByRole("listbox")).toBeInTheDocument();
  expect(maker).toHaveBeenCalledOnce();
});
