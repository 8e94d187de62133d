import { execFileSync } from "node:child_process";
import {
  copyFileSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import type { Browser } from "./resolve.ts";

const here = import.meta.dirname;
const modules = join(here, "node_modules");
const lock = join(here, "package-lock.json");
const installedLock = join(modules, ".installed-lock.json");
const unpacked = join(modules, ".unpacked");

function isInstalled(): boolean {
  return existsSync(installedLock) && readFileSync(lock).equals(readFileSync(installedLock));
}

function install(): void {
  if (isInstalled()) return;
  process.stderr.write("installing a browser from npm, once\n");
  execFileSync("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund"], {
    cwd: here,
    stdio: ["ignore", "ignore", "inherit"],
  });
  copyFileSync(lock, installedLock);
}

/** Renamed into place when complete, so that a run which was cut short leaves no half of a browser. */
function unpack(): void {
  if (existsSync(unpacked)) return;
  const staging = mkdtempSync(join(modules, ".unpacking-"));
  try {
    execFileSync(process.execPath, [join(here, "unpack.mjs")], {
      cwd: here,
      env: { ...process.env, TMPDIR: staging, AWS_LAMBDA_JS_RUNTIME: "nodejs20.x" },
      stdio: ["ignore", "ignore", "inherit"],
    });
    writeFileSync(join(staging, "fonts.conf"), fontsConfig());
    renameSync(staging, unpacked);
  } catch (error) {
    rmSync(staging, { recursive: true, force: true });
    // Another run may have got there first, which is as good.
    if (!existsSync(unpacked)) throw error;
  }
}

function fontsConfig(): string {
  const folders = [join(modules, "@embedpdf/fonts-sc/fonts"), join(unpacked, "fonts")];
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
${folders.map((folder) => `  <dir>${folder}</dir>`).join("\n")}
  <cachedir>${join(unpacked, "font-cache")}</cachedir>
  <alias><family>sans-serif</family><prefer><family>Open Sans</family></prefer></alias>
</fontconfig>
`;
}

/** The Chromium that comes inside an npm package, with fonts that cover Latin and Chinese. */
export function bundledBrowser(): Browser {
  install();
  unpack();
  const libraries = [join(unpacked, "al2023/lib"), process.env["LD_LIBRARY_PATH"]];
  return {
    executablePath: join(unpacked, "chromium"),
    environment: {
      FONTCONFIG_FILE: join(unpacked, "fonts.conf"),
      LD_LIBRARY_PATH: libraries.filter(Boolean).join(":"),
    },
  };
}
