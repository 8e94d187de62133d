import { test as base, type BrowserContext, expect, type Page } from "@playwright/test";
import { beforeApp } from "#languages/en/files/site.ts";
import { live, watch } from "#test/support/browser.ts";
import { builtFile } from "#test/support/builtFile.ts";
import { Deployment } from "#test/support/deployment.ts";

interface Site {
  readonly host: Deployment;
  /** Where the site is, with a closing slash. */
  readonly address: string;
}

const lost =
  /Failed to load resource|dynamically imported module|React error #(?:520|422)|ERR_INTERNET_DISCONNECTED|ERR_FAILED/;

const test = base.extend<{ folder: string; site: Site; quiet: undefined }>({
  folder: ["/", { option: true }],
  site: async ({ folder }, run) => {
    const host = new Deployment(folder);
    const origin = await host.open();
    await run({ host, address: origin + folder });
    host.close();
  },
  quiet: [
    async ({ context, site }, run) => {
      const problems = await watch(context, [new URL(site.address).origin], lost);
      await run(undefined);
      expect(problems, "problems in the browser").toEqual([]);
    },
    { auto: true },
  ],
});

const setOffline = async (context: BrowserContext, { host }: Site, is: boolean): Promise<void> => {
  host.isLost = is;
  await context.setOffline(is);
};

const heading = (page: Page) => page.getByRole("heading", { level: 1 });

/** Until the worker holds all that it needs. */
const kept = (page: Page): Promise<unknown> =>
  page.evaluate(async () => {
    const { active } = await navigator.serviceWorker.ready;
    if (active === null || active.state === "activated") return;
    await new Promise((resolve) => active.addEventListener("statechange", resolve));
  });

const cacheNames = (page: Page): Promise<string[]> => page.evaluate(() => caches.keys());

/** What only the timeline has. */
const timeline = (page: Page) => page.getByRole("application", { name: "Timeline" });

/** Clicks a link of the navigation, by its name in either language. */
const turnTo = (page: Page, name: string): Promise<void> =>
  page.getByRole("navigation").first().getByRole("link", { name, exact: true }).click();

test.describe("after one visit", () => {
  test.use({ serviceWorkers: "allow" });

  for (const [folder, language, query, opened] of [
    [
      "/",
      "",
      "EAF",
      ["timeline", "agencies/miit", "records/computing-power-2023-2025", "briefing"],
    ],
    // A page of each kind that is found in another way: prerendered, from the page for all addresses, and none.
    [
      "/any/where/",
      "zh/",
      "工信部",
      ["timeline", "targets/charging", "companies/no-such", "no/such"],
    ],
  ] as const) {
    test.describe(`under ${folder}${language}`, () => {
      test.use({ folder });

      test("every kind of page opens and filters without a network", async ({
        page,
        context,
        site,
      }) => {
        await page.goto(site.address + language);
        await live(page);
        await kept(page);
        await setOffline(context, site, true);
        for (const route of opened) {
          await page.goto(site.address + language + route);
          await live(page);
          await expect(heading(page)).toBeVisible();
        }
        await page.goto(`${site.address}${language}records?q=${query}`);
        await expect(page.getByRole("main").getByRole("link").first()).toBeVisible();
        await expect(page.getByRole("alert")).toHaveCount(0);
        expect(await page.locator("html").getAttribute("lang")).toBe(
          language === "" ? "en-GB" : "zh-Hans",
        );
      });
    });
  }

  test("a new version announces itself and comes when it is asked for", async ({ page, site }) => {
    await page.goto(`${site.address}method`);
    await live(page);
    await kept(page);
    const [before] = await cacheNames(page);
    await page.evaluate(() => document.body.setAttribute("data-mine", ""));

    const build = site.host.publish();
    await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
    await expect(page.getByText("A new version of this site is available.")).toBeVisible();
    expect(await cacheNames(page)).toContain(before);
    // The files of the deployment before are gone from the host.
    site.host.gone.add(`/${builtFile("Timeline")}`);
    await turnTo(page, "Timeline");
    await expect(timeline(page)).toBeVisible();
    await expect(page.locator("body[data-mine]")).toBeAttached();

    site.host.gone.clear();
    // Where the ways to the views lie at the foot of the screen, it stands above them.
    await page.setViewportSize({ width: 390, height: 800 });
    await page.getByRole("button", { name: "Load it" }).click();
    await expect(page.locator(`html[data-build="${build}"]`)).toBeAttached();
    await live(page);
    await expect(page.getByText("A new version of this site is available.")).toBeHidden();
    // The tab of the build before is gone, and its files with it.
    await page.reload();
    await expect.poll(() => cacheNames(page)).not.toContain(before);
  });
});

/** What a page says where the network doesn't answer, with the day of the data that it shows. */
const ofDay = {
  offline:
    "There is no connection to this site at the moment. Showing the data of 29 November 2026, version 3.0.0.",
  late: "This site hasn’t answered for three seconds. Showing the data of 29 November 2026, version 3.0.0.",
  chinese: "目前无法连接本站。现显示2026年11月29日的数据（3.0.0版）。",
} as const;

test.describe("between two editions", () => {
  test.use({ serviceWorkers: "allow" });

  test("a record is of one edition: kept while the host is silent, the next one once it answers", async ({
    page,
    context,
    site,
  }) => {
    const { host, address } = site;
    await page.goto(`${address}method`);
    await live(page);
    await kept(page);
    const { record, summary, source } = host.publishEdition();
    const main = page.getByRole("main");
    const isOf = async (edition: "before" | "after"): Promise<void> => {
      const other = edition === "before" ? "after" : "before";
      await expect(main.getByText(summary[edition]).first()).toBeVisible();
      await expect(main.getByText(source[edition]).first()).toBeAttached();
      for (const change of [summary, source])
        await expect(main.getByText(change[other])).toHaveCount(0);
    };
    host.isSilent = true;
    await page.goto(`${address}records/${record}/`);
    await expect(page.getByText(ofDay.late)).toBeVisible();
    await isOf("before");
    host.isSilent = false;
    await page.getByRole("button", { name: "Try again" }).click();
    await live(page);
    await isOf("after");
    await expect(page.getByText(ofDay.late)).toBeHidden();
    // Whichever build is kept by now, it is that one alone.
    await setOffline(context, site, true);
    await page.goto(`${address}records/${record}/`);
    await expect(page.getByText(ofDay.offline)).toBeVisible();
    const isAfter = (await main.getByText(summary.after).count()) > 0;
    await isOf(isAfter ? "after" : "before");
  });
});

test.describe("a part of the program that isn't there", () => {
  test("after a deployment the page is loaded again, once, and then says what is the case", async ({
    page,
    site,
  }) => {
    const { host } = site;
    await page.goto(`${site.address}method`);
    await live(page);
    host.publish();
    const chunk = `/${builtFile("Timeline")}`;
    host.gone.add(chunk);
    await turnTo(page, "Timeline");
    const alert = page.getByRole("alert");
    await expect(alert).toContainText(beforeApp.late);
    // As it was prerendered, it can be read meanwhile.
    await expect(timeline(page)).toBeVisible();
    expect(host.pages).toEqual(["/method/index.html", "/timeline/index.html"]);

    host.gone.delete(chunk);
    await alert.getByRole("button", { name: "Try again" }).click();
    await live(page);
    await expect(alert).toBeHidden();
    await expect(timeline(page)).toBeVisible();
  });
});
