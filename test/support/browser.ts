import type { FileName } from "#domain/schema/files.ts";
import { AxeBuilder } from "@axe-core/playwright";
import { test as base, type BrowserContext, expect, type Page } from "@playwright/test";

import { figureActions } from "#languages/en/files/figureActions.ts";

export { expect } from "@playwright/test";

interface Options {
  /** Messages that a test means to provoke, matched against `level: text (address)`. */
  allowConsole: RegExp | null;
  /** The same build, served under a sub-path of another host. */
  subpath: string;
  /** Whether to go on only once the app has taken over the page, which was prerendered. */
  untilLive: boolean;
}

/**
 * What the browser logs on a deep link that a static host answers with its 404 page, which looks for the root. Until
 * it has found that it names no icon, and some browsers ask for the host's own.
 */
export const deepLinkNoise =
  /^error: Failed to load resource: .* 404 .*\/(?:early\.js|favicon\.ico|[^./]*\/?(?:\?[^)]*)?)\)$/;

/**
 * Collects all that should not happen on the pages of this context: messages, uncaught errors, and
 * requests beyond the origins given, which no host answers. They are heard of and not intercepted: a browser
 * that asks about each request keeps no cache.
 */
export async function watch(
  context: BrowserContext,
  origins: readonly string[],
  allowed: RegExp | null = null,
): Promise<readonly string[]> {
  const problems: string[] = [];
  context.on("console", (message) => {
    const level = message.type();
    if (level !== "error" && level !== "warning") return;
    // As the configuration asks for, so that each page comes from the network.
    if (message.text().startsWith("Service Worker registration blocked")) return;
    const problem = `${level}: ${message.text()} (${message.location().url})`;
    if (allowed?.test(problem) !== true) problems.push(problem);
  });
  context.on("weberror", (webError) => {
    const problem = `uncaught: ${webError.error().message}`;
    if (allowed?.test(problem) !== true) problems.push(problem);
  });
  context.on("request", (request) => {
    const { origin, protocol } = new URL(request.url());
    if (/^https?:$/.test(protocol) && !origins.includes(origin))
      problems.push(`request leaves the origin: ${request.url()}`);
  });
  return problems;
}

/** Waits for what follows an answer in the next frames, and for parts of a view that are rendered once there is time. */
export const idle = (page: Page): Promise<unknown> =>
  page.evaluate(() => new Promise((done) => requestIdleCallback(() => requestIdleCallback(done))));

/**
 * Waits for an element that shows how far the app is. Playwright asks for one again after up to half a second, at each
 * page that is opened; here the page says so itself, unless it is left for another one meanwhile.
 */
const attached = async (page: Page, selector: string): Promise<void> => {
  await page
    .evaluate(
      (wanted) =>
        new Promise<void>((done) => {
          const observer = new MutationObserver(look);
          function look(): void {
            if (document.querySelector(wanted) === null) return;
            observer.disconnect();
            done();
          }
          observer.observe(document, { subtree: true, childList: true, attributes: true });
          look();
        }),
      selector,
    )
    .catch(() => undefined);
  await page.locator(selector).first().waitFor({ state: "attached" });
};

/** Waits until the app has taken over the page, which was prerendered. */
export const live = (page: Page): Promise<void> => attached(page, "html[data-live]");

/** Presses an action in the menu of a figure: of the one with that name, or of the first on the page. */
export const fromMenu = async (page: Page, action: string, figure?: string): Promise<void> => {
  const name = figure === undefined ? /: actions$/ : figureActions.actionsOn(figure);
  await page.getByRole("button", { name, exact: true }).first().click();
  await page.getByRole("menuitem", { name: action }).click();
};

/** The day of all journeys: what is due and what is known changes with it. Timers run as ever. */
const today = new Date("2026-11-24T12:00:00Z");

