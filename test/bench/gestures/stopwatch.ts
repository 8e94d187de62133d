/** What a gesture took, in ms from the input event. */
export interface Lap {
  /** Until the first painted frame that shows the answer. */
  readonly answer: number;
  /** Until the last painted change, whatever was left for later. */
  readonly still: number;
  /** How much moved that stood in view, as browsers score it, input or not, rows that are the answer aside. */
  readonly shift: number;
  /** What moved. */
  readonly moved: readonly string[];
}

export interface Stopwatch {
  /** Waits for the next event of a type; its answer is a change inside what the selector finds. */
  readonly arm: (type: string, selector: string) => void;
  readonly lap: () => Promise<Lap>;
  /** Resolves once the page has not changed for a while. */
  readonly still: () => Promise<void>;
}

declare global {
  interface Window {
    stopwatch: Stopwatch;
  }
}

/** What the types of browsers leave out: https://wicg.github.io/layout-instability/ */
interface LayoutShift extends PerformanceEntry {
  readonly value: number;
  readonly sources: readonly {
    readonly node: Node | null;
    readonly previousRect: DOMRectReadOnly;
    readonly currentRect: DOMRectReadOnly;
  }[];
}

/**
 * Puts the stopwatch into the page. It is sent as text, so it uses nothing from outside itself.
 *
 * The clock starts at the event's own time stamp, which is when the browser had it, and stops as soon as
 * the frame with the answer was drawn.
 */
export const installStopwatch = (): void => {
  const QUIET = 160;
  const GIVE_UP = 5000;
  let changed = performance.now();
  let changedPainted = changed;
  // Called as a frame begins, whose drawing belongs to the same task: the next task of all comes after
  // it. An urgent one, for others that wait already are no part of the answer.
  const afterPaint = (then: () => void): void => {
    void scheduler.postTask(then, { priority: "user-blocking" });
  };
  const afterFrame = (then: () => void): void => {
    requestAnimationFrame(() => afterPaint(then));
  };
  let waiting = false;
  new MutationObserver(() => {
    changed = performance.now();
    if (waiting) return;
    waiting = true;
    afterFrame(() => {
      waiting = false;
      changedPainted = performance.now();
    });
  }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });

  const still = (): Promise<void> =>
    new Promise((resolve) => {
      // What was just done may not have changed anything yet.
      const asked = performance.now();
      const look = (): void => {
        if (!waiting && performance.now() - Math.max(asked, changed) > QUIET) resolve();
        else setTimeout(look, 20);
      };
      look();
    });
  const stateOf = (selector: string): string => {
    if (selector !== "rows in view") return document.querySelector(selector)?.innerHTML ?? "";
    // Drawn when no stand-in of a stretch of rows is in view; the position makes each step differ.
    const bare = [
      ...document.querySelectorAll('main tr[aria-hidden], main li[aria-hidden="true"]'),
    ];
    const inView = bare.some((element) => {
      const { top, bottom } = element.getBoundingClientRect();
      return bottom > 0 && top < innerHeight;
    });
    return inView ? "bare" : `drawn at ${scrollY}`;
  };
  const isShift = (entry: PerformanceEntry): entry is LayoutShift => "value" in entry;
  let shifts: LayoutShift[] = [];
  const heard = (entries: PerformanceEntryList): void => {
    shifts.push(...entries.filter(isShift));
  };
  const observer = new PerformanceObserver((list) => heard(list.getEntries()));
  observer.observe({ type: "layout-shift", buffered: true });
  // The answer itself moves: rows and groups of them, what is found with the line below it, a handle and the panel
  // beside it. And a text behind one that reads otherwise, what comes into view and what leaves it haven't moved
  // under anybody's pointer.
  const answers =
    "li, tr, [aria-labelledby^='group-'], [role='listbox'], [role='listbox'] + p, [role='slider'], [data-range]";
  const isAnswer = (element: Element | null | undefined): boolean =>
    element?.closest(answers) instanceof Element;
  const movedIn = ({ sources }: LayoutShift): readonly string[] =>
    sources.flatMap(({ node, previousRect: from, currentRect: to }) => {
      const element = node instanceof Element ? node : node?.parentElement;
      const far = Math.max(Math.abs(from.x - to.x), Math.abs(from.y - to.y));
      if (from.width === 0 || to.width === 0 || far < 3 || isAnswer(element)) return [];
      return `${element?.localName} '${node?.textContent?.slice(0, 24)}' from ${from.x}, ${from.y} to ${to.x}, ${to.y}`;
    });
  const lapOf = (start: number, answer: number): Lap => {
    heard(observer.takeRecords());
    return {
      answer,
      still: Math.max(answer, changedPainted - start),
      shift: shifts.reduce((sum, one) => (movedIn(one).length > 0 ? sum + one.value : sum), 0),
      moved: shifts.flatMap(movedIn),
    };
  };
  let running: Promise<Lap> | undefined;
  window.stopwatch = {
    still,
    arm: (type, selector) => {
      const before = stateOf(selector);
      running = new Promise((resolve, reject) => {
        const started = (event: Event): void => {
          const start = event.timeStamp;
          shifts = [];
          // What stands in the page as a frame begins is what the frame paints; what comes between
          // the frame and the task after it is the next one's.
          const look = (): void => {
            const state = stateOf(selector);
            if (state === before || state === "bare") {
              if (performance.now() - start < GIVE_UP) requestAnimationFrame(look);
              return;
            }
            afterPaint(() => {
              const answer = performance.now() - start;
              void still().then(() => resolve(lapOf(start, answer)));
            });
          };
          requestAnimationFrame(look);
        };
        addEventListener(type, started, { capture: true, once: true, passive: true });
        setTimeout(() => reject(new Error(`no ${type}, or no answer in ${selector}`)), GIVE_UP);
      });
    },
    lap: () => running ?? Promise.reject(new Error("the stopwatch was not armed")),
  };
};
