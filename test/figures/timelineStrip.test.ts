import { createElement } from "react";
import { renderToString } from "react-dom/server";
import { expect, test } from "vitest";

import { dayWords } from "#messages/words/dates.ts";
import { TimelineStrip } from "#figures/strip/TimelineStrip.tsx";
import { coreSnapshot } from "#test/support/dataset.ts";

test("a strip is drawn without a browser, at a width that is assumed", () => {
  const { entries, asOf, today } = coreSnapshot();
  const html = renderToString(
    createElement(TimelineStrip, { entries: entries.shown, asOf, today, label: "Records" }),
  );
  expect(html).toMatch(/aria-label="Records: policy \d+, policy news \d+/);
  expect(html).toContain(">2023</text>");
  expect(html).toContain(`>today, ${dayWords(today, true)}</text>`);
  expect(html).not.toContain("NaN");
});

test("what it shows of each year is told in words, and comes to what it shows in all", () => {
  const { entries, asOf, today } = coreSnapshot();
  const html = renderToString(
    createElement(TimelineStrip, { entries: entries.shown, asOf, today, label: "Records" }),
  );
  const all = /aria-label="Records: ([^"]+)"/.exec(html)?.[1] ?? "";
  const years = [...html.matchAll(/<li>(\d{4}): ([^<]+)<\/li>/g)];
  const order = years.map(([, year]) => Number(year));
  expect(order).toEqual(order.toSorted((a, b) => a - b));
  for (const [, row = "", count = ""] of all.matchAll(/([a-z ]+) (\d+)/g)) {
    const own = years.flatMap(([, , told = ""]) =>
      told.split(", ").flatMap((one) => (one.replace(/ \d+$/, "") === row.trim() ? [one] : [])),
    );
    expect(own.length).toBeGreaterThan(0);
    const sum = own.reduce((before, one) => before + Number(/\d+$/.exec(one)?.[0]), 0);
    expect(sum, row).toBe(Number(count));
  }
  expect(html).toContain("<li>2023: policy ");
});
