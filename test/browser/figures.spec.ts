import type { Page } from "@playwright/test";

import { deepLinkNoise, expect, test } from "#test/support/browser.ts";

// Deep links are answered by the static host's 404 page, which the browser notes.
test.use({ allowConsole: deepLinkNoise });

/** Heights of the texts of a picture, in pixels on the screen. */
const textHeights = async (page: Page, name: RegExp): Promise<readonly number[]> => {
  const picture = page.getByRole("group", { name });
  await expect(picture).toBeVisible();
  return picture.evaluate((svg) =>
    // What is told in several lines is as high as those.
    [...svg.querySelectorAll("text")]
      .filter((text) => text.textContent !== "" && text.querySelectorAll("[dy]").length < 2)
      .map((text) => Math.round(text.getBoundingClientRect().height)),
  );
};

/** As a reader does who has the browser's text twice as large. */
const enlargeText = async (page: Page): Promise<void> => {
  await page.addInitScript(() => {
    addEventListener("DOMContentLoaded", () => {
      document.documentElement.style.fontSize = "32px";
    });
  });
};

test("the strip has type of one size on every screen, as large as the reader's", async ({
  page,
}) => {
  const sizes = new Set<number>();
  for (const width of [390, 768, 1440, 2560]) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto("./");
    // A projector's page is larger as a whole.
    const scale = width < 1680 ? 1 : 1.125;
    // What was drawn ahead is drawn anew for the width of this screen, which takes a moment.
    await expect(async () => {
      const heights = [...sizes];
      for (const height of await textHeights(page, /^How far each target had come/)) {
        heights.push(Math.round(height / scale));
      }
      expect(Math.max(...heights) - Math.min(...heights)).toBeLessThanOrEqual(1);
      for (const height of heights) sizes.add(height);
    }).toPass({ timeout: 5000 });
  }
  await enlargeText(page);
  await page.setViewportSize({ width: 768, height: 900 });
  await page.goto("./");
  await expect(async () => {
    const [enlarged = 0] = await textHeights(page, /^How far each target had come/);
    expect(enlarged / Math.max(...sizes)).toBeCloseTo(2, 0);
  }).toPass({ timeout: 5000 });
});

for (const width of [390, 768, 1024, 1280, 1440]) {
  test(`a heading and what can be done with its figure stand apart, at ${width} pixels`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto("./");
    await page.locator("html[data-live]").waitFor({ state: "attached" });
    const sections = page.locator("main section").filter({ has: page.locator("h2:visible") });
    await expect(sections.filter({ hasText: "Share" }).first()).toBeVisible();
    const covered = await sections.evaluateAll((all) =>
      all.flatMap((section) => {
        const head = section.querySelector("h2");
        const share = [...section.querySelectorAll("button")].find(
          ({ textContent }) => textContent === "Share",
        );
        if (head === null || share === undefined) return [];
        const words = document.createRange();
        words.selectNodeContents(head);
        const [a, b] = [words.getBoundingClientRect(), share.getBoundingClientRect()];
        const isApart =
          a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;
        return isApart ? [] : [head.textContent];
      }),
    );
    expect(covered).toEqual([]);
  });
}

