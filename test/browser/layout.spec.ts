import { coveredFocus } from "#test/support/coveredFocus.ts";
import { crowdedTargets } from "#test/support/targetSize.ts";
import { deepLinkNoise, expect, test } from "#test/support/browser.ts";

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
  "targets/?view=scatter&group=sector",
  "targets/?compare=compute-total&compare=charging",
  "targets/compute-total/",
  "agencies/",
  "agencies/?view=matrix",
  "agencies/?view=table",
  "agencies/miit/",
  "agencies/miit/?compare=ndrc",
  "companies/comac/",
  "records/",
  "records/?agency=miit&sector=computing-power&verdict=met",
  "records/computing-power-2023-2025/",
  "data/",
  "method/",
  "briefing/",
  "no-such-page",
];

/** Widths of a phone, a tablet, the narrowest window with the bars of a laptop, and a laptop. */
const widths = [390, 768, 1024, 1440] as const;

for (const [at, width] of widths.entries()) {
  test.describe(`at ${width} px @layout`, () => {
    const isPhone = width < 640;
    test.use({ viewport: { width, height: 844 }, hasTouch: isPhone, isMobile: isPhone });

    test("what is pressed can be hit, what has the focus is seen, and no page moves sideways", async ({
      page,
    }) => {
      test.slow();
      const faults: string[] = [];
      for (const [nth, path] of addresses.entries()) {
        // Each in both languages, at one width or the next.
        const address = (nth + at) % 2 === 0 ? path : `zh/${path}`;
        await page.goto(`./${address}`);
        await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
        await expect(page.getByText(/^(?:Loading the view|正在加载页面)/)).toBeHidden();
        // What answers gestures alone comes with the first.
        await page.keyboard.press("Shift");
        const over = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        const found = [
          ...(over > 0 ? [`${over} px too wide`] : []),
          ...(isPhone || width === 1440 ? await crowdedTargets(page) : []),
          ...(await coveredFocus(page)).map((name) => `covered: ${name}`),
        ];
        faults.push(...found.map((fault) => `/${address}: ${fault}`));
      }
      expect(faults).toEqual([]);
    });
  });
}
