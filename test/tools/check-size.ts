import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, gzipSync, inflateSync } from "node:zlib";
import { type Language, languages } from "#languages/languages.ts";
import { filesOf, manifest, staticClosure } from "#app/build/manifest.ts";

/** The scripts of the first load, in KiB gzipped. */
const budget = 140;
/** A page saved as one file goes by mail: its code as it is, to which the data adds about 0.8 MiB. */
const oneFileBudget = 2 * 1024;
/** A page before it is read, in KiB as a host sends it packed by brotli: its HTML and the style sheet. */
const pageBudget = 80;
/** A visit: a page, the scripts of the first load, and the data with what they are searched by; in KiB by brotli. */
const visitBudget = 420;
const visited = ["data", "pinyin"] as const;
const LONGEST = 8;
const dist = join(import.meta.dirname, "../../dist");
// A class name that recharts gives its marks, and that minification leaves alone.
const rechartsMark = "recharts-";

const kibBrotli = (path: string): number => brotliCompressSync(readFileSync(path)).length / 1024;

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
  const kibPacked = (file: string): number => kibBrotli(join(root, file));
  const styleSize = styles.map(kibPacked).reduce((all, one) => all + one, 0);
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
    .map((file) => [file, kibPacked(file) + styleSize] as const)
    .reduce((most, one) => (one[1] > most[1] ? one : most), ["", 0] as const);
  const edition = /data-edition="([^"]+)"/.exec(
    readFileSync(join(root, "index.html"), "utf8"),
  )?.[1];
  const data = visited.map((file) =>
    kibBrotli(join(dist, `editions/${edition}/data/${file}.json`)),
  );
  const visit =
    heaviestSize +
    scripts.map(kibPacked).reduce((sum, one) => sum + one, 0) +
    data.reduce((sum, one) => sum + one, 0);
  const faults = [
    ...(heaviestSize > pageBudget
      ? [`${heaviest} and its style sheet take ${heaviestSize.toFixed(1)} KiB, over ${pageBudget}`]
      : []),
    ...(visit > visitBudget
      ? [`a visit takes ${visit.toFixed(1)} KiB, over its ${visitBudget}`]
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
      ...visited.map((file, at) => row(`${file}.json, brotli`, data[at] ?? 0)),
      row("a visit: that page, scripts and data, brotli", visit, `of ${visitBudget}`),
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

// A visitor is sent one of them.
for (const { lines, faults } of languages.map(weigh)) {
  for (const line of lines) console.log(line);
  for (const fault of faults) console.error(`over budget: ${fault}`);
  if (faults.length > 0) process.exitCode = 1;
}
