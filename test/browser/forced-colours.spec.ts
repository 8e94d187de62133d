import type { Locator, Page } from "@playwright/test";

import { withinClass } from "#languages/en/words/verdictClasses.ts";
import { verdicts as allVerdicts } from "#domain/judging/verdict.ts";
import {
  accessibilityFaults,
  deepLinkNoise,
  expect,
  idle,
  ofColours,
  test,
} from "#test/support/browser.ts";

// Deep links are answered by the static host's 404 page, which the browser notes.
test.use({ allowConsole: deepLinkNoise });

test.describe("in the colours of the reader's system", () => {
  /** What a system colour comes to here. */
  const systemColour = async (page: Page, name: string): Promise<string> =>
    page.evaluate((colour) => {
      const probe = document.createElement("div");
      probe.style.setProperty("forced-color-adjust", "none");
      probe.style.setProperty("background-color", colour);
      document.body.append(probe);
      const { backgroundColor } = getComputedStyle(probe);
      probe.remove();
      return backgroundColor;
    }, name);

  test("every word can be read on its ground", async ({ page }) => {
    await page.emulateMedia({ forcedColors: "active" });
    for (const address of ["", "targets", "agencies?view=matrix", "records"]) {
      await page.goto(address);
      await idle(page);
      expect(await accessibilityFaults(page, ofColours), address).toEqual([]);
    }
  });

  test("neither theme of ours counts", async ({ page }) => {
    await page.emulateMedia({ forcedColors: "active", colorScheme: "dark" });
    await page.goto("agencies/miit");
    for (const theme of ["light", "dark"]) {
      // As a choice that was kept sets it.
      await page.locator("html").evaluate((root, one) => {
        root.dataset["theme"] = one;
      }, theme);
      const canvas = await systemColour(page, "Canvas");
      await expect(page.locator("html")).toHaveCSS("background-color", canvas);
      // What is pressed lies over each part, and has no ink.
      const inks = page
        .getByRole("region", { name: "Goals by verdict" })
        .locator("a", { has: page.locator("title", { hasText: /^Met: / }) })
        .first()
        .locator("rect")
        .evaluateAll((all) =>
          all
            .map((one) => getComputedStyle(one).fill)
            .filter((fill) => fill !== "rgba(0, 0, 0, 0)"),
        );
      expect(await inks).toEqual([await systemColour(page, "CanvasText")]);
    }
  });

  /** What the screen shows, to be read point by point. */
  const screenOf = async (page: Page) =>
    page.evaluateHandle(
      async (base64) => {
        const bytes = Uint8Array.from(atob(base64), (one) => one.codePointAt(0) ?? 0);
        const image = await createImageBitmap(new Blob([bytes]));
        const drawn = new OffscreenCanvas(image.width, image.height).getContext("2d", {
          willReadFrequently: true,
        });
        if (drawn === null) throw new Error("expected something to draw on");
        drawn.drawImage(image, 0, 0);
        return drawn;
      },
      (await page.screenshot()).toString("base64"),
    );

  /** Words of figures in sight that don't stand out from their ground. */
  const lostWords = async (page: Page): Promise<readonly string[]> =>
    page.locator("main svg text").evaluateAll(
      (texts, screen) => {
        const boxes = texts
          .map((text) => ({ words: text.textContent, box: text.getBoundingClientRect() }))
          .filter(
            ({ box: { left, right, top, bottom, width } }) =>
              width >= 1 && left >= 0 && right <= innerWidth && top >= 0 && bottom <= innerHeight,
          );
        if (boxes.length < 20) return [`only ${boxes.length} words in sight`];
        return boxes.flatMap(({ words, box: { left, top, width, height } }) => {
          const { data } = screen.getImageData(left, top, width, height);
          // Of what has no colour, one of three parts tells how light it is.
          const light = data.filter((_, at) => at % 4 === 1);
          return Math.max(...light) - Math.min(...light) < 100 ? [words] : [];
        });
      },
      await screenOf(page),
    );

  const judged = allVerdicts.filter((verdict) => verdict !== "not-judged");
  /** The verdict that a mark, or a row of the legend, says: with its class or without it. */
  const saidVerdict = `(?:^|: ?)(?:outcome unknown, )?(${judged.map((verdict) => withinClass[verdict].toLowerCase()).join("|")})\\b`;

  /** The forms by which each verdict is drawn, with the ink that they are filled with. */
  const formsOf = (marks: Locator) =>
    marks.evaluateAll((all, words) => {
      const forms: Record<string, string[]> = {};
      for (const one of all) {
        const said = (one.ariaLabel ?? one.textContent).toLowerCase();
        const verdict = new RegExp(words).exec(said)?.[1];
        const glyph = [...one.querySelectorAll("path")].at(-1);
        if (verdict === undefined || glyph === undefined) continue;
        const { fill, fillOpacity, opacity } = getComputedStyle(glyph);
        const form = `${glyph.getAttribute("d")} ${fill} ${fillOpacity} ${opacity}`;
        forms[verdict] = [...new Set(forms[verdict]).add(form)];
      }
      return Object.values(forms);
    }, saidVerdict);

  const strip = 'svg[aria-label^="Progress of each goal"] a';
  const shown: readonly (readonly [
    address: string,
    /** What draws verdicts, each saying which. */
    verdicts: ((page: Page) => Locator) | undefined,
    reached: (page: Page) => Locator,
  ])[] = [
    ["", (page) => page.locator(strip), (page) => page.locator(strip).first()],
    [
      "timeline",
      (page) => page.getByRole("list", { name: "Legend" }).getByRole("listitem"),
      (page) => page.getByRole("button", { name: /^Pumped storage plan/ }),
    ],
  ];
  for (const [address, verdicts, reached] of shown) {
    test(`what /${address} tells by colours of ours is told and drawn without them`, async ({
      page,
    }) => {
      await page.setViewportSize({ width: 1440, height: 1200 });
      await page.emulateMedia({ forcedColors: "active", reducedMotion: "reduce" });
      await page.goto(address);
      await expect(page.getByRole("contentinfo")).toBeVisible();
      await expect(reached(page)).toBeInViewport({ ratio: 0.9 });
      await idle(page);
      if (verdicts !== undefined) {
        const forms = await formsOf(verdicts(page));
        // One each, and none for two.
        expect(forms.map((of) => of.length)).toEqual(judged.map(() => 1));
        expect(new Set(forms.flat()).size).toBe(judged.length);
        const ink = await systemColour(page, "CanvasText");
        for (const form of forms.flat()) expect(form).toContain(` ${ink} 1 1`);
      }
      expect(await lostWords(page)).toEqual([]);
      // Where the keyboard stands is drawn around.
      const before = await screenOf(page);
      await page.keyboard.press("Shift");
      await reached(page).focus();
      const after = await screenOf(page);
      const drawn = await reached(page).evaluate(
        (one, screens) => {
          const { left, top, width, height } = one.getBoundingClientRect();
          const [was, is] = screens.map(
            (screen) => screen.getImageData(left - 5, top - 5, width + 10, height + 10).data,
          );
          const changed = is?.filter(
            (part, at) => at % 4 === 1 && Math.abs(part - (was?.[at] ?? part)) > 60,
          );
          return (changed?.length ?? 0) / (2 * (width + height));
        },
        [before, after],
      );
      expect(drawn).toBeGreaterThan(1);
    });
  }

  test("each part of the bar of the overview is drawn, what can't be judged too", async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.emulateMedia({ forcedColors: "active" });
    await page.goto("");
    // Above the region that says the same in sentences.
    const bar = page.getByRole("region", { name: "Goals by verdict" }).locator("xpath=..");
    const parts = bar.locator("svg > a, svg > g > a");
    await expect(parts).toHaveCount(allVerdicts.length);
    await idle(page);
    const drawn = await parts.evaluateAll(
      (all, screen) =>
        all.map((part) => {
          const { left, top, width, height } = part.getBoundingClientRect();
          const { data } = screen.getImageData(left - 1, top - 1, width + 2, height + 2);
          const light = data.filter((_, at) => at % 4 === 1);
          // Along its left edge, its upper one and so on some point of each row and column has ink.
          const columns = Math.round(width) + 2;
          const rows = Math.floor(light.length / columns);
          const inked = (x: number): boolean =>
            Array.from({ length: rows }, (_, y) => light[y * columns + x] ?? 255).some(
              (one) => one < 128,
            );
          const across = Array.from({ length: columns }, (_, x) => inked(x));
          return across.filter(Boolean).length / columns;
        }),
      await screenOf(page),
    );
    for (const share of drawn) expect(share).toBeGreaterThan(0.7);
  });

  test("what is chosen stands out, and what isn't does not", async ({ page }) => {
    await page.emulateMedia({ forcedColors: "active" });
    await page.goto("targets?verdict=met");
    const highlight = await systemColour(page, "Highlight");
    await page.getByRole("button", { name: /^View/ }).click();
    for (const chosen of [
      page.getByRole("link", { name: "Targets", exact: true }),
      page.getByRole("link", { name: /^Met: (\d+) of \1 goals, chosen$/ }),
      page.getByRole("button", { name: "List", exact: true }),
    ]) {
      await expect(chosen).toHaveCSS("background-color", highlight);
    }
    const other = page.getByRole("button", { name: "Goals over time" });
    await expect(other).not.toHaveCSS("background-color", highlight);
    const records = page.getByRole("link", { name: "Records", exact: true });
    const canvas = await systemColour(page, "Canvas");
    await expect(records).toHaveCSS("border-bottom-color", canvas);
  });
});
