import { type ReactNode, startTransition, useEffect, useState } from "react";

import { NavigationLevel, useNavigation } from "#ui/navigation.tsx";

/** Updates that are committed one after another. */
const queue = new Set<() => void>();

/**
 * Runs an update once those before it have been committed. @returns a function to call once it has been committed
 * or is obsolete.
 */
const enqueue = (update: () => void): (() => void) => {
  if (queue.add(update).size === 1) update();
  return () => {
    const [running] = queue;
    queue.delete(update);
    const [next] = queue;
    if (running === update) next?.();
  };
};

interface Options<Value> {
  /** The initial value, in place of `value`. */
  readonly first?: Value;
  /** Whether to wait for other queued updates: what it renders is too much for a commit together with theirs. */
  readonly inLine?: boolean;
}

/**
 * A deferred value: it changes once the render of the new value has been painted. Nested, a deferred value
 * follows the one above it, so that parts of a view render one after another, from the top down.
 */
export const useLater = <Value,>(
  value: Value,
  { first = value, inLine = false }: Options<Value> = {},
): Value => {
  const [shown, setShown] = useState(() => first);
  const isWaiting = inLine && !Object.is(shown, value);
  useEffect(() => {
    const update = (): void => startTransition(() => setShown(() => value));
    if (isWaiting) return enqueue(update);
    if (!inLine) update();
    return undefined;
  }, [value, inLine, isWaiting]);
  return shown;
};

/**
 * A part of a view that renders after the rest has responded to a gesture. Its content must be memoised and take
 * values of `useLater`; the address that its links build on is deferred with them.
 */
export const Later = ({ children }: { readonly children: ReactNode }) => (
  <NavigationLevel value={useLater(useNavigation())}>{children}</NavigationLevel>
);
