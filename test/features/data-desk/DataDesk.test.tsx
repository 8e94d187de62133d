import { cleanup, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, test } from "vitest";
import { fileNames } from "#domain/schema/files.ts";
import { citationFile } from "#features/data-desk/contents/EditionNote.tsx";
import type { Snapshot } from "#domain/query/filter/snapshot.ts";
import { Corrections } from "#features/data-desk/Corrections.tsx";
import { DataDesk } from "#features/data-desk/DataDesk.tsx";
import { Files } from "#features/data-desk/Files.tsx";
import { Sources } from "#features/data-desk/Sources.tsx";
import { coreDataset, coreSnapshot } from "#test/support/dataset.ts";
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

const withEdition = (snapshot: Snapshot): Snapshot => ({
  ...snapshot,
  dataset: { ...snapshot.dataset, edition },
});

const show = (parameters = "") =>
  renderView(
    <DataDesk fileOf={fileOf} snapshot={withEdition(coreSnapshot(parameters))} />,
    `/data/?${parameters}`,
  );

const showSources = (parameters = "") =>
  renderView(<Sources snapshot={coreSnapshot(parameters)} />, `/data/sources/?${parameters}`);

const showFiles = () =>
  renderView(<Files fileOf={fileOf} snapshot={withEdition(coreSnapshot())} />, "/data/files");

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

  test("nothing matches: the data set and its sources are still told", () => {
    show("agency=samr&kind=corporate-news");
    expect(screen.getByText("Loosen one filter:")).toBeInTheDocument();
    expect(screen.getByRole("link", { name: /^All \d+ sources$/ })).toBeInTheDocument();
  });
});
