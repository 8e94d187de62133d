import { readViews, type SavedView, writeViews } from "#domain/selection/savedViews.ts";

const KEY = "saved-views";

export interface StoredViews {
  readonly views: readonly SavedView[];
  /** Set where the browser doesn't keep the views: they are gone once the page is closed. */
  readonly trouble: string | undefined;
}

const refusedWords =
  "This browser refuses to keep views. They stay until the page is closed: export them as a file.";
const fullWords =
  "The browser’s storage is full. The views stay until the page is closed: export them as a file.";
const unreadableWords =
  "What the browser had kept could not be read as views. It stays untouched until a view is saved.";

const skippedWords = (skipped: number): string =>
  `${skipped} of the views that the browser had kept could not be read. To save a view drops ${skipped === 1 ? "it" : "them"}.`;

const none: StoredViews = { views: [], trouble: undefined };
let current: StoredViews | undefined;
const listeners = new Set<() => void>();

const load = (): StoredViews => {
  try {
    const text = localStorage.getItem(KEY);
    if (text === null) return none;
    const read = readViews(text);
    if (read === undefined) return { views: [], trouble: unreadableWords };
    const { views, skipped } = read;
    return { views, trouble: skipped === 0 ? undefined : skippedWords(skipped) };
  } catch {
    return { views: [], trouble: refusedWords };
  }
};

const troubleOf = (error: unknown): string =>
  error instanceof DOMException && error.name === "QuotaExceededError" ? fullWords : refusedWords;

const announce = (next: StoredViews): void => {
  current = next;
  for (const listener of listeners) listener();
};

/** Keeps views in the browser where it lets us, and in any case until the page is closed. */
export const keepViews = (views: readonly SavedView[]): void => {
  try {
    localStorage.setItem(KEY, writeViews(views));
    announce({ views, trouble: undefined });
  } catch (error) {
    announce({ views, trouble: troubleOf(error) });
  }
};

/** Another tab saved a view. */
const follow = (event: StorageEvent): void => {
  if (event.key === KEY || event.key === null) announce(load());
};

export const subscribeToViews = (listener: () => void): (() => void) => {
  if (listeners.size === 0) {
    addEventListener("storage", follow);
    // What another tab saved while nobody listened; what this browser refused to keep stays.
    const now = load();
    if (current?.trouble === undefined && now.trouble === undefined) announce(now);
  }
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) removeEventListener("storage", follow);
  };
};

export const storedViews = (): StoredViews => {
  current ??= load();
  return current;
};

/** Without a browser there are none. */
export const noViews = (): StoredViews => none;
