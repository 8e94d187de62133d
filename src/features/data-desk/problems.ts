import { problemsIn } from "#domain/dataset/dangling.ts";
import { type Dataset, wholeOf } from "#domain/dataset/dataset.ts";
import type { Problem } from "#domain/dataset/validate.ts";

/** Problems found while loading: first files that couldn't be loaded, then errors in the others. */
export const problemsOf = (dataset: Dataset): readonly Problem[] => [
  ...Array.from(dataset.missing, (file): Problem => ({
    file,
    fault: { is: "not-loaded" },
    setAside: true,
  })),
  // As of a day, references to what came later dangle only there.
  ...problemsIn(wholeOf(dataset)),
];
