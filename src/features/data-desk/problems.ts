import { problemsIn } from "#domain/dataset/dangling.ts";
import type { Dataset } from "#domain/dataset/dataset.ts";
import type { Problem } from "#domain/dataset/validate.ts";

/** All that went wrong while loading: files that didn't come, then what was wrong in those that did. */
export const problemsOf = (dataset: Dataset): readonly Problem[] => [
  ...Array.from(dataset.missing, (file): Problem => ({
    file,
    fault: { is: "not-loaded" },
    setAside: true,
  })),
  ...problemsIn(dataset),
];
