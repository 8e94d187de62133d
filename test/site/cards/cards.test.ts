import { describe, expect, test } from "vitest";

import { pathsOf } from "#app/pages/pageDetails.ts";
import { cardAt, cardOf, cardSize } from "#site/cards/cards.ts";
import { cardMeasure } from "#site/cards/cardScene.ts";
import { pngSize } from "#test/support/png.ts";
import { countShown } from "#domain/query/filter/verdictCounts.ts";
import { targetsFinding } from "#messages/words/findings.ts";
import { textFaults, textsOf } from "#test/support/sceneTexts.ts";
import { siteOf } from "#test/support/site.ts";
import { sampled } from "#test/support/runs.ts";

const site = siteOf("https://example.org/china/");
const { dataset } = site.snapshot;

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

  test("has no text that is cut or runs into another, on any page", async () => {
    for (const route of sampled(pathsOf(dataset), 60)) {
      const card = await cardAt(site, route);
      if (card !== undefined) expect.soft(textFaults(card, cardMeasure), route).toEqual([]);
    }
  }, 120_000);
});
