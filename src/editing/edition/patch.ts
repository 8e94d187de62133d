import { structuredPatch } from "diff";

import type { EditorFiles } from "./editorFiles.ts";

/** Where the files are in the repository. */
const FOLDER = "public/data/";

/** Two texts that differ in more lines are given whole: to find the fewest lines would take long, and serve nobody. */
const MOST_DIFFERENT = 4000;

const NO_NEWLINE = "\\ No newline at end of file";

/** The lines of a text, each with a sign before it. */
const signed = (sign: "+" | "-", text: string): readonly string[] => {
  if (text === "") return [];
  const lines = text.split("\n");
  const isWhole = lines.at(-1) === "";
  const own = (isWhole ? lines.slice(0, -1) : lines).map((line) => sign + line);
  return isWhole ? own : [...own, NO_NEWLINE];
};

interface Hunk {
  readonly oldStart: number;
  readonly oldLines: number;
  readonly newStart: number;
  readonly newLines: number;
  readonly lines: readonly string[];
}

/** One text in the place of another. */
const whole = (before: string, after: string): Hunk => {
  const [old, now] = [signed("-", before), signed("+", after)];
  const count = (lines: readonly string[]): number =>
    lines.filter((line) => line !== NO_NEWLINE).length;
  return {
    oldStart: 1,
    oldLines: count(old),
    newStart: 1,
    newLines: count(now),
    lines: [...old, ...now],
  };
};

/** Counted from 1; a side without lines is said to start before the first. */
const range = (start: number, lines: number): string =>
  `${lines === 0 ? start - 1 : start},${lines}`;

const filePatch = (path: string, before: string | undefined, after: string): string => {
  const hunks: readonly Hunk[] =
    before === undefined
      ? [whole("", after)]
      : (structuredPatch(path, path, before, after, undefined, undefined, {
          context: 3,
          maxEditLength: MOST_DIFFERENT,
        })?.hunks ?? [whole(before, after)]);
  const [from, to] = [`a/${FOLDER}${path}`, `b/${FOLDER}${path}`];
  return [
    `diff --git ${from} ${to}`,
    ...(before === undefined ? ["new file mode 100644", "--- /dev/null"] : [`--- ${from}`]),
    `+++ ${to}`,
    ...hunks.flatMap(({ oldStart, oldLines, newStart, newLines, lines }) => [
      `@@ -${range(oldStart, oldLines)} +${range(newStart, newLines)} @@`,
      ...lines,
    ]),
    "",
  ].join("\n");
};

/** A patch for `git apply` at the root of the repository, of files in `public/data`. */
export const patchOf = (before: EditorFiles, after: EditorFiles): string =>
  [...after]
    .filter(([path, text]) => before.get(path) !== text)
    .map(([path, text]) => filePatch(path, before.get(path), text))
    .join("");
