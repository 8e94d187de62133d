import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { cruise, type ICruiseResult } from "dependency-cruiser";
import extractConfig from "dependency-cruiser/config-utl/extract-depcruise-config";
import { afterAll, describe, expect, test } from "vitest";
import manifest from "../../package.json" with { type: "json" };

const project = resolve(import.meta.dirname, "../..");
const trees: string[] = [];

afterAll(() => {
  for (const tree of trees) rmSync(tree, { recursive: true, force: true });
});

async function check(folder: string): Promise<ICruiseResult> {
  const { options, ...ruleSet } = await extractConfig(join(project, ".dependency-cruiser.cjs"));
  const { output } = await cruise(["src"], {
    ...options,
    ruleSet,
    validate: true,
    baseDir: folder,
  });
  if (typeof output === "string") throw new Error("expected a result, got a printed report");
  return output;
}

function brokenRules({ summary }: ICruiseResult): string[] {
  return [...new Set(summary.violations.map(({ rule }) => rule.name))];
}

/** Writes the files into a folder of their own, where `#layer/` means what it means here. */
function plant(files: Readonly<Record<string, string>>): string {
  const tree = mkdtempSync(join(realpathSync(tmpdir()), "boundaries-"));
  trees.push(tree);
  const packages = ["react", "react-router-dom", "@tanstack/react-query", "recharts", "zod"];
  const all: Record<string, string> = {
    "package.json": JSON.stringify({
      type: "module",
      imports: manifest.imports,
      dependencies: Object.fromEntries(packages.map((name) => [name, "*"])),
    }),
    "node_modules/zod/mini/index.js": "export const z = 1;",
    ...Object.fromEntries(
      packages.map((name) => [`node_modules/${name}/index.js`, "export const it = 1;"]),
    ),
    ...files,
  };
  for (const [path, text] of Object.entries(all)) {
    mkdirSync(dirname(join(tree, path)), { recursive: true });
    writeFileSync(join(tree, path), text);
  }
  return tree;
}

const value = "export const value = 1;";
const using = (address: string): string => `import "${address}"; ${value}`;

