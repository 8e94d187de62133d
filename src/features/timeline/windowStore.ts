import type { TimeWindow } from "#domain/timeline/timeScale.ts";

/** The window of the moment, outside of React: only what draws it is drawn anew each frame. */
export interface WindowStore {
  readonly get: () => TimeWindow;
  readonly set: (window: TimeWindow) => void;
  readonly subscribe: (listener: () => void) => () => void;
}

export const windowStore = (first: TimeWindow): WindowStore => {
  let window = first;
  const listeners = new Set<() => void>();
  return {
    get: () => window,
    set: (next) => {
      window = next;
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
};
