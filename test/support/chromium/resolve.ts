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

/**
 * Finds a Chromium for the journeys: `CHROMIUM_PATH`, else Playwright's own build, else an installed
 * Chrome, Edge or Chromium, else one from npm. `CHROMIUM_SOURCE=bundled` goes straight to the last.
 *
 * @throws where none of these exists, naming the command that installs one
 */
export function resolveBrowser(): Browser {
  const named = process.env["CHROMIUM_PATH"];
  if (named !== undefined && named !== "") {
    if (existsSync(named)) return { executablePath: named, environment: {} };
    throw new Error(`CHROMIUM_PATH: expected a browser at '${named}', found nothing there`);
  }
  const bundledOnly = process.env["CHROMIUM_SOURCE"] === "bundled";
  const candidates = bundledOnly ? [] : [chromium.executablePath(), ...installedPaths()];
  const found = candidates.find((path) => existsSync(path));
  if (found !== undefined) return { executablePath: found, environment: {} };
  if (process.platform === "linux" && process.arch === "x64") return bundledBrowser();
  throw new Error(
    "no Chromium, Chrome or Edge found: set CHROMIUM_PATH or run `npx playwright install chromium`",
  );
}
