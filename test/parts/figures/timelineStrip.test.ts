import { createElement } from "react";
import { renderToString } from "react-dom/server";
import { expect, test } from "vitest";

import { dayWords } from "#messages/words/dates.ts";
import { TimelineStrip } from "#parts/figures/TimelineStrip.tsx";
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
