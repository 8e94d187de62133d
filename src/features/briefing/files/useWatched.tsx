import { type ReactNode, useEffect, useRef, useState } from "react";

import { briefingFiles as words } from "#messages/files/briefingFiles.ts";
import { Button } from "#ui/frame/Button.tsx";

/** Work that is done sooner says nothing of how far it is, in milliseconds. */
const PATIENCE = 500;

interface Watch {
  readonly signal: AbortSignal;
  readonly onSlide: (done: number, of: number) => void;
}

interface Watched {
  /** How far it is, and the way to end it; nothing while there is no hurry. */
  readonly progress: ReactNode;
  /** Does something slide by slide; whatever was being done before ends. Undefined where the reader ended it. */
  readonly run: <Result>(work: (watch: Watch) => Promise<Result>) => Promise<Result | undefined>;
}

/** Long work that the reader sees and may end. It ends with the page too. */
export const useWatched = (): Watched => {
  const running = useRef<AbortController>(undefined);
  const [at, setAt] = useState<readonly [done: number, of: number]>();
  const [isSlow, setSlow] = useState(false);
  useEffect(() => () => running.current?.abort(), []);
  const run: Watched["run"] = async (work) => {
    running.current?.abort();
    const own = new AbortController();
    running.current = own;
    const patience = setTimeout(() => setSlow(true), PATIENCE);
    try {
      return await work({
        signal: own.signal,
        onSlide: (done, of) => (own.signal.aborted ? undefined : setAt([done, of])),
      });
    } catch (error) {
      if (own.signal.aborted) return undefined;
      throw error;
    } finally {
      clearTimeout(patience);
      if (running.current === own) {
        setSlow(false);
        setAt(undefined);
      }
    }
  };
  const progress =
    isSlow && at !== undefined ? (
      <span className="inline-flex flex-wrap items-center gap-2">
        <progress aria-label={words.working} max={at[1]} value={at[0]} />
        {words.progress(...at)}
        <Button onClick={() => running.current?.abort()}>{words.stop}</Button>
      </span>
    ) : null;
  return { progress, run };
};
