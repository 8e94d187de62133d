import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, test } from "vitest";

import { Records } from "#features/records/list/Records.tsx";
import { coreSnapshot } from "#test/support/dataset.ts";
import { renderView } from "#test/support/renderView.tsx";

const show = (parameters = "") =>
  renderView(<Records snapshot={coreSnapshot(parameters)} />, `/records/?${parameters}`);

const rows = (): readonly HTMLElement[] => screen.getAllByRole("row").slice(1);

/** What a cell says without what stands for it where there is little room. */
const heardIn = (cell: Element): string => {
  const heard = cell.cloneNode(true) as Element;
  for (const brief of heard.querySelectorAll("[aria-hidden]")) brief.remove();
  return heard.textContent.trim();
};

describe("the table of records", () => {
  test("has the first rows, and one for every record once opened, and says how many", async () => {
    const { unmount } = show();
    const { entries } = coreSnapshot();
    expect(rows()).toHaveLength(36);
    await userEvent.click(
      screen.getByRole("button", { name: `Show all ${entries.total} records` }),
    );
    expect(rows()).toHaveLength(entries.total);
    unmount();
    // After a step back it is still open.
    show();
    expect(rows()).toHaveLength(entries.total);
    expect(screen.getAllByRole("status")[0]).toHaveTextContent(
      `${entries.total} of ${entries.total} records`,
    );
  });

  test("a row tells date and meaning, kind, title, bodies with the lead first, type, counts", () => {
    show();
    const row = screen.getByRole("row", { name: /Computing power action plan/ });
    for (const text of [
      "8 Oct 2023 published",
      "Policy",
      "MIIT with CAC, MOE, NHC, PBoC and SASAC",
      "action plan",
      "Computing power, telecommunications",
    ]) {
      expect(
        within(row).getByText(
          (_none, element) => element?.getAttribute("role") === "cell" && heardIn(element) === text,
        ),
      ).toBeInTheDocument();
    }
    // What the table has no room for is counted.
    expect(within(row).getByText("with 5 others").parentElement).toHaveTextContent(
      /^MIIT with 5 others$/,
    );
    expect(within(row).getByRole("link")).toHaveAttribute(
      "href",
      "/records/computing-power-2023-2025/",
    );
  });

  test("the headline says how many there are, from when to when, and the newest", () => {
    const { unmount } = show();
    const heading = screen.getByRole("heading", { level: 1 });
    expect(heading).toHaveTextContent(
      /^\d+ records from \d{4} to 2025; the newest: EV charging plan, 24 September 2025$/,
    );
    unmount();
    show("sort=title&kind=policy-news");
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent(
      /^\d+ records (of|from) .*; the newest: /,
    );
  });

  test("the address sorts it, and the links take the order along", () => {
    show("sort=-targets");
    expect(rows()[0]).toHaveTextContent("Computing power action plan");
    expect(within(rows()[0] ?? document.body).getByRole("link")).toHaveAttribute(
      "href",
      "/records/computing-power-2023-2025/?sort=-targets",
    );
  });

  test("nothing matches: it says which filter to loosen", () => {
    show("agency=samr&kind=corporate-news");
    expect(screen.queryByRole("table")).not.toBeInTheDocument();
    expect(screen.getByRole("heading", { name: "No record matches" })).toBeInTheDocument();
    expect(screen.getByRole("button", { name: /^Without SAMR: \d+ records$/ })).toBeInTheDocument();
  });
});
