import { cleanup, fireEvent, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, test } from "vitest";

import { collectionLabels, kindLabels } from "#messages/words/labels.ts";
import { collection } from "#domain/schema/common.ts";
import { fileNames } from "#domain/schema/files.ts";
import { entryKind } from "#domain/schema/records.ts";
import { citationFile } from "#features/data-desk/contents/EditionNote.tsx";
import { Corrections } from "#features/data-desk/Corrections.tsx";
import { DataDesk } from "#features/data-desk/DataDesk.tsx";
import { Files } from "#features/data-desk/Files.tsx";
import { Gaps } from "#features/data-desk/Gaps.tsx";
import { Sources } from "#features/data-desk/Sources.tsx";
import { coreDataset, coreSnapshot, realSnapshot } from "#test/support/dataset.ts";
import { renderView } from "#test/support/renderView.tsx";

const fileOf = (path: string): string => `https://host.example/sub/path/${path}`;

const edition = {
  name: "china-industries",
  title: "A data set",
  description: "What it holds.",
  version: "2.0.0",
  date: "2026-11-25",
  licence: "MIT",
};

const show = (parameters = "") =>
  renderView(
    <DataDesk fileOf={fileOf} edition={edition} snapshot={coreSnapshot(parameters)} />,
    `/data/?${parameters}`,
  );

const showSources = (parameters = "") =>
  renderView(<Sources snapshot={coreSnapshot(parameters)} />, `/data/sources/?${parameters}`);

const showFiles = () =>
  renderView(<Files edition={edition} fileOf={fileOf} snapshot={coreSnapshot()} />, "/data/files");

const part = (name: string) => within(screen.getByRole("region", { name }));