for (const width of [390, 768, 1440]) {
  test(`no count of the tally is out of sight, at ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    for (const address of ["targets/", "targets/?view=scatter"]) {
      await page.goto(address);
      const tally = page.getByRole("navigation", { name: "Targets by verdict" });
      await expect(tally).toBeVisible();
      await expect
        .poll(() => tally.evaluate((nav) => nav.scrollWidth - nav.clientWidth))
        .toBeLessThanOrEqual(0);
    }
  });
}

test("enlarged text is neither cut nor runs into other text, in glyphs and bars", async ({
  page,
}) => {
  await enlargeText(page);
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto("agencies/miit");
  await expect(page.locator("main ol > li").first()).toBeVisible();
  const faults = await page.locator("main svg:has(text)").evaluateAll((pictures) =>
    pictures.flatMap((svg) => {
      const frame = svg.getBoundingClientRect();
      const boxes = [...svg.querySelectorAll("text")].map((text) => ({
        words: text.textContent,
        box: text.getBoundingClientRect(),
      }));
      return boxes.flatMap(({ words, box }, at) => [
        ...(box.left < frame.left - 1 ||
        box.right > frame.right + 1 ||
        box.bottom > frame.bottom + 1
          ? [`${words} is cut`]
          : []),
        ...boxes
          .slice(at + 1)
          .filter(
            (other) =>
              box.left < other.box.right - 1 &&
              other.box.left < box.right - 1 &&
              box.top < other.box.bottom - 6 &&
              other.box.top < box.bottom - 6,
          )
          .map((other) => `${words} runs into ${other.words}`),
      ]);
    }),
  );
  expect(faults).toEqual([]);
});

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

  for (const theme of ["light", "dark"]) {
    test(`a theme of ours, ${theme}, doesn't count`, async ({ page }) => {
      await page.emulateMedia({ forcedColors: "active", colorScheme: "dark" });
      await page.addInitScript((one) => localStorage.setItem("theme", one), theme);
      await page.goto("agencies/miit");
      const canvas = await systemColour(page, "Canvas");
      await expect(page.locator("html")).toHaveCSS("background-color", canvas);
      const met = page
        .getByRole("region", { name: "Targets by verdict" })
        .locator("rect:not(.fill-transparent)")
        .first();
      await expect(met).toHaveCSS("fill", await systemColour(page, "CanvasText"));
    });
  }

  test("lines are in the ink of the system, and fainter within figures, not in its grey", async ({
    page,
  }) => {
    await page.emulateMedia({ forcedColors: "active" });
    await page.goto("");
    const grey = await systemColour(page, "GrayText");
    const ink = await systemColour(page, "CanvasText");
    const line = page.locator("svg .stroke-rule").first();
    await expect(line).toBeAttached();
    const strokes = await line.evaluate((one) => getComputedStyle(one).stroke);
    expect([grey, ink]).not.toContain(strokes);
    await expect(page.getByRole("main").locator(".border-rule").first()).toHaveCSS(
      "border-bottom-color",
      ink,
    );
  });

  test("what is chosen stands out, and what isn't does not", async ({ page }) => {
    await page.emulateMedia({ forcedColors: "active" });
    await page.goto("targets?verdict=met");
    const highlight = await systemColour(page, "Highlight");
    await page.getByRole("button", { name: /^View/ }).click();
    for (const chosen of [
      page.getByRole("link", { name: "Targets", exact: true }),
      page.getByRole("link", { name: /^Met: (\d+) of \1 targets, chosen$/ }),
      page.getByRole("button", { name: "List" }),
    ]) {
      await expect(chosen).toHaveCSS("background-color", highlight);
    }
    const other = page.getByRole("button", { name: "Scatter of pace" });
    await expect(other).not.toHaveCSS("background-color", highlight);
    const records = page.getByRole("link", { name: "Records", exact: true });
    const canvas = await systemColour(page, "Canvas");
    await expect(records).toHaveCSS("border-bottom-color", canvas);
  });
});

for (const [address, ...names] of [
  ["", "How far each target had come when last read", "By field", "What to watch"],
  ["zh/", "各项目标截至最新读数的完成比例", "分领域情况", "值得关注"],
] as const) {
  test(`/${address} fits a laptop's screen, from the strip to what to watch`, async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto(address);
    for (const name of names) {
      const part = page.getByRole("region", { name, exact: true });
      // oxlint-disable-next-line no-await-in-loop
      await expect(part.locator("a").first()).toBeVisible();
      // But for the margin below its last line.
      // oxlint-disable-next-line no-await-in-loop
      await expect
        .poll(() => part.evaluate((one) => one.getBoundingClientRect().bottom - 4))
        .toBeLessThanOrEqual(900);
    }
  });
}

