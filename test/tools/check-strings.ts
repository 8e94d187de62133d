import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { findWords } from "./strings/findWords.ts";

const layers = ["app", "charts", "features", "parts", "ui"];
const list = join(import.meta.dirname, "strings/unmoved.txt");

/** Files whose words have not moved to the messages yet. The list may only shrink. */
const unmoved = new Set(
  readFileSync(list, "utf8")
    .split("\n")
    .filter((line) => line !== ""),
);

const files = readdirSync("src", { recursive: true, encoding: "utf8" })
  .map((path) => `src/${path.replaceAll("\\", "/")}`)
  .filter((path) => /\.tsx?$/.test(path) && layers.includes(path.split("/")[1] ?? ""))
  // What runs at build time tells its faults to whoever builds.
  .filter((path) => !path.startsWith("src/app/build/"))
  .sort();

const faults = files.flatMap((path) => {
  const found = findWords(path, readFileSync(path, "utf8"));
  if (unmoved.has(path)) {
    return found.length === 0 ? [`${path}: has no words left, take it off unmoved.txt`] : [];
  }
  return found.map(({ line, text }) => `${path}:${line}: “${text}” belongs into src/messages`);
});
const gone = [...unmoved].filter((path) => !files.includes(path));

for (const fault of faults) console.error(fault);
for (const path of gone) console.error(`${path}: is gone, take it off unmoved.txt`);
console.log(`${files.length} files, ${unmoved.size} of them not moved to the messages yet`);
process.exitCode = faults.length + gone.length > 0 ? 1 : 0;
