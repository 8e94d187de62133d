import type { Page } from "@playwright/test";

import { coveredFocus } from "#test/support/coveredFocus.ts";
import { crowdedTargets } from "#test/support/targetSize.ts";
import { barFaults } from "#test/support/barFaults.ts";
import { deepLinkNoise, expect, idle, test } from "#test/support/browser.ts";
import { textFaults } from "#test/support/textFaults.ts";

// What is not there is answered by the static host's 404 page, which the browser notes.
test.use({ allowConsole: deepLinkNoise });

/** Every view, and the states of it in which other things can be pressed. */
const addresses = [
  "",
  "timeline/",
  "timeline/?view=table",
  "timeline/?select=computing-power-2023-2025",
  "targets/",
  "targets/?sort=name",
  "targets/?view=goals",
  "targets/?view=plans",
  "targets/?view=scatter&group=sector",
  "targets/?compare=compute-total&compare=charging&compare=nes",
  "targets/compute-total/",
  "targets/compute-total/?q=computing",
  "agencies/",
  "agencies/?view=matrix",
  "agencies/?view=table",
  "agencies/miit/",
  "agencies/miit/?compare=ndrc",
  "companies/comac/",
  "records/",
  "records/?agency=miit&sector=computing-power&verdict=met",
  "records/?q=computing",
  "records/computing-power-2023-2025/",
  "data/",
  "data/sources/",
  "data/corrections/",
  "data/gaps/",
  "data/files/",
  "data/changes/",
  "method/",
  "briefing/",
  "no-such-page",
  "timeline/?agency=miit&from=2023-11&asof=2025-06-30&window=2021..2026&range=2023..2024",
  "targets/?verdict=met&agency=miit",
  "targets/?agency=miit&agency=ndrc&sector=computing-power&verdict=met&due=2025&kind=policy&from=2021&to=2025",
];

/** Addresses of what the reader has opened: a table of all that is in sight, a comparison above the list, one verdict. */
const opened: ReadonlySet<string> = new Set([
  "timeline/?view=table",
  "targets/?compare=compute-total&compare=charging&compare=nes",
  "targets/?verdict=met&agency=miit",
]);

/** What a page may have when it arrives: its height by the width of the screen, in pixels, and its elements. */
const mostHeight = { 390: 8000, 1440: 4000 } as const;
const mostElements = 1500;

/** In which way a page that has just arrived is longer or larger than it may be. */
const excess = async (page: Page, most: number): Promise<readonly string[]> => {
  await idle(page);
  const { height, elements } = await page.evaluate(() => ({
    height: document.documentElement.scrollHeight,
    elements: document.body.querySelectorAll("*").length,
  }));
  return [
    ...(height > most ? [`${height} px high`] : []),
    ...(elements > mostElements ? [`${elements} elements`] : []),
  ];
};

/** Figures and marks of them with names that take a screen reader too long: what is beyond that is a description. */
const longNames = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll("svg[aria-label], svg [aria-label]")].flatMap((mark) => {
      const name = mark.getAttribute("aria-label") ?? "";
      return name.length < 120 ? [] : [`a name of ${name.length} characters: ${name}`];
    }),
  );

/** A phone, which is turned into smaller ones, and a laptop's window, which is made narrower. */
const screens = [
  { name: "a phone", widths: [390, 360, 320], isPhone: true },
  { name: "a window", widths: [1440, 1280, 1024, 768], isPhone: false },
] as const;

/** After these widths what is pressed is measured, as a page's forms are those of a phone or of a laptop. */
const measured: readonly number[] = [390, 1440];

/** What is laid out anew for another width comes in the next frames. */
const resized = async (page: Page, width: number, height = 844): Promise<void> => {
  const before = page.viewportSize();
  if (before?.width === width && before.height === height) return;
  await page.setViewportSize({ width, height });
  await idle(page);
};

const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** The share of the screen's height that bars over the page take, in the middle of the page. */
const shareOfBars = (page: Page): Promise<number> =>
  page.evaluate(() => {
    window.scrollTo(0, document.body.scrollHeight / 2);
    const isOfBar = (element: Element | null): boolean =>
      element !== null &&
      (["fixed", "sticky"].includes(getComputedStyle(element).position) ||
        isOfBar(element.parentElement));
    const rows = Array.from({ length: innerHeight }, (_none, y) => y);
    const covered = rows.filter((y) => isOfBar(document.elementFromPoint(innerWidth / 2, y + 0.5)));
    return covered.length / innerHeight;
  });

