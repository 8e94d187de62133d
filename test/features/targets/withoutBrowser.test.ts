import { createElement, type FunctionComponent } from "react";
import { renderToString } from "react-dom/server";
import { describe, expect, it } from "vitest";

import type { Snapshot } from "#domain/snapshot.ts";
import { TargetPage } from "#features/targets/TargetPage.tsx";
import { Targets } from "#features/targets/Targets.tsx";
import { type Navigation, NavigationProvider } from "#ui/navigation.tsx";
import { realSnapshot } from "#test/support/dataset.ts";

const drawn = (
  view: FunctionComponent<{ snapshot: Snapshot; id: string }>,
  address: string,
): string => {
  const { pathname, searchParams } = new URL(address, "https://dashboard.example");
  const navigation: Navigation = {
    path: pathname,
    parameters: searchParams,
    href: (path) => path,
    change: () => {},
    go: () => {},
    address: (path) => path,
    Link: ({ to, children, ...rest }) => createElement("a", { href: to, ...rest }, children),
  };
  const snapshot = realSnapshot(searchParams.toString());
  const id = pathname.split("/").at(-1) ?? "";
  return renderToString(
    createElement(NavigationProvider, { value: navigation }, createElement(view, { snapshot, id })),
  );
};

describe("without a browser", () => {
  it.each([
    ["/targets", Targets],
    ["/targets?view=scatter&group=sector", Targets],
    ["/targets?compare=charging&compare=nes&units=native&asof=2025-12-31", Targets],
    ["/targets/compute-total?path=compound", TargetPage],
    ["/targets/patent-firms", TargetPage],
    ["/targets/nothing-of-the-kind", TargetPage],
  ])("%s is drawn, with no style that a strict policy would refuse", (address, view) => {
    const html = drawn(view, address);
    expect(html).toContain("<h1");
    expect(html).not.toMatch(/\sstyle="/);
  });
});
