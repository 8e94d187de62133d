import { type ReactNode, startTransition, useEffect, useState } from "react";

import { NavigationLevel, useNavigation } from "#ui/navigation.tsx";

/** Updates that are made one after the other. */
const queue = new Set<() => void>();

/** Runs an update once those before it have been committed. @returns how to say that it has been, or is void. */
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
  /** What to show at first, in place of the value. */
  readonly first?: Value;
  /** Whether it waits for others that are in line: what it shows is too much to be committed along with theirs. */
  readonly inLine?: boolean;
}

/**
 * A value that follows once what is drawn of the new one has been painted. Within what follows, it follows
 * that: parts of a view come one after the other, from the top down.
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
 * A part of a view that follows once the rest has answered a gesture. What is in it must be memoised and take
 * values of `useLater`; the address that its links build on follows with them.
 */
export const Later = ({ children }: { readonly children: ReactNode }) => (
  <NavigationLevel value={useLater(useNavigation())}>{children}</NavigationLevel>
);