/** Text as far apart as a reader may set it, by WCAG 1.4.12, or as before. */
const space = (page: Page, isSpaced: boolean): Promise<void> =>
  page.evaluate((on) => {
    if (!on) {
      document.adoptedStyleSheets.pop();
      return;
    }
    const style = new CSSStyleSheet();
    style.replaceSync(
      `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
       p { margin-bottom: 2em !important }`,
    );
    document.adoptedStyleSheets.push(style);
  }, isSpaced);

/** What a phone makes of a page that it has: lying on its side, with text set apart, and with type of twice the size. */
const turnedAndEnlarged = async (page: Page): Promise<readonly string[]> => {
  const faults: string[] = [];
  const look = async (how: string): Promise<void> => {
    const over = await overflow(page);
    // Twice a size that was rounded is a pixel off.
    const found = [...(over > 1 ? [`${over} px too wide`] : []), ...(await textFaults(page))];
    faults.push(...found.map((fault) => `${how}: ${fault}`));
  };
  for (const [width, height] of [
    [844, 390],
    [667, 375],
  ] as const) {
    await resized(page, width, height);
    const share = await shareOfBars(page);
    if (share > 1 / 3) faults.push(`${width} by ${height} px: bars take ${share.toFixed(2)} of it`);
  }
  await look("on its side");
  await space(page, true);
  await resized(page, 390);
  await look("with text set apart");
  await space(page, false);
  const session = await page.context().newCDPSession(page);
  const size = (standard: number) =>
    session.send("Page.setFontSizes", { fontSizes: { standard, fixed: standard - 3 } });
  await size(32);
  await resized(page, 391);
  await look("with type of twice the size");
  await size(16);
  await session.detach();
  return faults;
};

for (const [at, { name, widths, isPhone }] of screens.entries()) {
  const [width] = widths;
  test.describe(`on ${name} @layout`, () => {
    test.use({ viewport: { width, height: 844 }, hasTouch: isPhone, isMobile: isPhone });

    for (const half of [0, 1]) {
      test(`pages end, what is pressed can be hit, what has the focus is seen, text can be read, nothing is cut or on something else, and nothing moves sideways: ${half === 0 ? "one half" : "the other half"}`, async ({
        page,
      }, { project }) => {
        test.slow();
        const faults: string[] = [];
        // Each address in one language here, and in the other one in the other face.
        const isWide = project.name === "wide face";
        const turn = at + half + (isWide ? 1 : 0);
        // Bars are those of a phone or of a laptop: in the other face one width of each tells how high they are.
        const focused = isWide ? measured : [390, 1440, 1024, 768];
        const read = [390, 1440, 1280, 1024, 768];
        for (const [nth, path] of addresses.filter((_, one) => one % 2 === half).entries()) {
          const address = (nth + turn) % 2 === 0 ? path : `zh/${path}`;
          await page.setViewportSize({ width, height: 844 });
          await page.goto(`./${address}`);
          await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
          await expect(page.getByText(/^(?:Loading the view|正在加载页面)/)).toBeHidden();
          // What answers gestures alone comes with the first.
          await page.keyboard.press("Shift");
          if (!opened.has(path)) {
            const most = (await excess(page, mostHeight[width])).map(
              (one) => `arrives with ${one}`,
            );
            faults.push(...most.map((fault) => `/${address} at ${width} px: ${fault}`));
          }
          const long = await longNames(page);
          faults.push(...long.map((fault) => `/${address} at ${width} px: ${fault}`));
          for (const one of widths) {
            await resized(page, one);
            const over = await overflow(page);
            const found = [
              ...(over > 0 ? [`${over} px too wide`] : []),
              ...(measured.includes(one) || one === 320 ? await crowdedTargets(page) : []),
              ...(read.includes(one) ? await barFaults(page) : []),
              ...(isPhone || read.includes(one)
                ? await textFaults(page, isPhone ? "all" : "overlaps")
                : []),
              ...(focused.includes(one)
                ? (await coveredFocus(page)).map((hid) => `covered: ${hid}`)
                : []),
            ];
            faults.push(...found.map((fault) => `/${address} at ${one} px: ${fault}`));
          }
          if (isPhone) {
            const found = await turnedAndEnlarged(page);
            faults.push(...found.map((fault) => `/${address}, ${fault}`));
          }
        }
        expect(faults).toEqual([]);
      });
    }
  });
}
