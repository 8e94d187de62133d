import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { brotliCompressSync, gzipSync, inflateSync } from "node:zlib";
import { own } from "#domain/own.ts";
import { fileFrame } from "#domain/schema/files.ts";
import { type Language, languages } from "#languages/languages.ts";
import { filesOf, manifest, staticClosure } from "#app/build/manifest.ts";
import { costKinds, kindOfCost } from "#test/tools/costKinds.ts";

const budget = 127;
/** A page saved as one file goes by mail: its code as it is, to which the data adds about 0.8 MiB. */
const oneFileBudget = 2 * 1024;
/**
 * What a visit brings of each record, in KiB as a host sends them packed by brotli: the first file, before which
 * nothing is shown, and all of them, with what they are searched by. A record is a document with its targets, their
 * readings, the sentences that set them and its share of the sources, of which each has four.
 */
const data = { files: ["first", "texts", "pinyin"], first: 0.31, all: 0.75 } as const;
/**
 * What a host keeps for each record, in KiB in both languages, everything included; where the site's address is known
 * heads say more, and there are cards. A further record costs 123, as bodies, the app and cards cost the same: with
 * GitHub Pages' gigabyte that is room for some 8,000.
 */
const costBudget = { bare: 176, hosted: 196 } as const;
/** What a page takes before it is read: its HTML and the style sheet, as a host sends them packed by brotli. */
const pageBudget = 29.5;
const LONGEST = 8;
/** Chunks of many files, which `vite.config.ts` names. */
const named = [
  { name: "office", label: "presentations and workbooks", budget: 14.3 },
  { name: "refresh", label: "presentations brought up to date", budget: 8.8 },
] as const;
const dist = join(import.meta.dirname, "../../dist");
// A class name that recharts gives its marks, and that minification leaves alone.
const rechartsMark = "recharts-";

function row(label: string, kib: number, note = ""): string {
  return `${label.padEnd(44)} ${kib.toFixed(1).padStart(7)} KiB  ${note}`.trimEnd();
}

