// @vitest-environment jsdom
import { expect, test } from "vitest";
import { bodyStripFigure } from "#figures/strip/figure.ts";
import { TimelineStrip } from "#figures/strip/TimelineStrip.tsx";
import { coreSnapshot } from "#test/support/dataset.ts";
import { renderView } from "#test/support/renderView.tsx";

const htmlOf = (id: string): string =>
  renderView(<TimelineStrip id={id} snapshot={coreSnapshot()} />).container.innerHTML;

test("what it shows of each year is told in words, and comes to what it shows in all", () => {
  const html = htmlOf("miit");
  const all = /aria-label="[^":]+: ([^"]+)"/.exec(html)?.[1] ?? "";
  const years = [...html.matchAll(/<li>(\d{4}): ([^<]+)<\/li>/g)];
  const order = years.map(([, year]) => Number(year));
  expect(order).toEqual(order.toSorted((a, b) => a - b));
  for (const [, row = "", count = ""] of all.matchAll(/([a-z ]+) (\d+)/g)) {
    const own = years.flatMap(([, , counts = ""]) =>
      counts.split(", ").flatMap((one) => (one.replace(/ \d+$/, "") === row.trim() ? [one] : [])),
    );
    expect(own.length).toBeGreaterThan(0);
    const sum = own.reduce((before, one) => before + Number(/\d+$/.exec(one)?.[0]), 0);
    expect(sum, row).toBe(Number(count));
  }
  expect(html).toContain("<li>2023: policy ");
});

test("a body without records has none", () => {
  const page = { snapshot: coreSnapshot("agency=miit"), parameters: new URLSearchParams() };
  expect(bodyStripFigure.file({ ...page, id: "no-such-body" })).toBeUndefined();
});
