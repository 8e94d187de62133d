import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { afterAll, expect, test } from "vitest";

const project = resolve(import.meta.dirname, "../..");
const trees: string[] = [];

afterAll(() => {
  for (const tree of trees) rmSync(tree, { recursive: true, force: true });
});

/** What the linter says about one file in a tree of its own, by the project's rules. */
const lint = (path: string, text: string): string => {
  const tree = mkdtempSync(join(realpathSync(tmpdir()), "layout-"));
  trees.push(tree);
  cpSync(join(project, ".oxlintrc.json"), join(tree, ".oxlintrc.json"));
  mkdirSync(dirname(join(tree, path)), { recursive: true });
  writeFileSync(join(tree, path), text);
  try {
    return execFileSync(process.execPath, [join(project, "node_modules/oxlint/bin/oxlint"), path], {
      cwd: tree,
      encoding: "utf8",
      stdio: "pipe",
    });
  } catch (error) {
    return error instanceof Error && "stdout" in error ? String(error.stdout) : String(error);
  }
};

test.each([
  "export const width = document.body.clientWidth;",
  "export const dark = window.devicePixelRatio;",
  "export const face = getComputedStyle(globalThis.document.body).font;",
])("a layout that asks the browser is refused: %s", (text) => {
  expect(lint("src/scene/x/xScene.ts", text)).toContain("no-restricted-globals");
});

test("a layout that doesn't isn't, nor is what draws on a screen", () => {
  expect(lint("src/scene/x/xScene.ts", "export const width = 3;")).toContain("0 errors");
  const screen = "export const width = document.body.clientWidth;";
  expect(lint("src/scene/render/a.tsx", screen)).not.toContain("no-restricted-globals");
});