/** What one language's build weighs, line by line, and what is wrong with that. */
function weigh({ folder }: Language): { readonly lines: string[]; readonly faults: string[] } {
  const root = join(dist, folder);
  const kibGzipped = (files: readonly string[]): number => {
    const sizes = files.map(
      (file) => gzipSync(readFileSync(join(root, file)), { level: 9 }).length,
    );
    return sizes.reduce((all, one) => all + one, 0) / 1024;
  };
  const holdsRecharts = (file: string): boolean =>
    readFileSync(join(root, file), "utf8").includes(rechartsMark);
  const chunks = manifest.parse(
    JSON.parse(readFileSync(join(root, ".vite/manifest.json"), "utf8")),
  );
  const keys = Object.keys(chunks);
  const entry = keys.find((key) => chunks[key]?.isEntry === true);
  if (entry === undefined) throw new Error(`dist/${folder}: expected an entry in its manifest`);

  const first = staticClosure(chunks, entry);
  const firstFiles = filesOf(chunks, first);
  const scripts = firstFiles.filter((file) => file.endsWith(".js"));
  const styles = firstFiles.filter((file) => file.endsWith(".css"));
  const size = kibGzipped(scripts);
  const lazy = keys.filter((key) => chunks[key]?.isDynamicEntry === true);
  const allScripts = filesOf(chunks, keys).filter((file) => file.endsWith(".js"));
  const oneFile = inflateSync(readFileSync(join(root, "one-file.html.deflate"))).length / 1024;
  const kibPacked = (file: string): number =>
    brotliCompressSync(readFileSync(join(root, file))).length / 1024;
  const styleSize = styles.map(kibPacked).reduce((all, one) => all + one, 0);
  /** A page of many has a second style sheet, which all of them share. */
  const sharedSize = (page: string): number => {
    const [, name] = /\/(pages-[^"/]*\.css)"/.exec(readFileSync(join(root, page), "utf8")) ?? [];
    return name === undefined ? 0 : kibPacked(`assets/${name}`);
  };
  // Packing a thousand pages takes minutes: those that are long unpacked are the ones in question.
  const pages = readdirSync(root, { recursive: true, encoding: "utf8" }).filter(
    (file) =>
      /(?:^|\/)index\.html$/.test(file) &&
      // The folders of the others lie in that of the first.
      !languages.some((other) => other.folder > folder && file.startsWith(other.folder)),
  );
  const [heaviest, heaviestSize] = pages
    .toSorted((a, b) => statSync(join(root, b)).size - statSync(join(root, a)).size)
    .slice(0, LONGEST)
    .map((file) => [file, kibPacked(file) + styleSize + sharedSize(file)] as const)
    .reduce((most, one) => (one[1] > most[1] ? one : most), ["", 0] as const);
  const office = named.map((chunk) => {
    const files = filesOf(
      chunks,
      keys.filter((key) => own(chunks, key)?.name === chunk.name),
    );
    return { ...chunk, files, size: kibGzipped(files) };
  });
  const faults = [
    ...office.flatMap(({ name, label, budget: most, files, size: found }) => [
      ...(files.length === 1 ? [] : [`expected one chunk called '${name}'`]),
      ...(found > most ? [`${label} take ${found.toFixed(1)} KiB, over ${most}`] : []),
    ]),
    ...(heaviestSize > pageBudget
      ? [`${heaviest} and its style sheet take ${heaviestSize.toFixed(1)} KiB, over ${pageBudget}`]
      : []),
    ...(oneFile > oneFileBudget
      ? [`the page of one file is ${oneFile.toFixed(1)} KiB, over its ${oneFileBudget}`]
      : []),
    ...(size > budget ? [`the first load is ${size.toFixed(1)} KiB, over its ${budget}`] : []),
    ...(allScripts.some(holdsRecharts)
      ? []
      : [`no chunk holds '${rechartsMark}': look for another mark`]),
    ...scripts.filter(holdsRecharts).map((file) => `${file} brings recharts into the first load`),
  ];
  return {
    lines: [
      row(`dist/${folder}: first load, scripts`, size, `of ${budget}`),
      ...scripts.map((file) => row(`  ${file}`, kibGzipped([file]))),
      row("first load, style sheets", kibGzipped(styles)),
      row(`heaviest page, ${heaviest}, with its style`, heaviestSize, `of ${pageBudget}`),
      ...office.map((chunk) => row(chunk.label, chunk.size, `of ${chunk.budget}`)),
      row("the page of one file, not compressed", oneFile, `of ${oneFileBudget}`),
      "added by each lazy chunk:",
      ...lazy.map((key) => {
        const parts = staticClosure(chunks, key).filter((part) => !first.includes(part));
        const added = filesOf(chunks, parts);
        const note = added.some((file) => holdsRecharts(file)) ? "with recharts" : "";
        return row(`  ${key}`, kibGzipped(added), note);
      }),
    ],
    faults: faults.map((fault) => `dist/${folder}: ${fault}`),
  };
}

const records = ["policies", "news"].reduce((sum, file) => {
  const text = readFileSync(join(dist, `data/${file}.json`), "utf8");
  return sum + fileFrame.parse(JSON.parse(text)).records.length;
}, 0);
const [mostFirst, most] = [data.first * records, data.all * records];
for (const { folder } of languages) {
  const page = readFileSync(join(dist, folder, "index.html"), "utf8");
  const edition = /data-edition="([^"]+)"/.exec(page)?.[1] ?? "";
  const sizes = data.files.map((file) => {
    const text = readFileSync(join(dist, `editions/${edition}/data/${file}.json`));
    return { file, kib: brotliCompressSync(text).length / 1024 };
  });
  const all = sizes.reduce((sum, { kib }) => sum + kib, 0);
  const label = `dist/${folder}data: what a visit brings of ${records} records, brotli`;
  console.log(row(label, all, `of ${most.toFixed(1)}`));
  for (const { file, kib } of sizes) {
    console.log(row(`  ${file}.json`, kib, file === "first" ? `of ${mostFirst.toFixed(1)}` : ""));
    if (file === "first" && kib > mostFirst) {
      console.error(
        `over budget: dist/${folder}data: first.json takes ${kib.toFixed(1)} KiB, over ${mostFirst.toFixed(1)}`,
      );
      process.exitCode = 1;
    }
  }
  if (all > most) {
    console.error(
      `over budget: dist/${folder}data: a visit brings ${all.toFixed(1)} KiB, over ${most.toFixed(1)}`,
    );
    process.exitCode = 1;
  }
}

const costs = new Map<string, number>();
for (const file of readdirSync(dist, { recursive: true, withFileTypes: true })) {
  if (!file.isFile()) continue;
  const path = join(file.parentPath, file.name);
  const kind = kindOfCost(relative(dist, path).replaceAll(sep, "/"));
  costs.set(kind, (costs.get(kind) ?? 0) + statSync(path).size / 1024 / records);
}
const cost = [...costs.values()].reduce((sum, one) => sum + one, 0);
const mostCost = costBudget[costs.has("cards") ? "hosted" : "bare"];
console.log(row("dist: of each record", cost, `of ${mostCost}`));
for (const kind of costKinds) console.log(row(`  ${kind}`, costs.get(kind) ?? 0));
if (cost > mostCost) {
  console.error(`over budget: dist: a record takes ${cost.toFixed(1)} KiB, over ${mostCost}`);
  process.exitCode = 1;
}

// A visitor is sent one of them.
for (const { lines, faults } of languages.map(weigh)) {
  for (const line of lines) console.log(line);
  for (const fault of faults) console.error(`over budget: ${fault}`);
  if (faults.length > 0) process.exitCode = 1;
}
