import { useSyncExternalStore } from "react";

/** A value outside of any view, and whoever is to hear of it when it changes. */
export interface Store<Value> {
  readonly get: () => Value;
  readonly set: (value: Value) => void;
  /** Hears of changes until what it returns is called. */
  readonly subscribe: (listener: () => void) => () => void;
  /** The value that prerendered pages have. */
  readonly prerendered: () => Value;
}

interface Settings<Value> {
  /** What it holds at first, asked for once somebody wants to know. */
  readonly first: () => Value;
  readonly prerendered: Value;
  /** Begins to follow a source from outside with the first listener, and returns how to stop after the last. */
  readonly follow?: (store: Store<Value>) => () => void;
}

export const makeStore = <Value>({ first, prerendered, follow }: Settings<Value>): Store<Value> => {
  const listeners = new Set<() => void>();
  let held: { readonly value: Value } | undefined;
  let stop: (() => void) | undefined;
  const store: Store<Value> = {
    get: () => {
      held ??= { value: first() };
      return held.value;
    },
    set: (value) => {
      held = { value };
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      if (listeners.size === 0) stop = follow?.(store);
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
        if (listeners.size === 0) stop?.();
      };
    },
    prerendered: () => prerendered,
  };
  return store;
};

export const useStore = <Value>({ subscribe, get, prerendered }: Store<Value>): Value =>
  useSyncExternalStore(subscribe, get, prerendered);
