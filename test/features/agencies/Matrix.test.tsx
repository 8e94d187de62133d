import { act, screen, within } from "@testing-library/react";
import { afterEach, expect, test, vi } from "vitest";

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
    mostLed: 2,
  };
};

const names = { labelOf: (id: string) => id, wholeOf: () => undefined, issued: () => 9 };

const show = (bodies: number, isPaper = false) => {
  renderView(
    <Matrix
      isPaper={isPaper}
      leftOut={0}
      model={modelOf(bodies)}
      names={names}
      room={1200}
      selected="body-0"
      selecting={() => (parameters) => parameters}
      snapshot={coreSnapshot()}
    />,
    "/agencies",
  );
  const cells = screen.getByRole("group", { name: "Matrix of bodies that issue together" });
  return () => within(cells).getAllByRole("link");
};

/** Tells that what is watched has come near. */
let comesNear = (): void => undefined;

const watch = (): void => {
  class Watcher {
    constructor(tell: (changes: readonly object[]) => void) {
      const boundingClientRect = { top: 0, bottom: 500, height: 500 };
      comesNear = () => tell([{ target: this.watched, isIntersecting: true, boundingClientRect }]);
    }
    watched: Element | undefined;
    observe = (element: Element): void => {
      this.watched = element;
    };
    unobserve = (): void => undefined;
  }
  vi.stubGlobal("IntersectionObserver", Watcher);
};

afterEach(() => vi.unstubAllGlobals());

test("of more than a thousand cells the one of the Tab key is drawn, and all once they are near", () => {
  watch();
  const cells = show(33);
  expect(cells()).toHaveLength(1);
  expect(cells()[0]).toHaveAttribute("tabindex", "0");
  act(comesNear);
  expect(cells()).toHaveLength(33 * 32);
  expect(cells()[40]).toHaveAccessibleName(
    "body-1 and body-9: 3 records together; body-1 led 2, body-9 1",
  );
});

test("fewer are drawn wherever the reader is", () => {
  watch();
  expect(show(30)()).toHaveLength(30 * 29);
});

test("paper has all of them", () => {
  watch();
  expect(show(33, true)()).toHaveLength(33 * 32);
});

test("without anything to watch with all are drawn", () => {
  expect(show(33)()).toHaveLength(33 * 32);
});