/** A page that fails its test on any message, error or foreign request that was not asked for. */
export const test = base.extend<Options>({
  allowConsole: [null, { option: true }],
  subpath: ["", { option: true }],
  untilLive: [true, { option: true }],
  context: async ({ context, allowConsole, baseURL, subpath }, run) => {
    const origins = [baseURL, subpath].map((address) => new URL(address ?? "").origin);
    const problems = await watch(context, origins, allowConsole);
    await context.clock.setFixedTime(today);
    await run(context);
    expect(problems, "problems in the browser").toEqual([]);
  },
  page: async ({ page, untilLive }, run) => {
    const arrived = async (): Promise<void> => {
      if (!untilLive) return;
      // The view, too, or what is said in its place: it is loaded by itself where it isn't the prerendered one.
      await attached(page, "html[data-live]:is([data-shown], :has([role=alert]))");
      // Parts follow one by one, and are drawn anew for the width that they have.
      await idle(page);
    };
    const [goto, reload] = [page.goto.bind(page), page.reload.bind(page)];
    page.goto = async (...to) => {
      const response = await goto(...to);
      await arrived();
      return response;
    };
    page.reload = async (...how) => {
      const response = await reload(...how);
      await arrived();
      return response;
    };
    await run(page);
  },
});

/** Serves the site's data with other records in some tables. */
export const serveTables = async (
  page: Page,
  tables: { readonly [File in FileName]?: readonly unknown[] },
): Promise<void> => {
  await page.route("**/data/data.json", async (route) => {
    const response = await route.fetch();
    const data = (await response.json()) as { readonly tables: object };
    await route.fulfill({ response, json: { ...data, tables: { ...data.tables, ...tables } } });
  });
};

/** What lies in part under a bar that stays or an open panel: scrolled or closed, it has its whole size. */
const isCovered = ({ data }: { readonly data: unknown }): boolean =>
  typeof data === "object" && data !== null && Object.values(data).includes("partiallyObscured");

/** The rules that another theme can break: it differs in colours alone. */
export const ofColours = ["color-contrast", "link-in-text-block"];

/** Rows of long tables, which have the colours of the rows before. */
const laterRows = "tbody tr:nth-child(n + 30)";

/** Fails on any violation that axe finds on the page, naming rule and element; of all its rules, or of some. */
export async function expectAccessible(page: Page, rules?: readonly string[]): Promise<void> {
  expect(await accessibilityFaults(page, rules), "accessibility violations").toEqual([]);
}

/** What axe finds on the page, rule and element: of all its rules, or of some. */
export async function accessibilityFaults(
  page: Page,
  rules?: readonly string[],
): Promise<readonly string[]> {
  // Without the lists of what passed, which take longest on long pages. In pieces, frame by frame, these
  // are sent to and fro all the same: only where there is a frame.
  const axe = () =>
    new AxeBuilder({ page }).setLegacyMode(page.frames().length === 1).options({
      resultTypes: ["violations"],
      // Style sheets are copied for a rule that isn't run, which a page's policy refuses where it holds its style.
      preload: false,
      ...(rules === undefined ? { rules: { "target-size": { enabled: true } } } : {}),
    });
  const isLong = (await page.locator(laterRows).count()) > 0;
  // Colours take longest: where all rules are asked for and there are such rows, they are looked at by themselves.
  const runs =
    rules === undefined
      ? isLong
        ? [
            axe().disableRules([...ofColours]),
            axe()
              .withRules([...ofColours])
              .exclude(laterRows),
          ]
        : [axe()]
      : [
          isLong
            ? axe()
                .withRules([...rules])
                .exclude(laterRows)
            : axe().withRules([...rules]),
        ];
  const violations = [];
  // One after the other: axe refuses to run twice at a time.
  for (const run of runs) violations.push(...(await run.analyze()).violations);
  return violations.flatMap(({ id, help, nodes }) =>
    nodes
      .filter((node) => !(id === "target-size" && node.any.some(isCovered)))
      .map((node) => `${id}: ${help} at ${node.target.join(" ")}`),
  );
}
