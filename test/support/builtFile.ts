import { readFileSync } from "node:fs";
import { manifest } from "#app/build/manifest.ts";

/** The built file of a chunk by its name, which the file's own doesn't tell. */
export function builtFile(name: string): string {
  const chunks = manifest.parse(JSON.parse(readFileSync("dist/.vite/manifest.json", "utf8")));
  const chunk = Object.values(chunks).find((one) => one.name === name);
  if (chunk === undefined) throw new Error(`the build has no chunk named ${name}`);
  return chunk.file;
}
