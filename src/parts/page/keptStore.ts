import type { StorageTrouble } from "#domain/query/selection/savedViews.ts";
import { makeStore, type Store } from "#ui/store.ts";

import { refusalOf, writeLocked } from "./storageLock.ts";

export interface Kept<Value> {
  readonly value: Value;
  /** Set where the value isn't stored: it is lost once the page is closed. */
  readonly trouble: StorageTrouble | undefined;
}

/** Whether the browser refused to store or to read the value. */
const isRefused = ({ trouble }: Kept<unknown>): boolean =>
  trouble?.is === "full" || trouble?.is === "refused";

interface Settings<Value> {
  /** The key in local storage. */
  readonly key: string;
  readonly empty: Value;
  /** Reads a stored value and counts the parts that couldn't be read; undefined where nothing can. */
  readonly read: (text: string) => { readonly value: Value; readonly skipped: number } | undefined;
  readonly write: (value: Value) => string;
}

/** A value of the reader's, stored in the browser where that is allowed, and in step with other tabs. */
export const keptStore = <Value>({
  key,
  empty,
  read,
  write,
}: Settings<Value>): {
  readonly store: Store<Kept<Value>>;
  /**
   * Stores a value where the browser allows it, and keeps it until the page is closed in any case. A stored value
   * that couldn't be read is saved under `<key>-before`.
   */
  readonly keep: (value: Value) => void;
  /** Changes the stored value, which another tab may have changed since this one read it; ends once that is done. */
  readonly change: (make: (value: Value) => Value) => Promise<void>;
} => {
  const none: Kept<Value> = { value: empty, trouble: undefined };
  const load = (): Kept<Value> => {
    try {
      const text = localStorage.getItem(key);
      if (text === null) return none;
      const found = read(text);
      if (found === undefined) return { value: empty, trouble: { is: "unreadable" } };
      const { value, skipped } = found;
      return { value, trouble: skipped === 0 ? undefined : { is: "skipped", skipped } };
    } catch {
      return { value: empty, trouble: { is: "refused" } };
    }
  };
  const store = makeStore<Kept<Value>>({
    first: load,
    prerendered: none,
    follow: () => {
      const follow = (event: StorageEvent): void => {
        if (event.key === key || event.key === null) catchUp();
      };
      addEventListener("storage", follow);
      catchUp();
      return () => removeEventListener("storage", follow);
    },
  });
  /** Takes what another tab stored. A value that couldn't be stored exists only in memory, and stays. */
  const catchUp = (): void => {
    const stored = load();
    if (!isRefused(store.get()) && !isRefused(stored)) store.set(stored);
  };
  const keep = (value: Value): void => {
    try {
      const { trouble } = store.get();
      if (trouble?.is === "unreadable" || trouble?.is === "skipped") {
        // A later version of the app, or a person with an editor, may still read it.
        localStorage.setItem(`${key}-before`, localStorage.getItem(key) ?? "");
      }
      localStorage.setItem(key, write(value));
      store.set({ value, trouble: undefined });
    } catch (error) {
      store.set({ value, trouble: { is: refusalOf(error) } });
    }
  };
  const change = (make: (value: Value) => Value): void => {
    catchUp();
    keep(make(store.get().value));
  };
  return {
    store,
    keep,
    change: (make) => writeLocked(key, () => change(make)),
  };
};
