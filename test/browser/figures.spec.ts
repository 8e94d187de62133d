import type { Locator, Page } from "@playwright/test";

import { withinClass } from "#languages/en/words/verdictClasses.ts";
import { verdictWords } from "#languages/en/words/verdicts.ts";
import { verdicts as allVerdicts } from "#domain/judging/verdict.ts";
import { deepLinkNoise, expect, idle, test } from "#test/support/browser.ts";

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
    // What was prerendered is drawn anew for the width of this screen, which takes a moment.
    await expect(async () => {
      const heights = [...sizes];
      for (const height of await textHeights(page, /^Progress of each goal/)) {
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
    const [enlarged = 0] = await textHeights(page, /^Progress of each goal/);
    expect(enlarged / Math.max(...sizes)).toBeCloseTo(2, 0);
  }).toPass({ timeout: 5000 });
});

test("no count of the tally is out of sight @layout", async ({ page }) => {
  for (const address of ["targets/", "targets/?view=scatter"]) {
    await page.setViewportSize({ width: 390, height: 900 });
    await page.goto(address);
    for (const width of [390, 768, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      const tally = page.getByRole("navigation", { name: "Goals by verdict" });
      await expect(tally).toBeVisible();
      await expect
        .poll(() => tally.evaluate((nav) => nav.scrollWidth - nav.clientWidth))
        .toBeLessThanOrEqual(0);
    }
  }
});

test("enlarged text is neither cut nor runs into other text, in glyphs and bars @layout", async ({
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
      "targets",
      (page) => page.getByRole("link", { name: /: what it means$/ }),
      (page) => page.getByRole("link", { name: "Light industry revenue" }).first(),
    ],
    [
      "timeline",
      (page) => page.getByRole("list", { name: "Legend" }).getByRole("listitem"),
      (page) => page.getByRole("button", { name: /^Pumped storage plan/ }),
    ],
    // Numbers tell there, on the ground that their kind has.
    [
      "agencies?view=matrix",
      undefined,
      (page) => page.getByRole("link", { name: /^Partners of / }).first(),
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
    const other = page.getByRole("button", { name: "Pace chart" });
    await expect(other).not.toHaveCSS("background-color", highlight);
    const records = page.getByRole("link", { name: "Records", exact: true });
    const canvas = await systemColour(page, "Canvas");
    await expect(records).toHaveCSS("border-bottom-color", canvas);
  });
});

for (const [address, ...names] of [
  ["", "Progress at the latest figure", "By field", "What to watch"],
  ["zh/", "按最新数据的进展", "分领域情况", "值得关注"],
] as const) {
  test(`/${address} fits a laptop's screen, from the strip to what to watch @layout`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto(address);
    for (const name of names) {
      const part = page.getByRole("region", { name, exact: true });
      await expect(part.locator("a").first()).toBeVisible();
      // But for the margin below its last line.
      await expect
        .poll(() => part.evaluate((one) => one.getBoundingClientRect().bottom - 4))
        .toBeLessThanOrEqual(900);
    }
  });
}

/** Words of figures that are under 6 points on paper. */
const smallOnPaper = (page: Page): Promise<string[]> =>
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

test("on paper the strip is drawn for the sheet, upright or on its side", async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto("");
  const strip = page.locator('svg[aria-label="Progress of each goal at the latest figure"]');
  await expect(strip).toHaveCount(1);
  await page.emulateMedia({ media: "print" });
  await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
  for (const [sheet, least, most] of [
    [718, 640, 668],
    [1045, 880, 900],
    [1500, 880, 900],
  ] as const) {
    // On paper the media's width is that of the sheet.
    await page.setViewportSize({ width: sheet, height: 1040 });
    const widths = await strip.evaluateAll((all) =>
      all.map((one) => one.getBoundingClientRect().width).filter((width) => width > 0),
    );
    expect(widths).toHaveLength(1);
    expect(widths[0]).toBeGreaterThan(least);
    expect(widths[0]).toBeLessThanOrEqual(most);
  }
});

