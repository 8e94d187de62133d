import { type ReactNode, useEffect, useRef, useState } from "react";

import { stopping } from "#messages/files/figureActions.ts";
import { Button } from "#ui/frame/Button.tsx";

/** Work that takes less than this shows no progress, in milliseconds. */
const PATIENCE = 500;

/** The progress of work. */
interface Stage {
  readonly words: string;
  /** Parts done of all parts, where known. */
  readonly parts?: readonly [done: number, of: number];
  /** Something the reader can do so that the work continues. */
  readonly action?: { readonly label: string; readonly act: () => void };
}

export interface Watch {
  /** Aborted once the work is cancelled or replaced. */
  readonly signal: AbortSignal;
  readonly say: (stage: Stage) => void;
}

/**
 * Runs work that may take long. Running the same again cancels the earlier run; different work runs in parallel.
 * Resolves with undefined where it was cancelled: its result must not be used.
 */
export type RunWatched = <Result>(
  what: string,
  work: (watch: Watch) => Promise<Result>,
) => Promise<Result | undefined>;

interface Watched {
  /** Name, progress and cancel button of each slow task; for a live region. */
  readonly progress: readonly ReactNode[];
  readonly run: RunWatched;
}

interface Wishes {
  readonly onStop: () => void;
  /** Whether work continues after its page is left, where it can no longer be seen or cancelled. */
  readonly outlasts?: boolean;
}

/** Long-running work: after half a second the reader sees its progress and may cancel it. */
export const useWatched = ({ onStop, outlasts = false }: Wishes): Watched => {
  const running = useRef(new Map<string, AbortController>());
  const [slow, setSlow] = useState<ReadonlyMap<string, Stage>>(new Map());
  useEffect(() => {
    const { current } = running;
    return () => {
      if (!outlasts) for (const own of current.values()) own.abort();
    };
  }, [outlasts]);
  const run: RunWatched = async (what, work) => {
    running.current.get(what)?.abort();
    const own = new AbortController();
    running.current.set(what, own);
    const { signal } = own;
    let [stage, isSlow]: [Stage, boolean] = [{ words: what }, false];
    const say = (next = stage): void => {
      stage = next;
      if (isSlow && !signal.aborted) setSlow((before) => new Map(before).set(what, stage));
    };
    const patience = setTimeout(() => {
      isSlow = true;
      say();
    }, PATIENCE);
    try {
      // Its own promise may never settle, so cancelling ends the wait.
      const ended = new Promise<undefined>((resolve) => {
        signal.addEventListener("abort", () => resolve(undefined));
      });
      return await Promise.race([work({ signal, say }), ended]);
    } catch (error) {
      if (signal.aborted) return undefined;
      throw error;
    } finally {
      clearTimeout(patience);
      if (running.current.get(what) === own) {
        running.current.delete(what);
        setSlow((before) => new Map([...before].filter(([one]) => one !== what)));
      }
    }
  };
  const progress = [...slow].map(([what, { words, parts, action }]) => (
    <span className="flex flex-wrap items-center gap-2" key={what}>
      {parts === undefined ? null : <progress aria-label={what} max={parts[1]} value={parts[0]} />}
      {words}
      {action === undefined ? null : <Button onClick={action.act}>{action.label}</Button>}
      <Button
        aria-label={stopping.stopOf(what)}
        onClick={() => {
          running.current.get(what)?.abort();
          onStop();
        }}
      >
        {stopping.stop}
      </Button>
    </span>
  ));
  return { progress, run };
};
