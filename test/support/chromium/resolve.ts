import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium } from "@playwright/test";
import { bundledBrowser } from "./bundled.ts";

export interface Browser {
  readonly executablePath: string;
  /** What the browser's process needs beyond the environment of ours. */
  readonly environment: Readonly<Record<string, string>>;
}

function installedPaths(): string[] {
  const { env, platform } = process;
  if (platform === "darwin") {
    return ["Google Chrome", "Microsoft Edge", "Chromium"].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    );
  }
  if (platform === "win32") {
    const roots = [env["PROGRAMFILES"], env["PROGRAMFILES(X86)"], env["LOCALAPPDATA"]];
    const programs = [
      "Google/Chrome/Application/chrome.exe",
      "Microsoft/Edge/Application/msedge.exe",
    ];
    return roots
      .filter((root) => root !== undefined)
      .flatMap((root) => programs.map((program) => join(root, program)));
  }
  const names = [
    "google-chrome",
    "google-chrome-stable",
    "chromium",
    "chromium-browser",
    "microsoft-edge",
  ];
  const folders = (env["PATH"] ?? "").split(delimiter).filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

/** The one from npm, and undefined, with the reason, where it can't be had: without a registry, for instance. */
function bundledIfPossible(): Browser | undefined {
  if (process.platform !== "linux" || process.arch !== "x64") return undefined;
  try {
    return bundledBrowser();
  } catch (error) {
    process.stderr.write(`no browser from npm: ${String(error)}\n`);
    return undefined;
  }
}

/**
 * Finds a Chromium for the journeys: `CHROMIUM_PATH`; else, on Linux, the one from npm, so that every machine tests
 * with the same version and fonts, and which takes a third less of the processor; else Playwright's own build or an
 * installed Chrome, Edge or Chromium. `CHROMIUM_SOURCE=installed` goes straight to those.
 *
 * @throws where none of these exists, naming the command that installs one
 */
export function resolveBrowser(): Browser {
  const named = process.env["CHROMIUM_PATH"];
  if (named !== undefined && named !== "") {
    if (existsSync(named)) return { executablePath: named, environment: {} };
    throw new Error(`CHROMIUM_PATH: expected a browser at '${named}', found nothing there`);
  }
  const bundled = process.env["CHROMIUM_SOURCE"] === "installed" ? undefined : bundledIfPossible();
  if (bundled !== undefined) return bundled;
  const found = [chromium.executablePath(), ...installedPaths()].find((path) => existsSync(path));
  if (found !== undefined) return { executablePath: found, environment: {} };
  throw new Error(
    "no Chromium, Chrome or Edge found: set CHROMIUM_PATH or run `npx playwright install chromium`",
  );
}
