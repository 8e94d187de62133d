import { act, fireEvent, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test, vi } from "vitest";

import type { MatrixModel } from "#domain/agencies/matrix.ts";
import { Matrix } from "#features/agencies/pairs/Matrix.tsx";
import { coreSnapshot } from "#test/support/dataset.ts";
import { renderView } from "#test/support/renderView.tsx";

/** Bodies of which every two issued something together. */
const modelOf = (bodies: number): MatrixModel => {
  const order = Array.from({ length: bodies }, (_, at) => `body-${at}`);
  const counts = { together: 3, ledByFirst: 2, ledBySecond: 1 };
  return {
    order,
    cells: order.flatMap((first, row) =>
      order.flatMap((second, column) =>
        row === column ? [] : [{ first, second, row, column, ...counts }],
      ),
    ),
  };
};

const names = {
  labelOf: (id: string) => id,
  shortOf: (id: string) => id,
  wholeOf: () => undefined,
  issued: () => 9,
};

const show = (bodies: number, isPaper = false, selected = "body-0") => {
  renderView(
    <Matrix
      isPaper={isPaper}
      all={bodies}
      onAll={() => undefined}
      model={modelOf(bodies)}
      names={names}
      room={1200}
      selected={selected}
      selecting={() => (parameters) => parameters}
      snapshot={coreSnapshot()}
    />,
    "/agencies",
  );
  const cells = screen.getByRole("group", { name: "Matrix of bodies that issue together" });
  return () => within(cells).getAllByRole("link");
};

const inTabOrder = (cells: readonly HTMLElement[]): readonly HTMLElement[] =>
  cells.filter((cell) => cell.getAttribute("tabindex") === "0");

test("arrows lead through the cells, each with its name and its address", async () => {
  const cells = show(33);
  act(() => cells()[0]?.focus());
  expect(cells()[0]).toHaveAccessibleName(/^body-0 and body-1:/);
  await userEvent.keyboard("{ArrowDown}{ArrowRight}{ArrowRight}");
  expect(document.activeElement).toHaveAccessibleName(/^body-2 and body-4:/);
  expect(document.activeElement).toHaveAttribute("tabindex", "0");
  await userEvent.keyboard("{Control>}{End}{/Control}");
  expect(document.activeElement).toHaveAccessibleName(/^body-32 and body-31:/);
  expect(inTabOrder(cells())).toEqual([document.activeElement]);
});

test("the pointer leads to the cell that it is over, and leaves the one of the Tab key a link", () => {
  const cells = show(33);
  const svg = screen.getByRole("group", { name: "Matrix of bodies that issue together" });
  const width = Number(svg.getAttribute("viewBox")?.split(" ")[2]);
  const cell = width / 33;
  vi.spyOn(svg, "getBoundingClientRect").mockReturnValue(
    new DOMRect(100, 50, width * 2, width * 2),
  );
  const move = (column: number, row: number): void => {
    fireEvent.pointerMove(svg, {
      clientX: 100 + 2 * cell * (column + 0.5),
      clientY: 50 + 2 * cell * (row + 0.5),
    });
  };
  move(7, 3);
  expect(cells().map((one) => one.getAttribute("aria-label"))).toEqual([
    expect.stringMatching(/^body-0 and body-1:/),
    expect.stringMatching(/^body-3 and body-7:/),
  ]);
  // The diagonal leads nowhere.
  move(3, 3);
  expect(cells()).toHaveLength(1);
});
