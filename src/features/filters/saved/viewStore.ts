import { readViews, type SavedView, writeViews } from "#domain/query/selection/savedViews.ts";
import { keptStore } from "#parts/page/keptStore.ts";

/** The views that the reader saved. */
export const { store: viewStore, change: changeViews } = keptStore<readonly SavedView[]>({
  key: "saved-views",
  empty: [],
  read: (text) => {
    const read = readViews(text);
    return read && { value: read.views, skipped: read.skipped };
  },
  write: (views) => writeViews(views),
});
