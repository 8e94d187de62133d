import { useCallback, useEffect, useRef, useState } from "react";

import type { Finding } from "#domain/checking/finding.ts";
import { textLanguage } from "#domain/dataset/textsIn.ts";
import type { RawFiles } from "#domain/schema/files.ts";

import { language } from "#messages/language.ts";
import { messageOf } from "#ui/screen/lazy.tsx";

import type { DeskChange } from "#features/desk/state/files.ts";
import { deskChecker, type ToBeChecked } from "./checkDesk.ts";
import type { ToCheck } from "./checkWorker.ts";

/** Checks what is on the desk; the answers come in the order of the questions. */
interface Checker {
  readonly check: (what: ToBeChecked) => Promise<readonly Finding[]>;
  readonly end: () => void;
}

const checkHere = (files: RawFiles): Checker => {
  const check = deskChecker(files, textLanguage(language.code));
  return { check: (what) => Promise.resolve(check(what)), end: () => undefined };
};

const checkByWorker = (files: RawFiles): Checker => {
  const worker = new Worker(new URL("./checkWorker.ts", import.meta.url), { type: "module" });
  const send = (what: ToCheck): void => worker.postMessage(what, []);
  const waiting: {
    readonly resolve: (findings: readonly Finding[]) => void;
    readonly reject: (error: Error) => void;
  }[] = [];
  worker.addEventListener("message", ({ data }: MessageEvent<readonly Finding[]>) => {
    waiting.shift()?.resolve(data);
  });
  worker.addEventListener("error", ({ message }) => {
    for (const { reject } of waiting.splice(0)) reject(new Error(message));
  });
  send({ files, language: textLanguage(language.code) });
  return {
    check: (what) =>
      new Promise((resolve, reject) => {
        waiting.push({ resolve, reject });
        send(what);
      }),
    end: () => worker.terminate(),
  };
};

/** A checker of the data with changes: by a worker where there are any. */
const newChecker = (files: RawFiles): Checker =>
  typeof Worker === "function" ? checkByWorker(files) : checkHere(files);

export interface Findings {
  readonly findings: readonly Finding[];
  /** Whether they are of an earlier state, and the present one is being checked. */
  readonly isLate: boolean;
  /** Why nothing could be checked. */
  readonly failure?: string | undefined;
  /** Checks these changes alone, as they would be published. */
  readonly checkAlone: (changes: readonly DeskChange[]) => Promise<readonly Finding[]>;
}

const nothing: ToBeChecked = { changes: [], unchanged: [] };

const isNothing = ({ changes, unchanged }: ToBeChecked): boolean =>
  changes.length + unchanged.length === 0;

/**
 * A checker of these files, made for the first question, and anew after one that failed: a worker that couldn't be
 * loaded answers none, and one that broke off may answer the wrong one.
 */
const useChecker = (files: RawFiles): Checker["check"] => {
  const latest = useRef<{ readonly of: RawFiles; readonly by: Checker }>(undefined);
  const end = useCallback((): void => {
    latest.current?.by.end();
    latest.current = undefined;
  }, []);
  useEffect(() => end, [end]);
  return useCallback(
    async (what) => {
      if (latest.current?.of !== files) {
        end();
        latest.current = { of: files, by: newChecker(files) };
      }
      const own = latest.current;
      try {
        return await own.by.check(what);
      } catch (error) {
        if (latest.current === own) end();
        throw error;
      }
    },
    [end, files],
  );
};

/**
 * What the rules of the data find in what is on the desk, from the first record on. The newest state is checked once
 * the check before it is done.
 */
export const useFindings = (files: RawFiles, what: ToBeChecked): Findings => {
  const check = useChecker(files);
  const newest = useRef(what);
  const hasBegun = useRef(false);
  /** That of the check that is running. */
  const running = useRef<Checker["check"]>(undefined);
  const [found, setFound] = useState<{
    readonly of: ToBeChecked;
    readonly findings: readonly Finding[];
    readonly failure?: string | undefined;
  }>({ of: nothing, findings: [] });
  useEffect(
    () => () => {
      if (running.current === check) running.current = undefined;
    },
    [check],
  );
  useEffect(() => {
    newest.current = what;
    hasBegun.current ||= !isNothing(what);
    if (!hasBegun.current || running.current !== undefined) return;
    const run = async (): Promise<void> => {
      const of = newest.current;
      running.current = check;
      const next = await check(of).then(
        (findings) => ({ of, findings }),
        (error: unknown) => ({ of, findings: [], failure: messageOf(error) }),
      );
      // Other files are checked meanwhile, or the page is gone.
      if (running.current !== check) return;
      running.current = undefined;
      setFound(next);
      if (of !== newest.current) void run();
    };
    void run();
  }, [check, what]);
  return {
    findings: found.findings,
    failure: found.failure,
    isLate: found.of !== what && !isNothing(what),
    checkAlone: (changes) => check({ changes, unchanged: [] }),
  };
};