/** Each case: the rule that must fire, and the smallest tree that breaks it. */
const seeded: readonly (readonly [rule: string, files: Readonly<Record<string, string>>])[] = [
  ["domain-layer", { "src/domain/a.ts": using("#ui/b.ts"), "src/ui/b.ts": value }],
  ["domain-layer", { "src/domain/a.ts": using("#search/b.ts"), "src/search/b.ts": value }],
  ["search-layer", { "src/search/a.ts": using("#data/b.ts"), "src/data/b.ts": value }],
  ["search-layer", { "src/search/a.ts": using("#ui/b.ts"), "src/ui/b.ts": value }],
  ["search-is-pure", { "src/search/a.ts": using("react") }],
  ["search-is-pure", { "src/search/a.ts": using("zod/mini") }],
  ["domain-is-pure", { "src/domain/a.ts": using("react") }],
  ["domain-is-pure", { "src/domain/a.ts": using("zod") }],
  ["domain-is-pure", { "src/domain/a.ts": 'import type { it } from "react";' }],
  ["data-layer", { "src/data/a.ts": using("#ui/b.ts"), "src/ui/b.ts": value }],
  ["data-layer", { "src/data/a.ts": using("#features/x/b.ts"), "src/features/x/b.ts": value }],
  ["data-layer", { "src/data/a.ts": using("#app/b.ts"), "src/app/b.ts": value }],
  ["domain-layer", { "src/domain/a.ts": using("#messages/b.ts"), "src/messages/en/b.ts": value }],
  ["messages-layer", { "src/messages/en/a.ts": using("#ui/b.ts"), "src/ui/b.ts": value }],
  ["messages-are-pure", { "src/messages/zh/a.ts": using("react") }],
  ["importing-layer", { "src/importing/a.ts": using("#data/b.ts"), "src/data/b.ts": value }],
  ["editing-layer", { "src/editing/a.ts": using("#data/b.ts"), "src/data/b.ts": value }],
  ["importing-and-editing-are-pure", { "src/importing/a.ts": using("react") }],
  ["importing-and-editing-are-pure", { "src/editing/edition/a.ts": using("react") }],
  [
    "language-by-the-build",
    { "src/app/a.ts": using("#languages/zh/b.ts"), "src/messages/zh/b.ts": value },
  ],
  [
    "no-language-to-language",
    {
      "src/messages/fr/a.ts": using("#languages/zh/b.ts"),
      "src/messages/zh/b.ts": value,
    },
  ],
  ["ui-layer", { "src/ui/a.tsx": using("#domain/b.ts"), "src/domain/b.ts": value }],
  ["ui-layer", { "src/ui/a.tsx": using("#messages/shell.ts"), "src/messages/en/shell.ts": value }],
  ["ui-layer", { "src/ui/a.tsx": using("#search/b.ts"), "src/search/b.ts": value }],
  ["ui-needs-react-only", { "src/ui/a.tsx": using("@tanstack/react-query") }],
  ["ui-needs-react-only", { "src/ui/a.tsx": using("recharts") }],
  ["parts-layer", { "src/parts/a.tsx": using("#data/b.ts"), "src/data/b.ts": value }],
  ["parts-layer", { "src/parts/a.tsx": using("#features/x/b.ts"), "src/features/x/b.ts": value }],
  ["scene-layer", { "src/scene/x/a.ts": using("#parts/b.ts"), "src/parts/b.ts": value }],
  ["scene-layer", { "src/scene/x/a.ts": using("#data/b.ts"), "src/data/b.ts": value }],
  ["layout-without-a-browser", { "src/scene/x/a.ts": using("react") }],
  ["layout-without-a-browser", { "src/scene/x/a.ts": 'import type { it } from "react";' }],
  ["layout-without-a-browser", { "src/scene/x/a.tsx": using("react") }],
  ["layout-without-a-browser", { "src/scene/x/a.ts": using("recharts") }],
  ["layout-without-a-browser", { "src/scene/a.ts": using("#ui/b.ts"), "src/ui/b.ts": value }],
  [
    "layout-without-a-browser",
    {
      "src/scene/x/a.ts": using("#scene/render/b.tsx"),
      "src/scene/render/b.tsx": using("react"),
    },
  ],
  ["scene-needs-react-only", { "src/scene/render/a.tsx": using("recharts") }],
  ["figures-layer", { "src/figures/a.tsx": using("#data/b.ts"), "src/data/b.ts": value }],
  [
    "figures-layer",
    { "src/figures/a.tsx": using("#features/x/b.ts"), "src/features/x/b.ts": value },
  ],
  ["figures-layout-without-a-browser", { "src/figures/x/drawing.ts": using("react") }],
  ["parts-layer", { "src/parts/a.tsx": using("#figures/b.ts"), "src/figures/b.ts": value }],
  ["export-layer", { "src/export/a.ts": using("#data/b.ts"), "src/data/b.ts": value }],
  ["export-layer", { "src/export/a.ts": using("#parts/b.ts"), "src/parts/b.ts": value }],
  ["export-layer", { "src/export/a.ts": using("#search/b.ts"), "src/search/b.ts": value }],
  ["export-layer", { "src/export/a.ts": using("#features/x/b.ts"), "src/features/x/b.ts": value }],
  [
    "export-when-asked-for",
    { "src/features/x/a.ts": using("#export/b.ts"), "src/export/b.ts": value },
  ],
  ["export-when-asked-for", { "src/app/a.ts": using("#export/b.ts"), "src/export/b.ts": value }],
  ["features-layer", { "src/features/x/a.ts": using("#data/b.ts"), "src/data/b.ts": value }],
  ["features-layer", { "src/features/x/a.ts": using("#app/b.ts"), "src/app/b.ts": value }],
  ["site-is-the-builds", { "src/app/a.ts": using("#site/b.ts"), "src/site/b.ts": value }],
  [
    "no-feature-to-feature",
    { "src/features/x/a.ts": using("#features/y/b.ts"), "src/features/y/b.ts": value },
  ],
  ["router-in-app-only", { "src/features/x/a.tsx": using("react-router-dom") }],
  ["router-in-app-only", { "src/data/a.ts": using("react-router-dom") }],
  ["query-in-data-and-app-only", { "src/features/x/a.ts": using("@tanstack/react-query") }],
  ["recharts-in-the-course-only", { "src/features/targets/a.tsx": using("recharts") }],
  ["recharts-in-the-course-only", { "src/figures/comparison/a.tsx": using("recharts") }],
  ["recharts-in-the-course-only", { "src/app/a.tsx": using("recharts") }],
  ["small-schema-library", { "src/data/a.ts": using("zod") }],
  ["recharts-in-the-course-only", { "src/parts/a.tsx": using("recharts") }],
  ["known-layers-only", { "src/main.tsx": using("./utils/b.ts"), "src/utils/b.ts": value }],
  ["no-test-code-in-src", { "src/app/a.ts": using("#test/b.ts"), "test/b.ts": value }],
  ["no-node-in-the-browser", { "src/app/a.ts": using("node:fs") }],
  [
    "build-stays-out-of-the-browser",
    { "src/app/a.ts": using("./build/b.ts"), "src/app/build/b.ts": value },
  ],
  [
    "build-loads-no-app",
    { "src/app/build/a.ts": using("#features/x/page.ts"), "src/features/x/page.ts": value },
  ],
  ["build-loads-no-app", { "src/app/build/a.ts": using("#ui/b.ts"), "src/ui/b.ts": value }],
  [
    "build-loads-no-app",
    { "src/app/build/a.ts": using("#app/pages.ts"), "src/app/pages.ts": value },
  ],
  [
    "about-is-the-builds",
    { "src/app/a.ts": using("#features/x/about.ts"), "src/features/x/about.ts": value },
  ],
  ["no-circular", { "src/ui/a.ts": using("./b.ts"), "src/ui/b.ts": using("./a.ts") }],
  ["not-to-unresolvable", { "src/app/a.ts": using("#domain/nowhere.ts") }],
];