/** What scrolls by so little that nothing is below, or ends below what is on it. */
const idleScrolling = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const root = document.documentElement;
    const scrolled = [...document.querySelectorAll("*")].flatMap((one) => {
      const { overflowX, overflowY } = getComputedStyle(one);
      const isFew = (rest: number): boolean => rest >= 1 && rest <= 8;
      const scrolls = (overflow: string): boolean =>
        one === root || overflow === "auto" || overflow === "scroll";
      const name = `${one.tagName} ${one.getAttribute("class") ?? ""}`;
      return [
        ...(scrolls(overflowY) && isFew(one.scrollHeight - one.clientHeight)
          ? [`${name} scrolls down by ${one.scrollHeight - one.clientHeight}`]
          : []),
        ...(scrolls(overflowX) && isFew(one.scrollWidth - one.clientWidth)
          ? [`${name} scrolls sideways by ${one.scrollWidth - one.clientWidth}`]
          : []),
      ];
    });
    const foot = document.querySelector("footer")?.getBoundingClientRect();
    // On a phone the navigation stays at the bottom, and the page ends above it.
    const bar = document.querySelector("nav[aria-label=Views]")?.getBoundingClientRect();
    const kept = bar !== undefined && bar.top > innerHeight / 2 ? innerHeight - bar.top : 0;
    const rest = root.scrollHeight - scrollY - (foot?.bottom ?? 0);
    const content = [...document.querySelectorAll("main *")]
      .filter((one) => one.childElementCount === 0 && one.checkVisibility())
      .map((one) => one.getBoundingClientRect().bottom);
    const gap = (foot?.top ?? Infinity) - Math.max(...content);
    return [
      ...scrolled,
      ...(root.scrollWidth > root.clientWidth ? ["the page is wider than the screen"] : []),
      ...(rest > kept + 4 ? [`${rest} px below the foot`] : []),
      ...(root.scrollHeight > root.clientHeight && gap > 64
        ? [`${gap} px between what is said and the foot`]
        : []),
    ];
  });

/**
 * Where what can be done with a figure stands otherwise than right of its heading, up to the edge; or,
 * where there is no room for that, directly under it, from the left. A phone has a menu alone, at the edge.
 */
const misplacedActions = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const isSeen = (one: Element): boolean =>
      one.checkVisibility({ visibilityProperty: true }) && one.getBoundingClientRect().width > 1;
    const groups = [...document.querySelectorAll("main [role=group]")].filter((group) => {
      const first = group.querySelector("button");
      return first?.textContent === "Share" && isSeen(group);
    });
    const isPhone = innerWidth < 640;
    const expected = isPhone ? "···" : "Share,Download,···";
    const faults = groups.flatMap((group) => {
      let at = group;
      const before = (): Element | undefined => {
        let one = at.previousElementSibling;
        while (one !== null && !isSeen(one)) one = one.previousElementSibling;
        return one ?? undefined;
      };
      while (before() === undefined && at.parentElement !== null) at = at.parentElement;
      const block = before();
      const around = block?.parentElement;
      if (block === undefined || around === undefined || around === null) return ["no heading"];
      const { paddingLeft, paddingRight } = getComputedStyle(around);
      const outer = around.getBoundingClientRect();
      const frame = {
        left: outer.left + around.clientLeft + Number.parseFloat(paddingLeft),
        right: outer.right - around.clientLeft - Number.parseFloat(paddingRight),
      };
      const head = block.matches("h1, h2, h3")
        ? block
        : (block.querySelector("h1, h2, h3") ?? block);
      const words = document.createRange();
      words.selectNodeContents(head);
      const said = words.getBoundingClientRect();
      const [line = said] = words.getClientRects();
      const own = group.getBoundingClientRect();
      const middle = own.top + own.height / 2;
      const hasRoom =
        head.tagName === "H1"
          ? innerWidth >= 1280
          : said.width + own.width + 16 <= frame.right - frame.left;
      const isBeside =
        own.left >= said.right &&
        Math.abs(own.right - frame.right) <= 1 &&
        middle > line.top &&
        middle < line.bottom;
      const below = own.top - block.getBoundingClientRect().bottom;
      const isUnder = Math.abs(own.left - frame.left) <= 1 && below >= -1 && below <= 24;
      const names = [...group.querySelectorAll(":scope > button, :scope > * > button")]
        .filter(isSeen)
        .map(({ textContent }) => textContent)
        .join();
      const isAtEdge = Math.abs(own.right - frame.right) <= 1;
      const place = isPhone ? "at the edge of" : hasRoom ? "beside" : "under";
      return [
        ...((isPhone ? isAtEdge : hasRoom ? isBeside : isUnder)
          ? []
          : [`${group.ariaLabel} isn't ${place} ${head.textContent}`]),
        ...(names === expected ? [] : [names]),
      ];
    });
    return groups.length === 0 ? ["no figure"] : faults;
  });

