import { readFileSync } from "node:fs";

import { deepLinkNoise, expect, test } from "#test/support/browser.ts";

// A deep link into a static host is answered by its 404 page. A trace photographs the page at each step,
// which costs more than what is measured.
test.use({ allowConsole: deepLinkNoise, trace: "off" });

interface RawPolicy {
  id: string;
  links?: unknown[];
  targets: { id: string; series?: string }[];
}

/** Copies of the real policies until there are ten thousand targets. */
const manyPolicies = (): readonly RawPolicy[] => {
  const file = new URL("../../public/data/policies.json", import.meta.url);
  const { records } = JSON.parse(readFileSync(file, "utf8")) as { records: RawPolicy[] };
  const many: RawPolicy[] = [...records];
  let count = records.reduce((sum, { targets }) => sum + targets.length, 0);
  for (let copy = 1; count < 10_000; copy += 1) {
    for (const policy of records.filter(({ targets }) => targets.length > 0)) {
      const targets = policy.targets.map((target) => ({
        ...target,
        id: `${target.id}-c${copy}`,
        ...(target.series === undefined ? {} : { series: `${target.series}-c${copy}` }),
      }));
      many.push({ ...policy, id: `${policy.id}-c${copy}`, links: [], targets });
      count += targets.length;
    }
  }
  return many;
};

test("ten thousand targets scroll, and answer within 50 ms", async ({ page }) => {
  test.slow();
  await page.route("**/data/policies.json", async (route) =>
    route.fulfill({ json: { records: manyPolicies() } }),
  );
  await page.goto("targets");
  await expect(page.getByRole("status").filter({ hasText: /of \d+ targets/ })).toHaveText(
    /of 10\d\d\d targets/,
  );
  const drawn = await page.locator("main ol > li").count();
  expect(drawn).toBeLessThan(1000);
  const times: number[] = [];
  for (let turn = 0; turn < 12; turn += 1) {
    const link = page.getByRole("region", { name: "Targets by verdict" }).getByRole("link").first();
    times.push(
      await link.evaluate(async (element: HTMLElement) => {
        const start = performance.now();
        element.click();
        await new Promise((resolve) => {
          requestAnimationFrame(() => setTimeout(resolve));
        });
        return performance.now() - start;
      }),
    );
    await page.waitForTimeout(300);
  }
  // The quickest tells what the code costs; the others what else the machine was doing.
  expect(Math.min(...times), times.map(Math.round).join(", ")).toBeLessThan(50);
  await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight / 2));
  const inSight = page.locator("main ol > li a").filter({ visible: true });
  await expect(async () => {
    const seen = await inSight.evaluateAll(
      (links) =>
        links.filter((link) => {
          const { top } = link.getBoundingClientRect();
          return top > 0 && top < window.innerHeight;
        }).length,
    );
    expect(seen).toBeGreaterThan(8);
  }).toPass();
});
