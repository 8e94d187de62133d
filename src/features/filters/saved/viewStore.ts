import {
  readViews,
  type SavedView,
  type StorageTrouble,
  writeViews,
} from "#domain/selection/savedViews.ts";
import { makeStore } from "#ui/store.ts";

const KEY = "saved-views";

interface StoredViews {
  readonly views: readonly SavedView[];
  /** Set where the browser doesn't keep the views: they are gone once the page is closed. */
  readonly trouble: StorageTrouble | undefined;
}

const none: StoredViews = { views: [], trouble: undefined };

const load = (): StoredViews => {
  try {
    const text = localStorage.getItem(KEY);
    if (text === null) return none;
    const read = readViews(text);
    if (read === undefined) return { views: [], trouble: { is: "unreadable" } };
    const { views, skipped } = read;
    return { views, trouble: skipped === 0 ? undefined : { is: "skipped", skipped } };
  } catch {
    return { views: [], trouble: { is: "refused" } };
  }
};

const troubleOf = (error: unknown): StorageTrouble => ({
  is: error instanceof DOMException && error.name === "QuotaExceededError" ? "full" : "refused",
});

/** The views that the reader saved, in step with other tabs of the same browser. */
export const viewStore = makeStore<StoredViews>({
  first: load,
  ahead: none,
  follow: ({ get, set }) => {
    const follow = (event: StorageEvent): void => {
      if (event.key === KEY || event.key === null) set(load());
    };
    addEventListener("storage", follow);
    // What another tab saved while nobody listened; what this browser refused to keep stays.
    const now = load();
    if (get().trouble === undefined && now.trouble === undefined) set(now);
    return () => removeEventListener("storage", follow);
  },
});

/** Keeps views in the browser where it lets us, and in any case until the page is closed. */
export const keepViews = (views: readonly SavedView[]): void => {
  try {
    localStorage.setItem(KEY, writeViews(views));
    viewStore.set({ views, trouble: undefined });
  } catch (error) {
    viewStore.set({ views, trouble: troubleOf(error) });
  }
};