/** Texts that are smaller than a projector's are. */
const smallType = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll("header *, main *, footer *")].flatMap((one) => {
      const isText = [...one.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== "",
      );
      const { width } = one.getBoundingClientRect();
      if (!isText || !one.checkVisibility() || width <= 1) return [];
      const drawn = one instanceof SVGTextContentElement ? one.getScreenCTM() : null;
      const scale = drawn === null ? 1 : Math.hypot(drawn.a, drawn.b);
      const size = Number.parseFloat(getComputedStyle(one).fontSize) * scale;
      return size < 14 ? [`${one.textContent.slice(0, 40)}: ${size}`] : [];
    }),
  );

/** What is written beside a figure and lies under it. */
const overprinted = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const texts = [...document.querySelectorAll("main :is(dd, dt, p, h1, h2, h3, li, td, th)")];
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

/** Words of verdicts that stand by themselves and don't lead to what they mean. */
const unexplained = (page: Page): Promise<string[]> =>
  page.evaluate((words) => {
    const texts = document.createTreeWalker(
      document.querySelector("main") ?? document.body,
      NodeFilter.SHOW_TEXT,
    );
    const found: string[] = [];
    while (texts.nextNode() !== null) {
      const { textContent, parentElement } = texts.currentNode;
      if (parentElement === null || !words.includes(textContent?.trim() ?? "")) {
        continue;
      }
      // What is there for the ear alone has its link for the eye beside it.
      const isSeen =
        parentElement.checkVisibility({ visibilityProperty: true }) &&
        parentElement.closest("title, option") === null &&
        // As a style sheet hides it from the eye.
        getComputedStyle(parentElement).clipPath === "none";
      if (isSeen && parentElement.closest('a[href*="/method"]') === null) {
        found.push(parentElement.outerHTML.slice(0, 120));
      }
    }
    return found;
  }, Object.values(verdictWords));

for (const address of [
  "",
  "timeline?range=2023-01..2024-01",
  "targets",
  "targets?view=scatter",
  "targets?group=sector",
  "targets/compute-total",
  "records",
  "records/computing-power-2023-2025",
  "agencies",
  "agencies?view=matrix",
  "agencies/miit",
  "companies/comac",
  "data",
  "data/sources",
  "data/corrections",
  "data/gaps",
  "method",
]) {
  test(`/${address} from a phone to a projector, and on paper`, async ({ page }) => {
    await page.goto(address);
    await expect(page.getByRole("contentinfo")).toBeVisible();
    await expect(page.getByText("Loading the view")).toBeHidden();
    for (const [width, height] of [
      [390, 844],
      [1024, 768],
      [1280, 800],
      [1920, 1080],
    ] as const) {
      await page.setViewportSize({ width, height });
      await idle(page);
      const at = `at ${width} px`;
      // The page on the data set leads to its figures, each on a page of its own.
      const misplaced = address === "data" ? ["no figure"] : [];
      await expect.poll(() => misplacedActions(page), at).toEqual(misplaced);
      await expect.poll(() => idleScrolling(page), at).toEqual([]);
      // The page on method is where they lead; they are the same words in every window. On a phone a row of the
      // overview leads to its list alone, and one of the bodies to its body.
      const isRow = ["", "agencies"].includes(address) && width === 390;
      if (address !== "method" && !isRow && (width === 390 || width === 1280))
        await expect.poll(() => unexplained(page), at).toEqual([]);
    }
    await expect.poll(() => smallType(page)).toEqual([]);
    await page.emulateMedia({ media: "print" });
    await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
    for (const width of [1920, 718]) {
      await page.setViewportSize({ width, height: 1040 });
      await idle(page);
      await expect.poll(() => overprinted(page), `on paper of ${width} px`).toEqual([]);
    }
    // As wide as an upright sheet of A4 within its margins.
    await expect.poll(() => smallOnPaper(page)).toEqual([]);
  });
}
