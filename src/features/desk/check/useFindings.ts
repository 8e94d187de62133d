import { useEffect, useRef, useState } from "react";

import type { Finding } from "#domain/checking/finding.ts";
import { textLanguage } from "#domain/dataset/textsIn.ts";
import type { RawFiles } from "#domain/schema/files.ts";

import { language } from "#messages/language.ts";

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
 * What the rules of the data find in what is on the desk. The newest state is checked once the check before it is
 * done; a checker is made for the first record.
 */
export const useFindings = (files: RawFiles, what: ToBeChecked): Findings => {
  const checker = useRef<{ readonly of: RawFiles; readonly by: Checker }>(undefined);
  const newest = useRef(what);
  const isRunning = useRef(false);
  const [found, setFound] = useState<{
    readonly of: ToBeChecked;
    readonly findings: readonly Finding[];
    readonly failure?: string | undefined;
  }>({ of: nothing, findings: [] });
  useEffect(() => {
    newest.current = what;
    if (checker.current === undefined && isNothing(what)) return;
    if (checker.current?.of !== files) {
      checker.current?.by.end();
      checker.current = { of: files, by: newChecker(files) };
      isRunning.current = false;
    }
    const run = async (): Promise<void> => {
      const own = checker.current;
      const of = newest.current;
      if (isRunning.current || own === undefined) return;
      isRunning.current = true;
      try {
        const findings = await own.by.check(of);
        if (own === checker.current) setFound({ of, findings });
      } catch (error) {
        const failure = error instanceof Error ? error.message : String(error);
        if (own === checker.current) setFound({ of, findings: [], failure });
      }
      // Another checker has taken over, or the page is gone.
      if (own !== checker.current) return;
      isRunning.current = false;
      if (of !== newest.current) void run();
    };
    void run();
  }, [files, what]);
  useEffect(
    () => () => {
      checker.current?.by.end();
      checker.current = undefined;
    },
    [],
  );
  return {
    findings: found.findings,
    failure: found.failure,
    isLate: found.of !== what && !isNothing(what),
    checkAlone: (alone) =>
      checker.current?.by.check({ changes: alone, unchanged: [] }) ?? Promise.resolve([]),
  };
};
