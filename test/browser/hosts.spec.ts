import { test as base, expect, type Page } from "@playwright/test";

import { embedSnippet } from "#figures/embed.ts";
import { embed } from "#languages/en/files/figureMenus.ts";
import { live, watch } from "#test/support/browser.ts";
import { openHost, type Pages, pagesFor } from "#test/support/host.ts";
import { type HostKind, nameOf } from "#test/support/hostKinds.ts";

// The built site on hosts that answer a folder's address in other ways than `vite preview` does, and without a
// file otherwise. That every address in every page leads somewhere on each is tested without a browser
// (test/site/hosts.test.ts); here is what a reader sees of it.

interface Fixtures {
  readonly kind: HostKind;
  /** What the host has in the place of built pages. */
  readonly pages: Pages;
  /** Where the site is, with a closing slash. */
  readonly site: string;
  /** What the browser may say. */
  readonly noise: RegExp | null;
}

const any: HostKind = { base: "/", folders: "leaves both", missing: "404" };

const test = base.extend<Fixtures>({
  kind: [any, { option: true }],
  noise: [null, { option: true }],
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads from it what a fixture wants
  pages: async ({}, run) => run(new Map()),
  site: async ({ kind, pages, context, noise }, run) => {
    const host = await openHost(kind, { pages });
    const problems = await watch(context, [host.origin, "http://magazine.example"], noise);
    await context.clock.setFixedTime(new Date("2026-11-24T12:00:00Z"));
    await run(host.origin + kind.base);
    host.close();
    expect(problems, "problems in the browser").toEqual([]);
  },
});

/** With pages of a build that knows its address, which differ from the built ones in theirs. */
const testRooted = test.extend<object, { rooted: Pages }>({
  rooted: [
    // oxlint-disable-next-line no-empty-pattern -- as above
    async ({}, run) => {
      const url = "http://host.example/any/where/";
      const routes = ["/", "/timeline", "/targets", "/targets/compute-total"];
      const english = await pagesFor(url, "production", routes);
      await run(new Map([...english, ...(await pagesFor(url, "zh", routes))]));
    },
    { scope: "worker", timeout: 300_000 },
  ],
  pages: async ({ rooted }, run) => run(rooted),
});

const heading = (page: Page) => page.getByRole("heading", { level: 1 });

/** Its own size of type, which no browser gives a page by itself. */
const isStyled = (page: Page): Promise<void> =>
  expect(page.locator("body")).toHaveCSS("font-size", "15px");

interface Language {
  readonly folder: string;
  readonly targets: string;
}
const languages: readonly [Language, Language] = [
  { folder: "", targets: "Targets" },
  { folder: "zh/", targets: "目标" },
];

const followTargets = (page: Page, { targets }: Language): Promise<void> =>
  page.getByRole("navigation").first().getByRole("link", { name: targets, exact: true }).click();

const kinds: readonly [HostKind, HostKind] = [
  { base: "/", folders: "strips the slash", missing: "404 as 200" },
  { base: "/any/where/", folders: "leaves both", missing: "index.html" },
];

/** On a host in one language, with scripts off in the other one. */
const readsWell = (testAt: typeof test, kind: HostKind, [ours, theirs]: typeof languages): void => {
  testAt.describe(`a host at ${nameOf(kind)}`, () => {
    testAt.use({ kind });

    testAt(
      "a page comes to life, and so does what it leads to, loaded again",
      async ({ page, site }) => {
        await page.goto(`${site}${ours.folder}timeline`);
        await live(page);
        await isStyled(page);
        await expect(page).toHaveURL(`${site}${ours.folder}timeline/`);
        await followTargets(page, ours);
        await expect(page).toHaveURL(`${site}${ours.folder}targets/`);
        await page.reload();
        await live(page);
        await isStyled(page);
        await expect(page).toHaveURL(`${site}${ours.folder}targets/`);
        await page.goto(`${site}no/such/page`);
        await live(page);
        await expect(heading(page)).toHaveText("No such page");
      },
    );

    testAt.describe("with scripts off", () => {
      testAt.use({ javaScriptEnabled: false });

      testAt("a target's page can be read, and its links followed", async ({ page, site }) => {
        await page.goto(`${site}${theirs.folder}targets/compute-total`);
        await isStyled(page);
        const first = await heading(page).textContent();
        await followTargets(page, theirs);
        await isStyled(page);
        await expect(page).toHaveURL(new RegExp(`^${site}${theirs.folder}targets/?$`));
        await expect(heading(page)).not.toHaveText(first ?? "");
      });
    });
  });
};

readsWell(test, kinds[0], languages);
readsWell(testRooted, kinds[1], [languages[1], languages[0]]);

const magazine = "http://magazine.example/";

/** A page of another site with a figure in it, as the snippet puts it there. */
const openFrame = async (page: Page, address: string, hasOrigin: boolean) => {
  const snippet = embedSnippet(address, "A figure", 400, hasOrigin).replace(' loading="lazy"', "");
  await page.route(magazine, (route) =>
    route.fulfill({
      contentType: "text/html",
      body: `<!doctype html><html lang="en"><title>A magazine</title>${snippet}`,
    }),
  );
  // A browser lets no site on the network into this machine's: what the host sends comes by way of the test.
  // On a busy machine the host may have closed a connection that is used again, and be gone before a page that
  // nobody reads any more has asked for all its files.
  await page.route(`${new URL(address).origin}/**`, async (route) => {
    try {
      const response = await route.fetch({ maxRetries: 3 });
      // Playwright allows what it answers itself to all origins, which this host doesn't.
      const headers = {
        ...response.headers(),
        "access-control-allow-origin": "http://none.example",
      };
      await route.fulfill({ response, ...(hasOrigin ? {} : { headers }) });
    } catch {
      await route.abort().catch(() => undefined);
    }
  });
  await page.goto(magazine);
  return page.frameLocator("iframe");
};

test.describe("a figure in another site's page, on a host that sends no headers", () => {
  // Scripts of modules are refused there, which the browser says.
  test.use({ noise: /blocked by CORS policy|net::ERR_FAILED|status of 404/ });

  test("says in a frame without an origin that its scripts are refused, and where the figure is", async ({
    page,
    site,
  }) => {
    const address = `${site}embed/?figure=/targets/verdicts&theme=dark`;
    const frame = await openFrame(page, address, false);
    await expect(frame.locator("body")).toHaveCSS("font-size", "15px");
    await expect(frame.locator("html")).toHaveAttribute("data-theme", "dark");
    await expect(frame.getByRole("alert")).toContainText("needs its scripts");
    const link = frame.getByRole("link", { name: embed.open });
    await expect(link).toHaveJSProperty("href", `${site}targets/`);
  });

  test("is drawn in a frame with one", async ({ page, site }) => {
    const address = `${site}embed/?figure=/targets/verdicts&agency=miit&asof=2024-06-30`;
    const frame = await openFrame(page, address, true);
    await expect(frame.locator("html[data-live]")).toBeAttached();
    await expect(frame.getByText("as of 30 June 2024").first()).toBeVisible();
  });
});
