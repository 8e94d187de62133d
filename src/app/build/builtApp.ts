import { readFileSync } from "node:fs";
import { join } from "node:path";

import { own } from "#domain/own.ts";
import type { Built } from "#site/page.ts";

import { filesOf, manifest, staticClosure } from "./manifest.ts";
import { viewModules } from "./viewModules.ts";

/** What the build made of the app in a folder, and its index.html. @throws where its manifest has no entry. */
export const builtApp = (root: string, html: string): Built => {
  const chunks = manifest.parse(
    JSON.parse(readFileSync(join(root, ".vite/manifest.json"), "utf8")),
  );
  const entry = Object.keys(chunks).find((key) => own(chunks, key)?.isEntry === true);
  if (entry === undefined) throw new Error(`${root}: expected an entry in its manifest`);
  const first = new Set(staticClosure(chunks, entry));
  return {
    html,
    style: (own(chunks, entry)?.css ?? [])
      .map((file) => readFileSync(join(root, file), "utf8"))
      .join(""),
    scriptsOf: (route) => {
      const modules = viewModules(route).filter((key) => own(chunks, key) !== undefined);
      const needed = modules.flatMap((key) => staticClosure(chunks, key));
      return filesOf(
        chunks,
        needed.filter((key) => !first.has(key)),
      );
    },
  };
};