describe("a seeded tree breaks exactly the rule it was written for", () => {
  for (const [rule, files] of seeded) {
    const [[path, text] = []] = Object.entries(files);
    test(`${rule}: ${path} with ${text?.split(";")[0]}`, async () => {
      expect(brokenRules(await check(plant(files)))).toEqual([rule]);
    });
  }
});

/** Pairs of folders that import each other, a folder and one within it too, by any of their files. */
function mutualFolders({ modules }: ICruiseResult): readonly string[] {
  const edges = new Set(
    modules.flatMap(({ source, dependencies }) =>
      dependencies.map(({ resolved }) => `${dirname(source)} > ${dirname(resolved)}`),
    ),
  );
  return [...edges].flatMap((edge) => {
    const [from = "", to = ""] = edge.split(" > ");
    return from < to && from.startsWith("src") && edges.has(`${to} > ${from}`)
      ? [`${from} ⇄ ${to}`]
      : [];
  });
}

test.each<[string, Readonly<Record<string, string>>]>([
  [
    "src/domain/x ⇄ src/domain/y",
    {
      "src/domain/x/a.ts": using("#domain/y/b.ts"),
      "src/domain/y/b.ts": value,
      "src/domain/y/c.ts": 'import type { value } from "#domain/x/d.ts";',
      "src/domain/x/d.ts": value,
    },
  ],
  [
    "src/domain/x ⇄ src/domain/x/y",
    {
      "src/domain/x/a.ts": using("#domain/x/y/b.ts"),
      "src/domain/x/y/b.ts": using("#domain/x/c.ts"),
      "src/domain/x/c.ts": value,
    },
  ],
])("folders that import each other are found: %s", async (pair, files) => {
  expect(mutualFolders(await check(plant(files)))).toEqual([pair]);
});

test("every rule has a tree that breaks it", async () => {
  const { forbidden = [] } = await extractConfig(join(project, ".dependency-cruiser.cjs"));
  const proven = new Set(seeded.map(([rule]) => rule));
  expect(forbidden.map(({ name }) => name).filter((name) => !proven.has(name ?? ""))).toEqual([]);
});

test("a tree that keeps to the layers breaks none", async () => {
  const tree = plant({
    "src/domain/a.ts": using("zod/mini"),
    "src/search/a.ts": using("#domain/a.ts"),
    "src/data/a.ts":
      using("#domain/a.ts") +
      'import "#search/a.ts";' +
      using("@tanstack/react-query").replace("value", "b"),
    "src/messages/en/ui.ts": using("#domain/a.ts"),
    "src/ui/a.tsx": using("react") + 'import "#messages/ui.ts";',
    "src/scene/x/a.ts": using("#domain/a.ts") + 'import "#scene/a.ts";',
    "src/scene/a.ts": value,
    "src/scene/render/a.tsx": using("react") + 'import "#ui/a.tsx"; import "#scene/a.ts";',
    "src/parts/a.tsx":
      using("#domain/a.ts") +
      'import "#search/a.ts"; import "#messages/ui.ts"; import "#ui/a.tsx"; import "#scene/x/a.ts";',
    "src/export/a.ts": using("#domain/a.ts") + 'import "#scene/x/a.ts";',
    "src/figures/x/figure.ts": using("#scene/x/a.ts"),
    "src/figures/x/A.tsx": using("react") + 'import "#parts/a.tsx"; import "./figure.ts";',
    "src/figures/trajectory/A.tsx": using("recharts"),
    "src/features/targets/a.tsx":
      using("#parts/a.tsx") +
      'void import("#figures/trajectory/A.tsx");' +
      'import "#figures/x/A.tsx";' +
      'import "#search/a.ts";' +
      'import "#scene/render/a.tsx"; void import("#export/a.ts");' +
      'import type { value as v } from "#export/a.ts";',
    "src/app/a.tsx":
      using("#features/targets/a.tsx") + 'import "react-router-dom"; import "#data/a.ts";',
    "src/main.tsx": using("#app/a.tsx") + 'import "react-router-dom";',
  });
  const result = await check(tree);
  expect(brokenRules(result)).toEqual([]);
  expect(result.summary.totalDependenciesCruised).toBeGreaterThan(10);
});

test("the project's own source is scanned, and keeps to the layers", async () => {
  const result = await check(project);
  const { modules, summary } = result;
  const scanned = modules.filter(({ source }) => source.startsWith("src/"));
  expect(scanned.length).toBeGreaterThan(0);
  expect(summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`)).toEqual(
    [],
  );
  expect(mutualFolders(result)).toEqual([]);
});
