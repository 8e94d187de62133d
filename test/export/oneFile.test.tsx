import fc from "fast-check";
import { expect, test } from "vitest";

import {
  type Carried,
  carriedId,
  emptyCarrier,
  readCarried,
  templateIn,
} from "#domain/briefing/carried.ts";
import { oneFileName, oneFilePage } from "#export/oneFile.ts";
import { dayFrom } from "#test/support/dataset.ts";
import { runs } from "#test/support/runs.ts";

const template = `<html><head><title>Site</title></head><body>${emptyCarrier}<script>1</script></body></html>`;

const carried: Carried = {
  id: "2026-11-24T12:00:00.000Z",
  day: dayFrom("2026-11-24"),
  site: "https://dashboard.example/site/",
  briefing: {
    title: "Charging </title><script>alert(1)</script> $& 充电",
    slides: [{ kind: "section", id: "1", title: "</script><!--", text: "$&", notes: "" }],
  },
  files: {
    news: { records: [{ id: "a", title: "</script><script>alert(1)</script><!-- $& $1 \u2028" }] },
  },
};

const documentOf = (page: string | undefined): Document =>
  new DOMParser().parseFromString(page ?? "", "text/html");

const textIn = (page: string | undefined): string =>
  documentOf(page).getElementById(carriedId)?.textContent ?? "";

test("what is carried is read back whole, whatever markup or patterns stand in it", () => {
  const page = oneFilePage(template, carried);
  expect(readCarried(textIn(page))).toEqual(carried);
  expect([...documentOf(page).scripts].map(({ text }) => text)).toEqual([textIn(page), "1"]);
  expect(documentOf(page).title).toBe(carried.briefing.title);
});

test("a page saved from a saved page is the same, but for what it carries", () => {
  const page = oneFilePage(template, carried) ?? "";
  const shown = documentOf(page).documentElement;
  shown.dataset["theme"] = "dark";
  expect(oneFilePage(templateIn(shown.outerHTML), carried)).toBe(page);
});

test("no text at all ends the element that it stands in", () => {
  const part = fc.constantFrom("</script", "<!--", "-->", "<script>", "]]>", "$&", "$`", "\\", '"');
  const text = fc.array(fc.oneof(part, fc.string())).map((parts) => parts.join(""));
  fc.assert(
    fc.property(text, (value) => {
      const page = oneFilePage(template, { ...carried, files: { news: value } });
      expect(readCarried(textIn(page))?.files).toEqual({ news: value });
      expect(documentOf(page).scripts).toHaveLength(2);
    }),
    { numRuns: runs(200) },
  );
});

test("a page that is no template, as a development server answers, gives nothing", () => {
  expect(oneFilePage("<html><body></body></html>", carried)).toBeUndefined();
  expect(oneFilePage(`${template}${emptyCarrier}`, carried)).toBeUndefined();
});

test("what isn't all that a page carries is not read", () => {
  const whole = textIn(oneFilePage(template, carried));
  expect(readCarried("")).toBeUndefined();
  expect(readCarried("{")).toBeUndefined();
  for (const [from, to] of [
    ["https://dashboard.example", "javascript:alert(1)//"],
    ['2026-11-24"', 'soon"'],
    ["files", "fils"],
  ] as const) {
    expect(readCarried(whole.replace(from, to)), to).toBeUndefined();
  }
});

test("the file is called by the title and the day, in letters that every system takes", () => {
  const named = (title: string): string =>
    oneFileName({ ...carried, briefing: { title, slides: [] } });
  expect(named("Where /things\\ stand: 2026?")).toBe("where-things-stand-2026-2026-11-24.html");
  expect(named("新能源汽车")).toBe("新能源汽车-2026-11-24.html");
  expect(named("")).toBe("briefing-2026-11-24.html");
  expect(named("a".repeat(500))).toHaveLength(80 + "-2026-11-24.html".length);
});
