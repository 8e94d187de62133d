import { flushSync } from "react-dom";

import { makeStore, useStore } from "#ui/store.ts";

const printing = makeStore({
  first: () => false,
  ahead: false,
  follow: (store) => {
    // At once: the browser takes its picture as soon as the event is through.
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

/** Whether the page is being printed: paper has to hold what a screen leaves undrawn. */
export const usePrinting = (): boolean => useStore(printing);
