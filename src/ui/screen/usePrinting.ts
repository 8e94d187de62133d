import { flushSync } from "react-dom";

import { makeStore, useStore } from "#ui/store.ts";

const printing = makeStore({
  first: () => false,
  prerendered: false,
  follow: (store) => {
    // Synchronous: the browser lays the page out right after the event.
    const begin = (): void => flushSync(() => store.set(true));
    const end = (): void => store.set(false);
    window.addEventListener("beforeprint", begin);
    window.addEventListener("afterprint", end);
    return () => {
      window.removeEventListener("beforeprint", begin);
      window.removeEventListener("afterprint", end);
    };
  },
});

/** Whether the page is being printed, when content is rendered that a screen leaves out. */
export const usePrinting = (): boolean => useStore(printing);
