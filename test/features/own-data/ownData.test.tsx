import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, test, vi } from "vitest";

import type { FileProblem } from "#importing/files/template/problem.ts";
import { headingsOf, tableNames } from "#importing/files/template/tables.ts";
import { ChangeTable } from "#features/own-data/Changes.tsx";
import { ChoiceForm } from "#features/own-data/ChoiceForm.tsx";
import { Findings } from "#features/own-data/Findings.tsx";
import { templateArchive, templateWorkbook } from "#features/own-data/templateFiles.ts";
import { readOwnFiles } from "#importing/files/readOwnFiles.ts";
import { ownData as english } from "#languages/en/views/ownData.ts";
import { ownData as chinese } from "#languages/zh/views/ownData.ts";
import { renderView } from "#test/support/renderView.tsx";

const words = english;

test.each([
  ["English", english],
  ["Chinese", chinese],
])("the template says in %s what each of its columns holds, and names no other", (_name, all) => {
  for (const table of tableNames) {
    const columns: Readonly<Record<string, string>> = all.template.columns[table];
    expect(Object.keys(columns)).toEqual(headingsOf(table));
    expect(Object.values(columns).every((one) => one !== "")).toBe(true);
  }
});

test.each([
  ["a workbook", "own.xlsx", templateWorkbook],
  ["an archive of tables", "own.zip", templateArchive],
])("the example that the template comes with as %s is right", async (_name, name, make) => {
  const content = new Blob([await make()]);
  const { problems, tables } = await readOwnFiles([{ name, content }], "en");
  expect(problems).toEqual([]);
  expect(tables.policies[0]?.targets.map(({ id }) => id)).toEqual([
    "example-wind-2030",
    "example-grid-2030",
  ]);
  expect(tables.news).toHaveLength(1);
});

const problem: FileProblem = {
  file: "plans.xlsx",
  sheet: "targets",
  row: 7,
  field: "value",
  record: "port-plan",
  fault: { is: "type", expected: "number", found: { is: "value", text: '"many"' } },
  outcome: "record-left-out",
};

describe("what is wrong", () => {
  test("is named by file, sheet, row, field and record, with what became of it", () => {
    renderView(<Findings problemCount={1} problems={[problem]} recognised={[]} />);
    const row = within(screen.getByRole("table")).getAllByRole("row")[1];
    expect(row).toHaveTextContent("plans.xlsx, targets");
    expect(row).toHaveTextContent('expected number, found "many"');
    for (const text of ["7", "value", "port-plan", words.problems.outcomes["record-left-out"]])
      expect(row).toHaveTextContent(text);
  });
});

test("what changes is counted by kind, with years, bodies and verdicts", () => {
  renderView(
    <ChangeTable
      preview={{
        counts: [
          { kind: "policies", own: 2, before: 151, after: 153 },
          { kind: "companies", own: 0, before: 0, after: 0 },
        ],
        years: [2021, 2024],
        newBodies: ["Port Authority"],
        verdicts: new Map([
          ["met", 1],
          ["missed", 0],
        ]),
      }}
    />,
  );
  expect(screen.getByRole("row", { name: "Policies 2 151 153" })).toBeInTheDocument();
  expect(screen.queryByText(words.changes.kinds.companies)).not.toBeInTheDocument();
  expect(screen.getByText(words.changes.years(2021, 2024))).toBeInTheDocument();
  expect(screen.getByText(words.changes.bodies("Port Authority"))).toBeInTheDocument();
  expect(screen.getAllByRole("listitem").map(({ textContent }) => textContent.trim())).toEqual([
    "1 Met",
  ]);
});

describe("the form", () => {
  const choice = { name: "Ports", isMerged: true, ownWins: true, isToBeKept: false };
  const form = (more: Partial<Parameters<typeof ChoiceForm>[0]>) => {
    const [onChange, onShow] = [vi.fn(), vi.fn()];
    renderView(
      <ChoiceForm
        choice={choice}
        isBusy={false}
        onChange={onChange}
        onShow={onShow}
        same={[]}
        {...more}
      >
        {null}
      </ChoiceForm>,
    );
    return { onChange, onShow };
  };

  test("asks whose record counts only where an id is in both", () => {
    form({ same: ["steel-2022"] });
    expect(screen.getByRole("group", { name: words.changes.same(1) })).toBeInTheDocument();
    expect(screen.getByText(words.changes.sameList("steel-2022"))).toBeInTheDocument();
  });

  test("shows the data on demand, and not without a name", async () => {
    const { onShow } = form({});
    await userEvent.click(screen.getByRole("button", { name: words.show }));
    expect(onShow).toHaveBeenCalledTimes(1);
  });
});
