import { barFaults } from "#test/support/barFaults.ts";
import { accessibilityFaults, deepLinkNoise, expect, idle, test } from "#test/support/browser.ts";
import { coveredFocus } from "#test/support/coveredFocus.ts";
import { countMoves, movesOf } from "#test/support/moves.ts";
import {
  ambiguousLinks,
  idleScrolling,
  longNames,
  overflow,
  overprinted,
  smallOnPaper,
  unexplained,
} from "#test/support/pageFaults.ts";
import { crowdedTargets } from "#test/support/targetSize.ts";
import { textFaults } from "#test/support/textFaults.ts";

// What holds of every page: each kind of it is opened once on a phone and once on a laptop, in one language on the one
// and in the other on the other, and is looked at in every way while it is there.

// Deep links are answered by the static host's 404 page, which the browser notes.
test.use({ allowConsole: deepLinkNoise });

/** Every view, and the states of it that an address can give. */
const addresses = [
  "",
  "timeline/",
  "timeline/?group=lead&select=computing-power-2023-2025",
  "targets/",
  "targets/?view=goals",
  "targets/?view=plans",
  "targets/?compare=compute-total&compare=charging&compare=nes",
  "targets/compute-total/",
  "agencies/",
  "agencies/?view=matrix",
  "agencies/miit/?compare=ndrc",
  "companies/comac/",
  "records/",
  "records/?agency=miit&agency=ndrc&sector=computing-power&verdict=met&due=2025&kind=policy&from=2021&to=2025",
  "records/computing-power-2023-2025/",
  "data/",
  "data/sources/",
  "data/gaps/",
  "data/files/",
  "data/changes/",
  "method/",
  "briefing/",
  "desk/",
  "no-such-page",
];

/** A phone and a laptop, with the narrowest and the widest window in which a page has that form. */
const screens = [
  { name: "a phone", widths: [390, 320], isPhone: true },
  { name: "a laptop", widths: [1440, 768, 1920], isPhone: false },
] as const;

for (const { name, widths, isPhone } of screens) {
  test.describe(`on ${name}`, () => {
    test.use({
      viewport: { width: widths[0], height: 844 },
      hasTouch: isPhone,
      isMobile: isPhone,
      // Every colour is measured in one theme or the other.
      colorScheme: isPhone ? "dark" : "light",
    });

    for (const [nth, path] of addresses.entries()) {
      const isEnglish = nth % 2 === (isPhone ? 1 : 0);
      const address = isEnglish ? path : `zh/${path}`;
      test(`/${address} can be read, pressed, reached by key, heard and printed @layout`, async ({
        page,
        context,
      }, { project }) => {
        await countMoves(context);
        await page.goto(address);
        // What answers gestures alone comes with the first.
        await page.keyboard.press("Shift");
        const faults: string[] = [];
        const note = (when: string, found: readonly string[]): void => {
          faults.push(...found.map((fault) => `${when}: ${fault}`));
        };
        const moved = await movesOf(page);
        if (moved !== undefined) faults.push(`moved by ${moved} as it came to life`);
        // In the other face only what depends on it.
        if (project.name !== "wide face") {
          note("axe", await accessibilityFaults(page));
          note("names", await longNames(page));
          if (isEnglish) note("links", await ambiguousLinks(page));
          if (
            isEnglish &&
            !/^(?:$|agencies\/$|method|briefing|desk|targets\/\?view=(?:goals|plans))/.test(path)
          )
            note("unexplained", await unexplained(page));
        }
        for (const width of widths) {
          await page.setViewportSize({ width, height: 844 });
          await idle(page);
          const at = `at ${width} px`;
          note(at, await overflow(page));
          note(at, await textFaults(page, isPhone ? "all" : "overlaps"));
          note(at, await barFaults(page));
          note(at, await crowdedTargets(page));
          note(at, await idleScrolling(page));
          if (width === widths[0]) note(at, await coveredFocus(page));
        }
        if (!isPhone) {
          await page.emulateMedia({ media: "print" });
          await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
          // As wide as an upright sheet of A4 within its margins.
          await page.setViewportSize({ width: 718, height: 1040 });
          await idle(page);
          note("on paper", await overprinted(page));
          note("on paper", await smallOnPaper(page));
        }
        expect(faults).toEqual([]);
      });
    }
  });
}
