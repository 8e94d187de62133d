import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";

import { builtApp, sourcesInProgram } from "#app/build/builtApp.ts";

const folder = mkdtempSync(join(tmpdir(), "built-"));
afterAll(() => rmSync(folder, { recursive: true }));

const written = (name: string, manifest: object): string => {
  const root = join(folder, name);
  mkdirSync(join(root, ".vite"), { recursive: true });
  writeFileSync(join(root, ".vite/manifest.json"), JSON.stringify(manifest));
  writeFileSync(join(root, "app.css"), "p{}");
  return root;
};

const app = written("app", {
  "index.html": { file: "app.js", isEntry: true, imports: ["_vendor.js"], css: ["app.css"] },
  "_vendor.js": { file: "vendor.js" },
  "_parts.js": { file: "parts.js", imports: ["_vendor.js"] },
  "src/features/x/X.tsx": { file: "1a.js", imports: ["_parts.js"], css: ["x.css"] },
  "src/features/y/Y.tsx": { file: "2b.js", imports: ["_parts.js"] },
});
const program = written("program", {
  "src/site/siteFiles.ts": { file: "siteFiles.js", isEntry: true },
  "src/features/x/X.tsx": { file: "assets/X-1.js" },
  "src/features/y/Y.tsx": { file: "assets/Y-2.js" },
});

test("a page’s scripts are found from the loaders of its parts in the program that draws it", () => {
  const { scriptsOf } = builtApp(app, "", sourcesInProgram(program));
  expect(scriptsOf(['() => import("./assets/X-1.js")', '() => import("./Y-2.js")'])).toEqual([
    "1a.js",
    "x.css",
    "parts.js",
    "2b.js",
  ]);
});

test("what the first load brings, or no manifest knows, is not named", () => {
  const { scriptsOf } = builtApp(app, "", sourcesInProgram(program));
  expect(scriptsOf(['() => import("./assets/gone.js")', "() => undefined"])).toEqual([]);
});