describe("the data desk", () => {
  test("is titled by its finding and says over how many records", () => {
    show();
    const { total } = coreSnapshot().entries;
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent(
      new RegExp(
        `^${total} records from [\\d,]+ sources, [\\d,]+ of them official \\([\\d,]+ read in a copy\\)$`,
      ),
    );
    expect(screen.getByText(`${total} of ${total} records`)).toHaveAttribute("role", "status");
  });

  test("offers the files and their schemas wherever the app is hosted", () => {
    showFiles();
    for (const file of fileNames) {
      expect(screen.getByRole("link", { name: `${file}.json` })).toHaveAttribute(
        "href",
        `https://host.example/sub/path/data/${file}.json`,
      );
      expect(screen.getByRole("link", { name: `${file}.schema.json` })).toHaveAttribute(
        "href",
        `https://host.example/sub/path/data/schema/${file}.schema.json`,
      );
    }
  });

  test("says which edition it is, and how to cite it", () => {
    show();
    const contents = part("What is in the data set");
    expect(contents.getByText("How to cite version 2.0.0 of 25 November 2026")).toBeVisible();
    expect(
      contents.getByText(
        "The China Industries Dashboard authors (2026). A data set, version 2.0.0 of 25 November 2026.",
      ),
    ).toHaveTextContent(/https?:\/\/.+\/data\/$/);
  });

  test("offers a CITATION.cff, whatever its texts hold", () => {
    const file = citationFile(
      { ...edition, title: 'Of "plans": a set', description: "It holds\n- targets" },
      "https://host.example/data",
    );
    expect(file.split("\n")).toEqual([
      "cff-version: 1.2.0",
      "message: If you use this data set, please cite it as below.",
      "type: dataset",
      'title: "Of \\"plans\\": a set"',
      'abstract: "It holds\\n- targets"',
      "authors:",
      '  - name: "The China Industries Dashboard authors"',
      "version: 2.0.0",
      "date-released: 2026-11-25",
      "license: MIT",
      'url: "https://host.example/data"',
      "",
    ]);
    show();
    const shown = screen.getByText(/^cff-version: 1\.2\.0/);
    expect(shown.textContent).toContain('title: "A data set"');
  });

  test("copies the citation, and says so", async () => {
    const user = userEvent.setup();
    show();
    await user.click(screen.getByRole("button", { name: "Copy the citation" }));
    expect(screen.getByText("The citation is copied.")).toHaveAttribute("role", "status");
    expect(await navigator.clipboard.readText()).toMatch(/^The China Industries Dashboard authors/);
  });

  test("says so where the edition can't be read", () => {
    renderView(<DataDesk fileOf={fileOf} edition={undefined} snapshot={coreSnapshot()} />, "/data");
    expect(screen.getByText("Version and date of the data set aren’t known.")).toBeVisible();
  });

  test("offers feeds and calendars of everything, each sector and body, and data at addresses that stay", () => {
    showFiles();
    const offered = part("Feeds, calendars and permanent addresses");
    const { dataset } = coreSnapshot();
    for (const path of [
      "feeds/all.xml",
      "feeds/verdicts.json",
      "calendar/all.ics",
      "feeds/agencies/miit.xml",
      "calendar/agencies/miit.ics",
      `feeds/sectors/${[...dataset.sectors.keys()][0]}.xml`,
      "data/verdicts.json",
      "data/verdicts.csv",
      "v/2.0.0/data/datapackage.json",
    ]) {
      expect(offered.getByText(path).closest("a")).toHaveAttribute(
        "href",
        `https://host.example/sub/path/${path}`,
      );
    }
  });

  test("leads to the pages of its parts, each of which leads to the others", () => {
    const views = [
      <DataDesk edition={edition} fileOf={fileOf} key="desk" snapshot={coreSnapshot()} />,
      <Sources key="sources" snapshot={coreSnapshot()} />,
      <Corrections key="corrections" snapshot={coreSnapshot()} />,
      <Gaps key="gaps" snapshot={coreSnapshot()} />,
      <Files edition={edition} fileOf={fileOf} key="files" snapshot={coreSnapshot()} />,
    ];
    for (const view of views) {
      renderView(view, "/data/gaps");
      const ways = within(screen.getByRole("navigation", { name: "The data set" }));
      expect(ways.getAllByRole("link").map((link) => link.getAttribute("href"))).toEqual(
        ["", "sources/", "corrections/", "gaps/", "files/", "changes/", "own/"].map(
          (to) => `/data/${to}`,
        ),
      );
      expect(ways.getByRole("link", { current: "page" })).toHaveTextContent("Gaps");
      cleanup();
    }
  });

  test("has a place where each former anchor led, with the way on", () => {
    show();
    for (const [anchor, to] of [
      ["sources", "/data/sources/"],
      ["corrections", "/data/corrections/"],
      ["gaps", "/data/gaps/"],
      ["settle", "/data/gaps/#settle"],
      ["follow", "/data/files/"],
    ]) {
      const named = document.getElementById(anchor ?? "") ?? document.createElement("p");
      const links = within(named).getAllByRole("link");
      expect(links.map((link) => link.getAttribute("href"))).toContain(to);
    }
  });

  test("links to pages of targets sound apart", () => {
    const { container } = renderView(<Gaps snapshot={realSnapshot()} />, "/data/gaps");
    for (const fold of container.querySelectorAll("details")) {
      fold.open = true;
      fireEvent(fold, new Event("toggle"));
    }
    const pages = new Map<string, Set<string>>();
    for (const link of container.querySelectorAll('a[href^="/targets/"]')) {
      const name = link.getAttribute("aria-label") ?? link.textContent;
      const found = pages.get(name) ?? new Set();
      pages.set(name, found.add(link.getAttribute("href") ?? ""));
    }
    expect(pages.size).toBeGreaterThan(50);
    expect([...pages].filter(([, found]) => found.size > 1)).toEqual([]);
  });

  test("counts sectors apart from the fields that they are in", () => {
    showFiles();
    const { sectors, fields } = coreSnapshot().dataset;
    expect(
      screen.getByText(`${sectors.size} sectors and ${fields.size} fields`).closest("tr"),
    ).toHaveTextContent(String(sectors.size + fields.size));
    expect(screen.getByRole("columnheader", { name: "Entries" })).toBeInTheDocument();
  });

  test("leads to the newsletter's items, and says what was added around them", () => {
    show();
    const link = screen.getByRole("link", { name: "See the newsletter’s items" });
    expect(link).toHaveAttribute("href", "/records/?collection=newsletter");
    expect(coreSnapshot("collection=newsletter").entries.shown).toHaveLength(18);
    const { total } = coreSnapshot().entries;
    expect(
      screen.getByText(new RegExp(`The other ${total - 18} were added around it`)),
    ).toBeVisible();
  });

  test("names the newsletter with its reporting period", () => {
    show();
    expect(screen.getByText(/26 September 2023 to 24 October 2023/)).toHaveTextContent("MERICS");
    expect(screen.getByText(/Its 18 items are 5 policies, 6 .* and 7 /)).toBeInTheDocument();
  });

  test("counts by kind and by how records came in", () => {
    show();
    const rows = within(screen.getByRole("table", { name: /Records by kind/ })).getAllByRole("row");
    expect(rows.map((row) => row.textContent)).toEqual([
      `Kind${collection.options.map((one) => collectionLabels[one]).join("")}Total`,
      ...entryKind.options.map((kind) => {
        const ofKind = coreDataset().entries.filter(({ record }) => record.kind === kind);
        const counts = collection.options.map(
          (one) => ofKind.filter(({ record }) => record.collection === one).length,
        );
        // On a phone the total stands beside the name.
        return [" ", kindLabels[kind], ofKind.length, ...counts, ofKind.length].join("");
      }),
    ]);
  });

  test("holds every correction, with its record, once the list is opened", async () => {
    renderView(<Corrections snapshot={coreSnapshot()} />, "/data/corrections");
    const facts = coreDataset().entries.flatMap(({ record }) => record.corrections ?? []);
    const rows = () => part("What checking found").getAllByRole("row").slice(1);
    expect(rows()).toHaveLength(20);
    await userEvent.click(screen.getByRole("button", { name: `Show all ${facts.length} facts` }));
    expect(rows()).toHaveLength(facts.length);
    expect(rows()[20]).toHaveFocus();
    for (const row of rows()) {
      expect(within(row).getAllByRole("link")[0]).toHaveAttribute(
        "href",
        expect.stringMatching(/^\/records\//),
      );
    }
  });

  test("a source without a link says why", () => {
    const unlinked = [...coreDataset().sources.values()].find((one) => one.link === undefined);
    showSources(`find=${encodeURIComponent(unlinked?.title ?? "")}`);
    const [row] = part("Where it comes from").getAllByRole("row").slice(1);
    expect(row).toHaveTextContent(/Not linked\. \w/);
  });

  test("sources are found by their words, in the address, wherever these stand", async () => {
    const { changes } = showSources();
    await userEvent.type(screen.getByRole("searchbox", { name: "Find a source" }), "m");
    expect(changes).toEqual(["/data/sources/?find=m"]);
    cleanup();
    const [one] = coreDataset().sources.values();
    const words = `${one?.title ?? ""} ${one?.publisher ?? ""}`.toUpperCase();
    showSources(`find=${encodeURIComponent(words)}`);
    expect(part("Where it comes from").getAllByRole("row").slice(1)[0]).toHaveTextContent(
      one?.title ?? "",
    );
    cleanup();
    showSources("find=nosuchword");
    expect(screen.getByText(/^No source has all these words/)).toBeVisible();
    expect(screen.getByText(new RegExp(`^0 of ${coreDataset().sources.size} sources`))).toHaveRole(
      "status",
    );
  });

  test("each count of a source is the number of records that its link shows", () => {
    showSources("kind=policy");
    const links = part("Where it comes from").getAllByRole("link", { name: /cites? / });
    expect(links.length).toBeGreaterThan(10);
    for (const link of links.slice(0, 10)) {
      const { search } = new URL(link.getAttribute("href") ?? "", "https://host.example");
      expect(coreSnapshot(search).entries.shown).toHaveLength(Number(link.textContent));
    }
  });

  test("sources can be sorted, in the address", async () => {
    const { changes } = showSources();
    await userEvent.click(part("Where it comes from").getByRole("button", { name: "Grade" }));
    expect(changes).toEqual(["/data/sources/?sort=grade"]);
  });

  test("of the sources those of one grade, or the copies, can be listed, in the address", async () => {
    const all = [...coreDataset().sources.values()];
    const { changes } = showSources();
    const choice = within(part("Where it comes from").getByRole("group", { name: /by grade/ }));
    await userEvent.click(choice.getByRole("button", { name: /^press/ }));
    expect(changes).toEqual(["/data/sources/?pages=press"]);
    cleanup();
    for (const [pages, listed] of [
      ["official", all.filter(({ grade }) => grade === "official")],
      ["copies", all.filter(({ copyOf }) => copyOf !== undefined)],
    ] as const) {
      expect(listed.length).toBeGreaterThan(0);
      showSources(`pages=${pages}`);
      const own = part("Where it comes from");
      const [_head, ...rows] = own.getAllByRole("row");
      expect(rows).toHaveLength(Math.min(listed.length, 25));
      expect(own.getByRole("button", { pressed: true })).toHaveTextContent(
        `${pages} ${listed.length}`,
      );
      cleanup();
    }
  });

  test("nothing went wrong while loading the real data", () => {
    show();
    expect(part("Problems found while loading").getByText(/^None/)).toBeInTheDocument();
  });

  test("nothing matches: the data set and its sources are still told", () => {
    show("agency=samr&kind=corporate-news");
    expect(screen.getByText("Loosen one filter:")).toBeInTheDocument();
    expect(screen.getByRole("link", { name: /^All \d+ sources$/ })).toBeInTheDocument();
  });

  test("lists the first sources and, once opened, those near the window, counting all", async () => {
    showSources();
    const total = coreDataset().sources.size;
    expect(part("Where it comes from").getAllByRole("row")).toHaveLength(26);
    await userEvent.click(screen.getByRole("button", { name: `Show all ${total} sources` }));
    expect(screen.queryByRole("button", { name: /^Show all/ })).toBeNull();
    expect(screen.getByRole("table", { name: /Sources/ })).toHaveAttribute(
      "aria-rowcount",
      String(total + 1),
    );
  });
});
