import { readFileSync } from "node:fs";
import { join } from "node:path";
import { screen, within } from "@testing-library/react";
import { describe, expect, test } from "vitest";

import { history } from "#domain/dataset/historyFile.ts";
import { textsIn } from "#domain/dataset/textsIn.ts";
import { edition } from "#domain/schema/edition.ts";
import { Changes } from "#features/changes/Changes.tsx";
import { Below } from "#features/overview/Below.tsx";
import { Covered } from "#features/overview/Covered.tsx";
import type { Snapshot } from "#domain/query/filter/snapshot.ts";
import { realSnapshot } from "#test/support/dataset.ts";
import { renderView } from "#test/support/renderView.tsx";

const published = (file: string): unknown =>
  textsIn("en")(
    JSON.parse(
      readFileSync(join(import.meta.dirname, `../../../public/data/${file}.json`), "utf8"),
    ),
  );

const past = history.parse(published("history"));
const current = edition.parse(published("dataset"));
const newest = past.editions.at(-1) ?? expect.unreachable("no edition");

const turned = Object.keys(newest.judgedAnew).length;
const line = `Edition 3.0.0 of 29 November 2026: 46 documents and 51 news items added, ${turned} verdicts changed`;

const show = (parameters = "") =>
  renderView(
    <Changes history={past} snapshot={realSnapshot(parameters, "2026-12-01")} />,
    `/data/changes/?${parameters}`,
  );

describe("the page of editions", () => {
  test("has a part for each edition, the newest first", () => {
    show();
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent(
      "What each edition changed",
    );
    expect(
      screen.getAllByRole("heading", { level: 2 }).map(({ textContent }) => textContent),
    ).toEqual([line, "Edition 2.0.0 of 25 November 2026"]);
  });

  test("lists each verdict that turned with both verdicts and why", () => {
    show();
    const table = screen.getByRole("table", { name: "Verdicts that edition 3.0.0 changed" });
    const [, ...rows] = within(table).getAllByRole("row");
    expect(rows).toHaveLength(turned);
    const row = within(table).getByRole("row", { name: /Pumped storage/ });
    const cells = within(row).getAllByRole("cell");
    expect(cells[0]).toHaveTextContent("Outcome unknown, was on pace");
    expect(cells[1]).toHaveTextContent(/^Met.*official, via a copy$/);
    expect(cells[2]).toHaveTextContent(/New figure: 65\.94 GW for 31 December 2025, from .*Energy/);
    expect(cells[2]).toHaveTextContent("which makes no difference here");
  });

  test("says how much was added, changed, checked and withdrawn", () => {
    show();
    expect(
      screen.getByText(
        `Added: 46 documents, 51 news items, 110 targets and 572 sources. Changed: ${Object.keys(newest.changed?.records ?? {}).length} records and ${Object.keys(newest.changed?.targets ?? {}).length} targets of the edition before. Newly checked: 54 facts. Withdrawn: 1 source.`,
      ),
    ).toBeInTheDocument();
    for (const summary of ["Documents added (46)", "News added (51)", "Targets added (110)"])
      expect(screen.getByText(summary)).toBeInTheDocument();
  });

  test("as of a day before an edition says nothing of it", () => {
    show("asof=2026-11-28");
    expect(screen.getByRole("heading", { level: 2 })).toHaveTextContent("Edition 2.0.0");
    expect(document.body).not.toHaveTextContent("3.0.0");
  });
});

describe("the overview", () => {
  const snapshotAt = (parameters: string): Snapshot => {
    const snapshot = realSnapshot(parameters);
    return { ...snapshot, dataset: { ...snapshot.dataset, edition: current } };
  };
  const cover = (parameters = "") =>
    renderView(
      <>
        <Covered snapshot={snapshotAt(parameters)} />
        <Below snapshot={snapshotAt(parameters)} />
      </>,
      `/?${parameters}`,
    );

  test("says what the newest edition brought and how many verdicts it turned, with a link to all of it", () => {
    cover();
    expect(
      within(screen.getByRole("region", { name: "Latest records" })).getByRole("link", {
        name: `Edition 3.0.0 of 29 November 2026: 46 documents and 51 news items added, ${turned} verdicts changed`,
      }),
    ).toHaveAttribute("href", expect.stringContaining("/data/changes"));
  });
});
