import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, test } from "vitest";

import { Targets } from "#features/targets/list/Targets.tsx";
import { TargetPage } from "#features/targets/page/TargetPage.tsx";
import { targetListFigure } from "#figures/targetList/figure.ts";
import { tableFile } from "#messages/files/tableFile.ts";
import { snapshotOf } from "#test/support/dataset.ts";
import { goalsDataset, madeUpTarget } from "#test/support/madeUpGoals.ts";
import { renderView } from "#test/support/renderView.tsx";

const reading = (value: number) => [
  { value, asOf: "2025-12-31", provenance: [{ unlinked: "made up" }] },
];

const power = (id: string, value: number) =>
  madeUpTarget(id, {
    metric: "Computing power",
    short: "Computing power",
    series: "power",
    value,
    readings: reading(110),
  });

/** A goal of three documents: raised by the second, and restated by the third, which misses it; and another. */
const dataset = goalsDataset([
  { id: "first", published: "2021-03-01", targets: [power("p21", 100)] },
  { id: "second", published: "2022-06-01", targets: [power("p22", 120)] },
  { id: "third", published: "2024-01-15", targets: [power("p24", 120), madeUpTarget("alone")] },
]);

const show = (parameters = "") =>
  renderView(<Targets snapshot={snapshotOf(dataset, parameters)} />, `/targets/?${parameters}`);

const rows = () =>
  screen.getAllByRole("listitem").filter((item) => item.hasAttribute("aria-posinset"));

describe("a list of goals", () => {
  test("shows each once, with the other documents and what became of what they asked", () => {
    show("sort=name");
    expect(rows()).toHaveLength(2);
    const row = within(
      rows().find((one) => one.textContent.includes("Computing power")) ??
        expect.unreachable("no row of the goal"),
    );
    expect(row.getByText("also set in two other documents").parentElement).toHaveTextContent(
      "also set in two other documents The document second (restated), The document first (raised from 100 units)",
    );
    expect(row.getByRole("link", { name: "Computing power, The document first" })).toHaveAttribute(
      "href",
      "/targets/p21/?sort=name",
    );
    expect(screen.getByText("2 of 2 goals, set 4 times across documents")).toHaveAttribute(
      "role",
      "status",
    );
  });

  test("is of every target with the switch, each in a row of its own", async () => {
    const { changes } = show("sort=name");
    await userEvent.click(screen.getByRole("button", { name: /^View/ }));
    const count = within(screen.getByRole("group", { name: "Count" }));
    expect(count.getByRole("button", { name: "Goals once", pressed: true })).toBeInTheDocument();
    count.getByRole("button", { name: "Every target" }).focus();
    await userEvent.keyboard("{Enter}");
    expect(changes).toEqual(["/targets/?count=targets&sort=name"]);
  });
});

test("a file of goals says what it counts, and which targets set each", () => {
  const fileOf = (parameters: string) =>
    targetListFigure.file({
      snapshot: snapshotOf(dataset, parameters),
      parameters: new URLSearchParams(parameters),
      id: "",
    });
  const [goals, every] = [fileOf("sort=name"), fileOf("sort=name&count=targets")];
  expect(goals?.status).toBe("2 of 2 goals, set 4 times across documents");
  expect(every?.status).toBe("4 of 4 targets");
  const rowsOf = (file: typeof goals) => {
    const texts = ["Id", tableFile.sharedGoal, tableFile.standing, tableFile.restating].map(
      (name) =>
        file?.table
          .find(({ heading }) => heading === name)
          ?.cells.map((cell) => (cell?.is === "text" ? cell.text : "")) ?? [],
    );
    return texts[0]?.map((_id, row) => texts.map((column) => column[row]));
  };
  const shared = ["2025 power units", "p24", "p22; p21"];
  expect(rowsOf(goals)).toEqual([
    ["p24", ...shared],
    ["alone", "alone", "alone", ""],
  ]);
  // Where every target has a row, each says which one stands.
  expect(rowsOf(every)).toEqual(
    expect.arrayContaining([
      ["p21", ...shared],
      ["p22", ...shared],
    ]),
  );
});

describe("the page of a target", () => {
  const showPage = (id: string, parameters = "") =>
    renderView(
      <TargetPage id={id} snapshot={snapshotOf(dataset, parameters)} />,
      `/targets/${id}/?${parameters}`,
    );

  test("that stands names the others of its goal", () => {
    showPage("p24");
    const fact = screen.getByText(/^Set in 3 targets due in 2025; this one/);
    expect(fact.parentElement).toHaveTextContent("The document first: raised from 100 units");
    expect(fact.parentElement).toHaveTextContent("The document second: restated");
  });
});
