import { execFile } from "node:child_process";
import { readdirSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { strFromU8, unzipSync } from "fflate";
import { preview } from "vite";

import { ownNotices as notices } from "#languages/en/app/ownNotices.ts";
import { briefing } from "#languages/en/files/briefing.ts";
import { briefingFiles } from "#languages/en/files/briefingFiles.ts";
import { figureActions } from "#languages/en/files/figureActions.ts";
import { ownData as words } from "#languages/en/views/ownData.ts";
import { deepLinkNoise, expect, fromMenu, test as base } from "#test/support/browser.ts";

// A data set of a country that doesn't exist, as a site of its own and in place of ours. That none of its pages speaks
// of China is tested without a browser (test/site/anotherSubject.test.ts).

const project = join(import.meta.dirname, "../..");
const folder = "test/fixtures/another-country";
const out = "node_modules/.another-subject";

base.use({ allowConsole: deepLinkNoise });

/** The site that a build makes of it, built once for all tests of this file. */
const test = base.extend<object, { built: string }>({
  built: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads from it what a fixture wants
    async ({}, run) => {
      const env = { ...process.env, SITE_DATA: folder, SITE_OUT: out, SITE_URL: "" };
      await promisify(execFile)("npm", ["run", "build"], { cwd: project, env });
      const server = await preview({
        root: project,
        logLevel: "error",
        build: { outDir: out },
        preview: { host: "127.0.0.1", port: 0 },
      });
      await run(server.resolvedUrls?.local[0] ?? "");
      await server.close();
    },
    { scope: "worker", timeout: 600_000 },
  ],
  // Takes the place of the site of the other tests.
  baseURL: async ({ built }, run) => run(built),
});

test.describe.configure({ mode: "serial" });

const bar = "Filters";

test("a site of another subject filters, judges and draws by its own data", async ({ page }) => {
  await page.goto("./records");
  await expect(page).toHaveTitle(/Valmora Energy$/);
  await page.getByRole("region", { name: bar }).getByRole("button", { name: "Body" }).click();
  await page.getByRole("dialog").getByRole("checkbox", { name: /^MES / }).check();
  const status = page.getByRole("main").getByRole("status").first();
  await expect(status).toContainText("3 of 12 records");
  await page.keyboard.press("Escape");
  const views = page.getByRole("navigation", { name: "Views" });
  await views.getByRole("link", { name: "Timeline" }).click();
  await expect(page.getByRole("application", { name: "Timeline" })).toBeVisible();
  await views.getByRole("link", { name: "Targets" }).click();
  await page.getByRole("link", { name: "Storage", exact: true }).first().click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Energy that can be stored");
  await expect(page.getByRole("main")).toContainText("Behind");
  await page.goto("./targets?view=plans");
  await expect(page.getByRole("heading", { level: 1 })).toContainText(
    "of three goals recorded, one met",
  );
  await expect(page.getByRole("main")).toContainText("Energy plan to 2030");
  expect(await page.locator("body").innerText()).not.toMatch(/China|Chinese/);
});

test("and in Chinese it is called as its data say", async ({ page }) => {
  await page.goto("./zh/records/energy-plan-2021");
  await expect(page).toHaveTitle(/瓦尔莫拉能源$/);
  await expect(page.locator('[lang="pt"]').first()).toHaveText(
    "Plano Nacional de Energia 2021–2025",
  );
  expect(await page.locator("body").innerText()).not.toContain("中国");
});

/** The texts of an Office file, those of the workbooks within it among them. */
const textsIn = (bytes: Uint8Array): readonly (readonly [path: string, text: string])[] =>
  Object.entries(unzipSync(bytes)).flatMap(([path, content]) =>
    path.endsWith(".xlsx") ? textsIn(content) : [[path, strFromU8(content)] as const],
  );

test("its figures become a briefing, and a deck with their charts and no word about China", async ({
  page,
}) => {
  const added: readonly (readonly [path: string, figure: string])[] = [
    ["./targets/storage-2030", "Progress"],
    ["./targets", "List"],
    ["./records/energy-plan-2026", "Record"],
  ];
  for (const [path, figure] of added) {
    await page.goto(path);
    await fromMenu(page, figureActions.add, figure);
    await expect(page.getByText("Added to the briefing").last()).toBeVisible();
  }
  await page.goto("./briefing");
  await expect(
    page.getByRole("listbox", { name: briefing.slides }).getByRole("option"),
  ).toHaveCount(added.length);
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: briefingFiles.powerPoint, exact: true }).click(),
  ]);
  const texts = textsIn(await readFile(await file.path()));
  const whole = texts.map(([, text]) => text).join("\n");
  expect(whole).toContain("Energy that can be stored");
  expect(whole).toContain("Plano Nacional de Energia 2026–2030");
  expect(whole).toContain("Valmora Energy Watch");
  expect(texts.some(([path]) => path.startsWith("ppt/charts/chart"))).toBe(true);
  const named = texts.flatMap(([path, text]) =>
    (text.match(/.{0,20}(?:china|chinese|中国|中文|MERICS|Beijing).{0,20}/gi) ?? []).map(
      (one) => `${path}: ${one}`,
    ),
  );
  expect(named).toEqual([]);
});

base(
  "opened in place of the site's data, it speaks of its own subject, until one goes back",
  async ({ page }) => {
    await page.goto("data/own");
    const files = readdirSync(join(project, folder)).filter((name) => name.endsWith(".json"));
    await page
      .locator("input[type=file]")
      .setInputFiles(files.map((name) => join(project, folder, name)));
    await page.getByLabel(words.called).fill("Valmora");
    await page.getByLabel(words.changes.alone).check();
    await page.getByRole("button", { name: words.show, exact: true }).click();
    await expect(page.getByText(notices.shown("Valmora", false))).toBeVisible();
    await page.getByRole("link", { name: "Overview", exact: true }).first().click();
    await expect(page.getByRole("main")).toContainText(
      "What Valmora’s ministries ordered and promised",
    );
    await expect(page).toHaveTitle(/Valmora Energy$/);
    expect(await page.locator("body").innerText()).not.toMatch(/China|Chinese/);
    await page.reload();
    await expect(page.getByRole("main")).toContainText(
      "What Valmora’s ministries ordered and promised",
    );
    await page.getByRole("button", { name: notices.back }).first().click();
    await expect(page.getByRole("main")).toContainText(
      "What China’s agencies ordered and promised",
    );
  },
);
