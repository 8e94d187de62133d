import { readdirSync, readFileSync } from "node:fs";

import { findWords } from "./findWords.ts";

/** Fails on words that people read where they don't belong: everything said is in src/messages. */

const layers = ["app", "scene", "figures", "features", "parts", "ui"];

const files = readdirSync("src", { recursive: true, encoding: "utf8" })
  .map((path) => `src/${path.replaceAll("\\", "/")}`)
  .filter((path) => /\.tsx?$/.test(path) && layers.includes(path.split("/")[1] ?? ""))
  // What runs at build time tells its faults to whoever builds.
  .filter((path) => !path.startsWith("src/app/build/"))
  .sort();

const faults = files.flatMap((path) =>
  findWords(path, readFileSync(path, "utf8")).map(
    ({ line, text }) => `${path}:${line}: “${text}” belongs into src/messages`,
  ),
);

for (const fault of faults) console.error(fault);
console.log(`${files.length} files, ${faults.length} words outside src/messages`);
process.exitCode = faults.length > 0 ? 1 : 0;
