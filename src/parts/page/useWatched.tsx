import { type ReactNode, useEffect, useRef, useState } from "react";

import { stopping } from "#messages/files/figureActions.ts";
import { Button } from "#ui/frame/Button.tsx";

/** Work that is done sooner isn't spoken of, in milliseconds. */
const PATIENCE = 500;

/** How far work is. */
interface Stage {
  readonly words: string;
  /** How many of how many parts are done, where that is known. */
  readonly parts?: readonly [done: number, of: number];
  /** What the reader may do so that it goes on. */
  readonly action?: { readonly label: string; readonly act: () => void };
}

export interface Watch {
  /** Aborted once nobody wants it any more. */
  readonly signal: AbortSignal;
  readonly say: (stage: Stage) => void;
}

/**
 * Does something that may take long. To do the same again ends what is being done of it; other things are done
 * beside. Undefined where it was ended: nothing may come of it then.
 */
export type RunWatched = <Result>(
  what: string,
  work: (watch: Watch) => Promise<Result>,
) => Promise<Result | undefined>;

interface Watched {
  /** What takes long, how far it is, and the way to end it: stands in a live region. */
  readonly progress: readonly ReactNode[];
  readonly run: RunWatched;
}

interface Wishes {
  readonly onStop: () => void;
  /** Whether it goes on when its page is left, where it can be seen and ended no more. */
  readonly outlasts?: boolean;
}

/** Long work that the reader sees after half a second, whatever it waits for, and may end. */
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
      // What it waits for may never come.
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
