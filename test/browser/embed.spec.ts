import type { FrameLocator, Page } from "@playwright/test";

import { embed as words } from "#languages/en/files/figureMenus.ts";
import { figureActions } from "#languages/en/files/figureActions.ts";
import { embedSnippet, hostScript } from "#figures/embed.ts";
import { expect, expectAccessible, fromMenu, test, watch } from "#test/support/browser.ts";

const host = "http://magazine.example/";

/** A page of another site that holds a figure as the snippet has it, and the lines that fit its height. */
const openHost = async (
  page: Page,
  address: string,
  script = hostScript,
): Promise<FrameLocator> => {
  const snippet = embedSnippet(address, "A figure", 200).replace(' loading="lazy"', "");
  await page.route(host, async (route) =>
    route.fulfill({
      contentType: "text/html",
      body: `<!doctype html><html lang="en"><title>A magazine</title><main><h1>Before</h1>${snippet}<p>After</p></main>${script}`,
    }),
  );
  await page.goto(host);
  return page.frameLocator("iframe");
};

/** As hosts that let others read their files do: a frame without an origin is another one to all. */
const letOthersRead = async (page: Page, baseURL: string): Promise<void> => {
  await page.route(`${baseURL}**`, async (route) => {
    const response = await route.fetch({ maxRetries: 3 });
    const headers = { ...response.headers(), "access-control-allow-origin": "*" };
    await route.fulfill({ response, headers });
  });
};

/** Another site's page, in a browser that refuses it storage. */
const magazine = test.extend({
  context: async ({ browser, baseURL, colorScheme, viewport }, run) => {
    const context = await browser.newContext({
      colorScheme: colorScheme ?? "light",
      viewport: viewport ?? { width: 800, height: 600 },
      ...(baseURL === undefined ? {} : { baseURL }),
    });
    const origins = [new URL(baseURL ?? "").origin, new URL(host).origin];
    const problems = await watch(context, origins);
    await context.clock.setFixedTime(new Date("2026-11-24T12:00:00Z"));
    await run(context);
    expect(problems, "problems in the browser").toEqual([]);
    await context.close();
  },
});

magazine.use({ untilLive: false });

/** The script as pages have it that took it from an earlier build. */
const formerScript = hostScript.replace("data?.figure", 'data?.["china-industries"]');

for (const [width, scheme, script] of [
  [390, "dark", formerScript],
  [800, "light", hostScript],
] as const) {
  magazine.describe(`${width} wide, ${scheme}`, () => {
    magazine.use({ colorScheme: scheme, viewport: { width, height: 700 } });

    magazine("a frame on another site is as high as its figure", async ({ page, baseURL }) => {
      await letOthersRead(page, baseURL ?? "");
      const path = "embed/?figure=/targets/compute-total/course-compute-total";
      const frame = await openHost(page, `${baseURL}${path}`, script);
      const title = frame.getByRole("heading", { level: 1 });
      await expect(title).toContainText("Total computing power in use");
      await expect(frame.getByText("as of 24 November 2026").first()).toBeVisible();
      const back = frame.getByRole("link", { name: words.open });
      await expect(back).toHaveAttribute("target", "_blank");
      await expect(back).toHaveAttribute("rel", "noopener");
      await expect(back).toHaveJSProperty("href", `${baseURL}targets/compute-total/`);
      const content = frame.locator("main");
      await expect
        .poll(async () => {
          const [inside, outside] = await Promise.all([
            content.boundingBox(),
            page.locator("iframe").boundingBox(),
          ]);
          return Math.abs((inside?.height ?? 0) - (outside?.height ?? -100));
        })
        .toBeLessThan(8);
      const room = await frame
        .locator("html")
        .evaluate((root) => root.scrollWidth - root.clientWidth);
      expect(room).toBe(0);
      await expect(frame.locator("html")).toHaveCSS("color-scheme", "light dark");
      await expectAccessible(page);
    });
  });
}

magazine(
  "a frame has the colours that its address asks for, and the day",
  async ({ page, baseURL }) => {
    await letOthersRead(page, baseURL ?? "");
    const frame = await openHost(
      page,
      `${baseURL}embed/?figure=/targets/verdicts&theme=dark&asof=2024-06-30&agency=miit`,
    );
    await expect(frame.locator("html")).toHaveAttribute("data-theme", "dark");
    await expect(frame.getByText("as of 30 June 2024").first()).toBeVisible();
    await expect(frame.getByText(/MIIT/).first()).toBeVisible();
    const back = frame.getByRole("link", { name: words.open });
    await expect(back).toHaveJSProperty("href", `${baseURL}targets/?asof=2024-06-30&agency=miit`);
  },
);

magazine("what is followed opens in a tab of its own", async ({ page, baseURL, context }) => {
  await letOthersRead(page, baseURL ?? "");
  const frame = await openHost(page, `${baseURL}embed/?figure=/targets/targets&sector=steel`);
  const row = frame.locator("svg a").first();
  await expect(row).toHaveAttribute("target", "_blank");
  const [tab] = await Promise.all([context.waitForEvent("page"), row.click()]);
  await expect(tab).toHaveURL(/\/targets\/[^/]+\/\?sector=steel$/);
});

test("the snippet beside a figure's link can be copied", async ({ page }) => {
  await page.goto("./targets?agency=miit");
  await fromMenu(page, figureActions.embed);
  const snippet = page.getByRole("textbox", { name: words.snippet });
  await expect(snippet).toHaveValue(
    /<iframe src="http[^"]*\/embed\/\?agency=miit&amp;figure=%2Ftargets%2Ftargets"/,
  );
  await expectAccessible(page);
});
