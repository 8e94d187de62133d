import type { Refusal, StorageTrouble } from "#domain/query/selection/savedViews.ts";

import { counted } from "#messages/words/numbers.ts";

/** What became of a file of views. */
interface Imported {
  readonly read: number;
  readonly replaced: number;
  readonly skipped: number;
}

const refusals: Readonly<Record<Refusal, string>> = {
  name: "This view can’t be saved: it has no name that can be read.",
  address: "This view can’t be saved: its link is too long.",
  number: "This view can’t be saved: there are too many. Delete one first.",
};

/** Views that the reader named. */
export const savedViews = {
  title: "Saved views",
  count: (count: number): string => String(count),
  name: "Name for this view",
  save: "Save",
  saved: (name: string): string => `Saved as ${name}.`,
  replaced: (name: string): string => `Saved in place of ${name}.`,
  refused: (refusal: Refusal): string => refusals[refusal],
  remove: (name: string): string => `Delete the view ${name}`,
  removed: (name: string): string => `Deleted ${name}.`,
  export: "Export",
  import: "Import",
  imported: (file: string, { read, replaced, skipped }: Imported): string =>
    [
      `${counted(read, "view")} read from ${file}`,
      ...(replaced === 0 ? [] : [`${replaced} in place of one of the same name`]),
      ...(skipped === 0 ? [] : [`${skipped} left out`]),
    ]
      .join(", ")
      .concat("."),
  noViews: (file: string): string => `${file} is not a file of views.`,
  unreadable: (file: string): string => `${file} could not be read.`,
  trouble: (trouble: StorageTrouble): string => {
    switch (trouble.is) {
      case "refused":
        return "This browser refuses to keep views. They stay until the page is closed: export them as a file.";
      case "full":
        return "The browser’s storage is full. The views stay until the page is closed: export them as a file.";
      case "unreadable":
        return "What the browser had kept could not be read as views. It is put aside, as “saved-views-before” in the browser’s storage, once a view is saved.";
      case "skipped":
        return `${trouble.skipped} of the views that the browser had kept could not be read. To save a view puts the old ones aside, as “saved-views-before” in the browser’s storage.`;
    }
  },
};
