import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, existsSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { applyPatch as applyTo, parsePatch } from "diff";

/** As git would, on a machine without it. */
const applyWithout = (folder: string, patch: string): void => {
  for (const one of parsePatch(patch)) {
    const file = join(folder, (one.newFileName ?? "").replace(/^b\//, ""));
    const after = applyTo(existsSync(file) ? readFileSync(file, "utf8") : "", one);
    if (after === false) throw new Error(`${file}: the patch doesn't apply`);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, after);
  }
};

const isMissing = (error: unknown): boolean =>
  error instanceof Error && "code" in error && error.code === "ENOENT";

/**
 * Applies a patch to a folder outside any repository, with `git apply`.
 * @throws where it doesn't apply, or has faults of white space
 */
export const applyPatch = (folder: string, patch: string): void => {
  try {
    execFileSync("git", ["apply", "--whitespace=error-all", "-"], { cwd: folder, input: patch });
  } catch (error) {
    if (!isMissing(error)) throw error;
    applyWithout(folder, patch);
  }
};
