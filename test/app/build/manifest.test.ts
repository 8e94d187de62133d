import { expect, test } from "vitest";
import { filesOf, manifest, staticClosure } from "#app/build/manifest.ts";

const chunks = manifest.parse({
  "index.html": { file: "index.js", isEntry: true, imports: ["_vendor.js"], css: ["index.css"] },
  "_vendor.js": { file: "vendor.js", imports: ["_runtime.js"] },
  "_runtime.js": { file: "runtime.js", imports: ["_vendor.js"] },
  "chart.tsx": { file: "chart.js", isDynamicEntry: true, imports: ["_vendor.js"] },
});

test("the first load is the entry with its static imports, round trips and all", () => {
  const first = staticClosure(chunks, "index.html");
  expect(first).toEqual(["index.html", "_vendor.js", "_runtime.js"]);
  expect(filesOf(chunks, first)).toEqual(["index.js", "index.css", "vendor.js", "runtime.js"]);
});
