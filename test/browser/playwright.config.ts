import { createServer } from "node:net";
import { join } from "node:path";
import { defineConfig } from "@playwright/test";
import { ownFolder, subjectConstants } from "#app/build/siteData.ts";
import { languages } from "#languages/languages.ts";
import { resolveBrowser } from "#test/support/chromium/resolve.ts";

async function freePort(): Promise<string> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === "string") throw new Error("expected a TCP port");
  return String(address.port);
}

// Each worker reads this file again and inherits the environment, so all agree on the addresses.
process.env["JOURNEY_PORT"] ??= await freePort();
process.env["JOURNEY_SUBPATH_PORT"] ??= await freePort();

// Sentences that tests expect are about the same as the program's, which has that from its build.
for (const [name, json] of Object.entries(subjectConstants(ownFolder, languages[0])))
  Object.assign(globalThis, { [name]: JSON.parse(json) });

const root = `http://127.0.0.1:${process.env["JOURNEY_PORT"]}/`;
const subpath = `http://127.0.0.1:${process.env["JOURNEY_SUBPATH_PORT"]}/some/sub/path/`;
const browser = resolveBrowser();
const rootOnLinux = process.platform === "linux" && process.getuid?.() === 0;

function preview(address: string) {
  const { port, pathname } = new URL(address);
  return {
    command: `npx vite preview --host 127.0.0.1 --port ${port} --strictPort`,
    cwd: `${import.meta.dirname}/../..`,
    env: { PREVIEW_BASE: pathname },
    url: address,
  };
}

/** Has pages set in DejaVu, whatever fonts the system has: what depends on layout holds in it too. */
const wideFace = {
  FONTCONFIG_FILE: join(import.meta.dirname, "../support/chromium/wide-face.conf"),
};

function launch(environment: Readonly<Record<string, string>>) {
  return {
    executablePath: browser.executablePath,
    env: { ...process.env, ...browser.environment, ...environment },
    args: [
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-default-apps",
      "--disable-domain-reliability",
      "--disable-sync",
      // All cores are taken: what a page's scripts are spread over in helping threads costs more than it saves, and so
      // does a graphics process without a card. No page lives for long enough to gain by what optimising compilers
      // cost, about a tenth of a page load.
      "--disable-gpu",
      "--js-flags=--single-threaded --max-lazy --no-turbofan --no-maglev --min-semi-space-size=32",
      "--no-first-run",
      "--no-pings",
      // Nothing leaves the machine; `watch` names what was asked for.
      "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost",
      // Chromium refuses to run as root inside its sandbox.
      ...(rootOnLinux ? ["--no-sandbox"] : []),
    ],
  };
}

export default defineConfig<{ subpath: string }>({
  testDir: ".",
  outputDir: "../../test-results",
  // One more than the cores that CI has: two alone would leave a quarter of them idle while they wait for answers.
  workers: 3,
  fullyParallel: true,
  // No test is red for slowness: these end what hangs, on a machine that does much else as well.
  timeout: 300_000,
  expect: { timeout: 60_000 },
  retries: 0,
  forbidOnly: Boolean(process.env["CI"]),
  reporter: "list",
  webServer: [preview(root), preview(subpath)],
  use: {
    baseURL: root,
    subpath,
    // What a worker answers, no test could refuse; offline.spec.ts has them.
    serviceWorkers: "block",
    // A trace of every test costs a fifth of the run; CI keeps none of them anyway.
    trace: process.env["CI"] ? "off" : "retain-on-failure",
  },
  projects: [
    { name: "own face", use: { launchOptions: launch({}) } },
    // Fonts can be given to a browser as it starts on Linux alone. In CI: it takes a fifth of the journeys' time.
    ...(process.platform === "linux" && process.env["CI"]
      ? [{ name: "wide face", grep: /@layout/, use: { launchOptions: launch(wideFace) } }]
      : []),
  ],
});
