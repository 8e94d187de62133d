import { describe, expect, test } from "vitest";

import { pathsOf } from "#app/pages/pageDetails.ts";
import { cardAt, cardOf, cardsOf, cardSize } from "#site/cards/cards.ts";
import { cardMeasure, cardScene } from "#site/cards/cardScene.ts";
import { pngSize } from "#test/support/png.ts";
import { countShown } from "#domain/query/filter/verdictCounts.ts";
import { targetsFinding } from "#messages/words/findings.ts";
import { textFaults, textsOf } from "#test/support/sceneTexts.ts";
import { siteOf } from "#test/support/site.ts";

const site = siteOf("https://example.org/china/");
const { dataset } = site.snapshot;
const news = dataset.entries.find(({ record }) => record.kind !== "policy")?.id ?? "";
const [company = ""] = dataset.companies.keys();

describe("the card of a page", () => {
  test.each(["/", "/timeline", "/targets/compute-total", "/records/computing-power-2023-2025"])(
    "%s is a picture of one size, and the same each time",
    async (route) => {
      const [first, second] = [await cardOf(site, route), await cardOf(site, route)];
      if (first === undefined || second === undefined) throw new Error("expected a card");
      expect(pngSize(first.content)).toEqual([cardSize.width, cardSize.height]);
      expect(cardSize).toEqual({ width: 800, height: 420 });
      expect(Buffer.compare(first.content, second.content)).toBe(0);
    },
  );

  test("says what it finds, as of when, and where it comes from", async () => {
    const card = await cardAt(site, "/targets/compute-total");
    if (card === undefined) throw new Error("expected a card");
    const text = textsOf(card).join(" ");
    expect(text).toContain("Total computing power in use");
    expect(text).toContain("As of 24 November 2026");
    expect(text).toMatch(/Sources?: /);
    expect(text).toContain("China Industries");
  });

  test("of a record names bodies and dates, and what became of its targets", async () => {
    const card = await cardAt(site, "/records/computing-power-2023-2025");
    if (card === undefined) throw new Error("expected a card");
    const text = textsOf(card).join(" ");
    expect(text).toContain("MIIT with CAC, MOE");
    expect(text).toContain("8 October 2023");
    expect(text).toMatch(/Outcome unknown: .*Was on pace \d/);
  });

  test.each(["/", "/targets"])(
    "of %s tells the answer that its page has as title",
    async (route) => {
      const card = await cardAt(site, route);
      const text = textsOf(card ?? expect.unreachable("expected a card")).join(" ");
      const { targets, selection } = site.snapshot;
      expect(text).toContain(targetsFinding(countShown(site.snapshot), selection.count, undefined));
      expect(text).toMatch(
        new RegExp(`^Of ${targets.total} goals, \\d+ were met and \\d+ missed; .* can’t be judged`),
      );
      // Sources are named, not only counted.
      expect(text).toMatch(/Sources: [A-Z]\w+.* \((?:official|press|other)/);
    },
  );

  test.each([
    ["/agencies", /^MIIT took part in \d+ of the \d+ records/],
    ["/records", /^\d+ records, all but one from \d+ to \d+; the newest: /],
    ["/data", /records from [\d,]+ sources, [\d,]+ of them official/],
    ["/method", /^Each target is judged by its own figures/],
  ])("of %s has the title of its page", async (route, title) => {
    const card = await cardAt(site, route);
    expect(textsOf(card ?? expect.unreachable("expected a card")).join(" ")).toMatch(title);
  });

  test("of the timeline tells how many plans that have ended met their targets", async () => {
    const card = await cardAt(site, "/timeline");
    expect(textsOf(card ?? expect.unreachable("expected a card")).join(" ")).toMatch(
      /^Of \d+ plans with targets, \d+ have ended: /,
    );
  });

  test("lies where its address says, and tells what is seen on it", async () => {
    const card = await cardOf(site, "/");
    expect(card?.path).toBe("cards/overview.png");
    expect(card?.alt).toMatch(/^A figure from China Industries: /);
    expect((await cardOf(site, "/agencies/miit"))?.path).toBe("cards/agencies/miit.png");
    expect(await cardOf(site, "/records/nowhere")).toBeUndefined();
  });

  test("is its own for the newest of a kind; others, and pages of nothing, have that of their view", async () => {
    const cardFor = cardsOf(site, 1);
    const found: unknown[] = [];
    for (const route of [
      "/",
      "/agencies",
      "/targets",
      "/targets/compute-total",
      "/targets/std-conversion",
      "/agencies/cnipa",
      "/agencies/ndrc",
      "/companies/nobody",
    ]) {
      const { card, isOwn } = await cardFor(route);
      found.push([card?.path, isOwn]);
    }
    expect(found).toEqual([
      ["cards/overview.png", true],
      ["cards/agencies.png", true],
      ["cards/targets.png", true],
      ["cards/targets/compute-total.png", true],
      ["cards/targets.png", false],
      ["cards/agencies/cnipa.png", true],
      ["cards/agencies.png", false],
      ["cards/overview.png", false],
    ]);
  });

  test("of a record without targets is that of the list, and a company's the site's: neither has an answer to show", async () => {
    const cardFor = cardsOf(site);
    const found: unknown[] = [];
    for (const route of ["/", "/records", `/records/${news}`, `/companies/${company}`]) {
      const { card, isOwn } = await cardFor(route);
      found.push([card?.path, isOwn]);
    }
    expect(found.slice(1)).toEqual([
      ["cards/records.png", true],
      ["cards/records.png", false],
      ["cards/overview.png", false],
    ]);
  });

  test("has no text that is cut or runs into another, on any page", async () => {
    for (const route of pathsOf(dataset)) {
      const card = await cardAt(site, route);
      if (card !== undefined) expect.soft(textFaults(card, cardMeasure), route).toEqual([]);
    }
  }, 120_000);
});

describe("a title", () => {
  const content = {
    note: "as of 24 November 2026",
    sources: ["Source: a page."],
    name: "China Industries",
  };
  const lines = (title: string): readonly string[] => {
    const scene = cardScene({ ...content, title }, undefined);
    expect(textFaults(scene, cardMeasure)).toEqual([]);
    return textsOf(scene).filter((text) => title.includes(text.replace("…", "")));
  };

  test.each([
    ["of 200 letters", "Measures for the administration of compute ".repeat(5).slice(0, 200)],
    [
      "in Chinese",
      "关于进一步加强和规范全国一体化算力网络国家枢纽节点建设与运行管理工作的若干指导意见（征求意见稿）",
    ],
    ["of one word", "A".repeat(120)],
  ])("%s stands in four lines at most", (_what, title) => {
    const found = lines(title);
    expect(found.length).toBeGreaterThan(0);
    expect(found.length).toBeLessThanOrEqual(4);
  });

  test("that is too long is cut, and says so", () => {
    expect(lines("Measures for the administration of compute ".repeat(12)).at(-1)).toMatch(/…$/);
  });

  test("that is whole isn't, and its lines are about as long as each other", () => {
    const found = lines("Of 321 goals, 60 were met and 7 missed; 219 can’t be judged as of today");
    expect(found.join(" ")).toBe(
      "Of 321 goals, 60 were met and 7 missed; 219 can’t be judged as of today",
    );
    const lengths = found.map(({ length }) => length);
    expect(Math.min(...lengths)).toBeGreaterThan(Math.max(...lengths) * 0.6);
  });
});
