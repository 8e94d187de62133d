import { act, cleanup, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, test } from "vitest";

import type { Entry } from "#domain/dataset/entry.ts";
import { Agencies } from "#features/agencies/Agencies.tsx";
import { numberWords } from "#messages/words/numbers.ts";
import { coreSnapshot, realSnapshot } from "#test/support/dataset.ts";
import { renderView } from "#test/support/renderView.tsx";

const show = (parameters = "") =>
  renderView(<Agencies snapshot={coreSnapshot(parameters)} />, `/agencies/?${parameters}`);

describe("the table of bodies", () => {
  test("the status line counts records, the title says who took part in most", () => {
    show();
    const { total } = coreSnapshot().entries;
    expect(screen.getAllByRole("status")[0]).toHaveTextContent(`${total} of ${total} records`);
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent(/^MIIT took part in \d+/);
  });

  test("a row leads to the body, to its records and to its targets", () => {
    show();
    const row = within(screen.getByRole("row", { name: /^NDRC / }));
    expect(row.getByRole("link", { name: "NDRC" })).toHaveAttribute("href", "/agencies/ndrc/");
    const count = coreSnapshot("agency=ndrc&role=issued").entries.shown.length;
    expect(row.getByRole("link", { name: `${count} records issued by NDRC` })).toHaveAttribute(
      "href",
      "/records/?agency=ndrc&role=issued",
    );
    const targets = coreSnapshot("agency=ndrc").targets.shown.length;
    expect(row.getByRole("link", { name: `${targets} goals of NDRC` })).toHaveAttribute(
      "href",
      "/targets/?agency=ndrc",
    );
  });

  test("bodies without a record are named, not hidden", () => {
    show();
    expect(screen.getByText(/No records here/)).toHaveTextContent("CNIPA");
  });

  test.each(["", "view=matrix", "view=pairs"])(
    "?%s says that joint counts are minimums, where sources don't name all issuers",
    (view) => {
      const isPart = ({ record }: Entry) => (record.issuers?.unnamed ?? 0) > 0;
      const count = realSnapshot(view).entries.shown.filter(isPart).length;
      const words = /The sources of \S+ records don’t name all issuers: joint counts are minimums/;
      renderView(<Agencies snapshot={realSnapshot(view)} />, `/agencies/?${view}`);
      expect(screen.getByText(words)).toHaveTextContent(` of ${numberWords(count)} records `);
      cleanup();
      // CAAC's documents name all of theirs.
      const chosen = `${view}&agency=caac`;
      renderView(<Agencies snapshot={realSnapshot(chosen)} />, `/agencies/?${chosen}`);
      expect(screen.queryByText(words)).not.toBeInTheDocument();
    },
  );

  test("a head sorts, and the address keeps it", async () => {
    const { changes } = show();
    await userEvent.click(screen.getByRole("button", { name: /^Led/ }));
    expect(changes).toEqual(["/agencies/?sort=-led"]);
  });

  test("nothing matches is told, with what to loosen", () => {
    show("agency=tc260&kind=corporate-news");
    expect(screen.getByText("Loosen one filter:")).toBeInTheDocument();
  });
});

describe("who issues with whom", () => {
  const cells = () =>
    within(
      screen.getByRole("group", { name: "Matrix of bodies that issue together" }),
    ).getAllByRole("link");

  test("a cell that is reached is a link that filters to both", async () => {
    show("view=matrix");
    act(() => cells()[0]?.focus());
    await userEvent.keyboard("{ArrowRight}");
    const [, ids] = /^(.+): \d+ records? together/.exec(
      document.activeElement?.getAttribute("aria-label") ?? "",
    ) ?? ["", ""];
    const [row = "", column = ""] = ids.toLowerCase().split(" and ");
    expect(document.activeElement).toHaveAttribute(
      "href",
      `/records/?agency=${row}&agency=${column}&match=all&role=issued`,
    );
  });

  test("what is shown is said and in the address; all bodies have no partners beside them", () => {
    show("view=matrix&select=mof");
    const views = within(screen.getByRole("navigation", { name: "Views of bodies" }));
    const link = (name: string) => views.getByRole("link", { name });
    expect(link("Who with whom")).toHaveAttribute("aria-current", "true");
    expect(link("Pairs")).toHaveAttribute("href", "/agencies/?select=mof&view=table");
    expect(link("All bodies")).toHaveAttribute("href", "/agencies/");
    expect(link("All bodies")).not.toHaveAttribute("aria-current");
    expect(screen.queryByRole("table", { name: "Issuing bodies" })).not.toBeInTheDocument();
  });

  test("the same as a table", () => {
    show("view=table");
    const table = within(screen.getByRole("table", { name: "Bodies that issue together" }));
    const row = within(table.getByRole("row", { name: /MIIT and NDRC/ }));
    expect(row.getByRole("link", { name: /records of MIIT and NDRC/ })).toHaveAttribute(
      "href",
      "/records/?agency=miit&agency=ndrc&match=all&role=issued",
    );
  });
});
