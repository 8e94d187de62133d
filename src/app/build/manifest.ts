import * as z from "zod/mini";

import { own } from "#domain/own.ts";

const chunk = z.object({
  file: z.string(),
  name: z.optional(z.string()),
  isEntry: z.optional(z.boolean()),
  isDynamicEntry: z.optional(z.boolean()),
  imports: z.optional(z.array(z.string())),
  css: z.optional(z.array(z.string())),
});

/** Vite's build manifest: chunks by their source or name. */
export const manifest = z.record(z.string(), chunk);

export type Manifest = z.infer<typeof manifest>;

/** The chunk and all its static imports, recursively. */
export function staticClosure(chunks: Manifest, key: string, seen = new Set<string>()): string[] {
  if (!seen.has(key)) {
    seen.add(key);
    for (const imported of own(chunks, key)?.imports ?? []) staticClosure(chunks, imported, seen);
  }
  return [...seen];
}

/** The scripts and style sheets of these chunks, each once. */
export function filesOf(chunks: Manifest, keys: readonly string[]): string[] {
  const files = keys.flatMap((key) => {
    const found = own(chunks, key);
    return found === undefined ? [] : [found.file, ...(found.css ?? [])];
  });
  return [...new Set(files)];
}
