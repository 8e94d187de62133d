import { expect, test } from "@playwright/test";
import { expectAccessible, watch } from "#test/support/browser.ts";

const troubles: readonly (readonly [problem: string, cause: () => void])[] = [
  ["error: trouble", () => console.error("trouble")],
  ["warning: trouble", () => console.warn("trouble")],
  ["uncaught: trouble", () => void Promise.reject(new Error("trouble"))],
  ["request leaves the origin: https://example.org/", () => void fetch("https://example.org/")],
];

for (const [problem, cause] of troubles) {
  test(`a journey is told of '${problem}'`, async ({ page, context }) => {
    const problems = await watch(context, []);
    await page.evaluate(cause);
    await expect.poll(() => problems).toContainEqual(expect.stringContaining(problem));
  });
}

test("a message that was asked for is let through, and no other", async ({ page, context }) => {
  const problems = await watch(context, [], /^warning: expected/);
  await page.evaluate(() => {
    console.warn("expected");
    console.warn("not expected");
  });
  await expect.poll(() => problems).toEqual([expect.stringContaining("warning: not expected")]);
});

test("a page that can't be read is told of, by rule and element", async ({ page }) => {
  await page.setContent('<html lang="en"><title>Page</title><main><h1>Page</h1><img id="bare">');
  await expect(expectAccessible(page)).rejects.toThrow(/image-alt: .* at #bare/);
});
