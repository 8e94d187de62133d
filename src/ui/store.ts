import { useSyncExternalStore } from "react";

/** A value outside the component tree, with its listeners. */
export interface Store<Value> {
  readonly get: () => Value;
  readonly set: (value: Value) => void;
  /** Adds a listener; returns a function that removes it. */
  readonly subscribe: (listener: () => void) => () => void;
  /** The value used while prerendering and hydrating. */
  readonly prerendered: () => Value;
}

interface Settings<Value> {
  /** Computes the initial value, at the first `get`. */
  readonly first: () => Value;
  readonly prerendered: Value;
  /** Subscribes to an external source with the first listener; returns a function called after the last one leaves. */
  readonly follow?: (store: Store<Value>) => () => void;
}

export const makeStore = <Value>({ first, prerendered, follow }: Settings<Value>): Store<Value> => {
  const listeners = new Set<() => void>();
  let current: { readonly value: Value } | undefined;
  let stop: (() => void) | undefined;
  const store: Store<Value> = {
    get: () => {
      current ??= { value: first() };
      return current.value;
    },
    set: (value) => {
      current = { value };
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
