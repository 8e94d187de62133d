import type { ChangedAssumption } from "#domain/judging/path/assumptions.ts";

import { dayWords } from "#messages/words/dates.ts";

const assumption = (changed: ChangedAssumption): string => {
  switch (changed.kind) {
    case "as-of":
      return `known by ${dayWords(changed.asOf)}`;
    case "path":
      return `a ${changed.path} path`;
    case "undated-baseline":
      return `undated baselines taken as of ${dayWords(changed.day)}`;
  }
};

/** What small parts say that several views share. */
export const parts = {
  assumed: "Judged under your assumptions:",
  assumptions: (changed: readonly ChangedAssumption[]): string =>
    `${changed.map(assumption).join("; ")}.`,
  caution: "caution",
  cautionOn: (name: string): string => `Caution: ${name}`,
  /** How a date may be written. */
  dateForms: "Write 2023, 2023-10 or 2023-10-08",
  /** A sentence that begins with what isn't there, as 'This record is not'; `selection` may be empty. */
  outside: (begun: string, selection: string): string =>
    `${begun} within the current selection${selection === "" ? "" : ` (${selection})`}.`,
  /** The controls of a view, in the bar above it. */
  view: "View",
  viewIs: "View: ",
  clearFilters: "Clear all filters",
};