for (const address of ["", "timeline", "targets", "agencies?view=matrix", "agencies/miit"]) {
  test(`on paper no type of /${address} is under 6 points`, async ({ page }) => {
    // As wide as an upright sheet of A4 within its margins.
    await page.setViewportSize({ width: 718, height: 1040 });
    await page.goto(address);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expect(page.getByText("Loading the view")).toBeHidden();
    await expect(page.locator("main svg text").first()).toBeAttached();
    await page.emulateMedia({ media: "print" });
    await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
    const small = (): Promise<string[]> =>
      page.evaluate(() =>
        [...document.querySelectorAll<SVGTextElement>("main svg text")].flatMap((text) => {
          const size = Number.parseFloat(getComputedStyle(text).fontSize);
          const scale = text.getScreenCTM()?.d ?? 1;
          const isDrawn = text.getClientRects().length > 0 && text.closest("[hidden]") === null;
          // A turned text has its scale elsewhere.
          const real = scale === 0 ? size : size * Math.abs(scale);
          return isDrawn && real < 7.95 ? [`${text.textContent}: ${real}`] : [];
        }),
      );
    await expect.poll(small).toEqual([]);
  });
}

test("on paper the strip is drawn for the sheet, upright or on its side", async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto("");
  const strip = page.locator('svg[aria-label="How far each target had come when last read"]');
  await expect(strip).toHaveCount(1);
  await page.emulateMedia({ media: "print" });
  await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
  for (const [sheet, least, most] of [
    [718, 640, 668],
    [1045, 880, 900],
    [1500, 880, 900],
  ] as const) {
    // On paper the media's width is that of the sheet.
    // oxlint-disable-next-line no-await-in-loop
    await page.setViewportSize({ width: sheet, height: 1040 });
    // oxlint-disable-next-line no-await-in-loop
    const widths = await strip.evaluateAll((all) =>
      all.map((one) => one.getBoundingClientRect().width).filter((width) => width > 0),
    );
    expect(widths).toHaveLength(1);
    expect(widths[0]).toBeGreaterThan(least);
    expect(widths[0]).toBeLessThanOrEqual(most);
  }
});

for (const address of ["", "targets", "records"]) {
  test(`type of /${address} grows on a projector`, async ({ page }) => {
    await page.setViewportSize({ width: 1920, height: 1080 });
    await page.goto(address);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expect(page.getByText("Loading the view")).toBeHidden();
    const smallest = await page.evaluate(() =>
      Math.min(
        ...[...document.querySelectorAll("main p, main td, main svg text")].flatMap((one) => {
          const scale = one instanceof SVGTextElement ? (one.getScreenCTM()?.a ?? 1) : 1;
          const size = Number.parseFloat(getComputedStyle(one).fontSize);
          // A turned text has its scale elsewhere.
          return one.getClientRects().length > 0 && scale > 0.5 ? [size * scale] : [];
        }),
      ),
    );
    expect(smallest).toBeGreaterThanOrEqual(14);
  });
}

for (const address of ["", "targets/compute-total", "agencies/miit"]) {
  test(`on paper no figure of /${address} lies on what is written beside it`, async ({ page }) => {
    for (const width of [718, 1920]) {
      await page.setViewportSize({ width, height: 1040 });
      await page.goto(address);
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      await expect(page.getByText("Loading the view")).toBeHidden();
      await expect(page.locator("main svg text").first()).toBeAttached();
      await page.emulateMedia({ media: "print" });
      await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
      const covered = (): Promise<string[]> =>
        page.evaluate(() => {
          const texts = [...document.querySelectorAll("main :is(dd, dt, p, h2, h3, li, td, th)")];
          return [...document.querySelectorAll("main svg:has(text)")].flatMap((figure) => {
            const one = figure.getBoundingClientRect();
            return texts
              .filter((text) => !text.contains(figure) && text.textContent !== "")
              .filter((text) => {
                const other = text.getBoundingClientRect();
                const [across, down] = [
                  Math.min(one.right, other.right) - Math.max(one.left, other.left),
                  Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top),
                ];
                return other.width > 1 && across > 1 && down > 1;
              })
              .map((text) => text.textContent.slice(0, 40));
          });
        });
      await expect.poll(covered).toEqual([]);
      await page.emulateMedia({ media: "screen" });
    }
  });
}
