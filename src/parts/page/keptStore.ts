import type { StorageTrouble } from "#domain/query/selection/savedViews.ts";
import { makeStore, type Store } from "#ui/store.ts";

export interface Kept<Value> {
  readonly value: Value;
  /** Set where the browser doesn't keep it: it is gone once the page is closed. */
  readonly trouble: StorageTrouble | undefined;
}

interface Settings<Value> {
  /** Under which name the browser keeps it. */
  readonly key: string;
  readonly empty: Value;
  /** Reads what was kept, less what can't be read; undefined where nothing can. */
  readonly read: (text: string) => { readonly value: Value; readonly skipped: number } | undefined;
  readonly write: (value: Value) => string;
}

const troubleOf = (error: unknown): StorageTrouble => ({
  is: error instanceof DOMException && error.name === "QuotaExceededError" ? "full" : "refused",
});

/** Until other tabs have heard of what was written, which takes them some ms, none of them writes. */
const heard = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, 50);
  });

/** Something of the reader's that the browser keeps where it lets us, in step with other tabs. */
export const keptStore = <Value>({
  key,
  empty,
  read,
  write,
}: Settings<Value>): {
  readonly store: Store<Kept<Value>>;
  /**
   * Keeps a value in the browser where it lets us, and in any case until the page is closed. What could not
   * be read stays beside it, under `<key>-before`.
   */
  readonly keep: (value: Value) => void;
  /** Changes what is kept by now, which another tab may have changed since it was shown here. */
  readonly change: (make: (value: Value) => Value) => void;
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
    follow: ({ get, set }) => {
      const follow = (event: StorageEvent): void => {
        if (event.key === key || event.key === null) set(load());
      };
      addEventListener("storage", follow);
      // What another tab saved while nobody listened; what this browser refused to keep stays.
      const now = load();
      if (get().trouble === undefined && now.trouble === undefined) set(now);
      return () => removeEventListener("storage", follow);
    },
  });
  const keep = (value: Value): void => {
    try {
      const { trouble } = store.get();
      if (trouble?.is === "unreadable" || trouble?.is === "skipped") {
        // A later version, or a person with an editor, may still read it.
        localStorage.setItem(`${key}-before`, localStorage.getItem(key) ?? "");
      }
      localStorage.setItem(key, write(value));
      store.set({ value, trouble: undefined });
    } catch (error) {
      store.set({ value, trouble: troubleOf(error) });
    }
  };
  const change = (make: (value: Value) => Value): void => {
    const held = store.get();
    const kept = load();
    // What this browser refused to keep is only here.
    keep(make((held.trouble ?? kept.trouble) === undefined ? kept.value : held.value));
  };
  return {
    store,
    keep,
    change: (make) => {
      if (!("locks" in navigator)) {
        // As without a secure connection.
        change(make);
        return;
      }
      void navigator.locks.request(key, async () => {
        change(make);
        await heard();
      });
    },
  };
};
