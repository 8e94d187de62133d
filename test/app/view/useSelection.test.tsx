import { renderHook } from "@testing-library/react";
import { expect, test } from "vitest";

import { useSelection } from "#app/view/useSnapshot.ts";
import { coreDataset, dayFrom } from "#test/support/dataset.ts";

const today = dayFrom("2026-11-24");

const render = (query: string) =>
  renderHook(({ parameters }) => useSelection(coreDataset(), parameters, today), {
    initialProps: { parameters: new URLSearchParams(query) },
  });

test("an address that asks for the same hands on the same selection", () => {
  const { result, rerender } = render("verdict=met&agency=MIIT");
  const { selection } = result.current;
  rerender({
    parameters: new URLSearchParams("agency=miit&verdict=met&select=steel-2022&sort=date"),
  });
  expect(result.current.selection).toBe(selection);
  rerender({ parameters: new URLSearchParams("agency=miit") });
  expect(result.current.selection).not.toBe(selection);
});

test("an address is read once, however often the page is drawn", () => {
  const parameters = new URLSearchParams("agency=miit&agency=nobody");
  let reads = 0;
  const same = new URLSearchParams(parameters);
  parameters.getAll = (name) => {
    if (name === "agency") reads += 1;
    return same.getAll(name);
  };
  const { result, rerender } = renderHook(
    (of: URLSearchParams) => useSelection(coreDataset(), of, today),
    { initialProps: parameters },
  );
  rerender(parameters);
  expect(reads).toBe(1);
  expect(result.current.ignored).toEqual([{ what: "agency", text: "nobody", why: "unknown" }]);
});
