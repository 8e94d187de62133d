import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { filesOf, manifest, staticClosure } from "./firstLoad.ts";

const budget = 130;
const dist = join(import.meta.dirname, "../../dist");

function kibGzipped(files: readonly string[]): number {
  const bytes = files.map((file) => gzipSync(readFileSync(join(dist, file)), { level: 9 }).length);
  return bytes.reduce((all, one) => all + one, 0) / 1024;
}

function row(label: string, kib: number, note = ""): string {
  return `${label.padEnd(44)} ${kib.toFixed(1).padStart(7)} KiB  ${note}`.trimEnd();
}

const chunks = manifest.parse(JSON.parse(readFileSync(join(dist, ".vite/manifest.json"), "utf8")));
const keys = Object.keys(chunks);
const entry = keys.find((key) => chunks[key]?.isEntry === true);
if (entry === undefined) throw new Error("dist/.vite/manifest.json: expected an entry, found none");

const first = staticClosure(chunks, entry);
const firstFiles = filesOf(chunks, first);
const scripts = firstFiles.filter((file) => file.endsWith(".js"));
const styles = firstFiles.filter((file) => file.endsWith(".css"));
// A class name that recharts gives its marks, and that minification leaves alone.
const rechartsMark = "recharts-";
const holdsRecharts = (file: string): boolean =>
  readFileSync(join(dist, file), "utf8").includes(rechartsMark);

const size = kibGzipped(scripts);
const lines = [
  row("first load, scripts", size, `of ${budget}`),
  ...scripts.map((file) => row(`  ${file}`, kibGzipped([file]))),
  row("first load, style sheets", kibGzipped(styles)),
  "added by each lazy chunk:",
  ...keys
    .filter((key) => chunks[key]?.isDynamicEntry === true)
    .map((key) => {
      const added = filesOf(
        chunks,
        staticClosure(chunks, key).filter((part) => !first.includes(part)),
      );
      const note = added.some((file) => holdsRecharts(file)) ? "with recharts" : "";
      return row(`  ${key}`, kibGzipped(added), note);
    }),
];

const allScripts = filesOf(chunks, keys).filter((file) => file.endsWith(".js"));
const faults = [
  ...(size > budget ? [`the first load is ${size.toFixed(1)} KiB, over its ${budget}`] : []),
  ...(allScripts.some(holdsRecharts)
    ? []
    : [`no chunk holds '${rechartsMark}': look for another mark`]),
  ...scripts.filter(holdsRecharts).map((file) => `${file} brings recharts into the first load`),
];

for (const line of lines) console.log(line);
for (const fault of faults) console.error(`over budget: ${fault}`);
process.exitCode = faults.length > 0 ? 1 : 0;
