import { useEffect, useRef, useState } from "react";

import type { Finding } from "#domain/checking/finding.ts";
import { textLanguage } from "#domain/dataset/textsIn.ts";
import type { RawFiles } from "#domain/schema/files.ts";

import { language } from "#messages/language.ts";

import type { DeskChange } from "../state/files.ts";
import { deskChecker } from "./checkDesk.ts";
import type { ToCheck } from "./checkWorker.ts";

/** Checks changes; the answers come in the order of the questions. */
interface Checker {
  readonly check: (changes: readonly DeskChange[]) => Promise<readonly Finding[]>;
  readonly end: () => void;
}

const checkHere = (files: RawFiles): Checker => {
  const check = deskChecker(files, textLanguage(language.code));
  return { check: (changes) => Promise.resolve(check(changes)), end: () => undefined };
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
    check: (changes) =>
      new Promise((resolve, reject) => {
        waiting.push({ resolve, reject });
        send({ changes });
      }),
    end: () => worker.terminate(),
  };
};

/** A checker of the data with changes: by a worker where there are any. */
const newChecker = (files: RawFiles): Checker =>
  typeof Worker === "function" && import.meta.env.FORM !== "one-file"
    ? checkByWorker(files)
    : checkHere(files);

export interface Findings {
  readonly findings: readonly Finding[];
  /** Whether they are of an earlier state, and the present one is being checked. */
  readonly isLate: boolean;
  /** Why nothing could be checked. */
  readonly failure?: string | undefined;
  /** Checks these changes alone, as they would be published. */
  readonly checkAlone: (changes: readonly DeskChange[]) => Promise<readonly Finding[]>;
}

/** What the rules of the data find in the changes. The newest state is checked once the check before it is done. */
export const useFindings = (files: RawFiles, changes: readonly DeskChange[]): Findings => {
  const checker = useRef<Checker>(undefined);
  const newest = useRef(changes);
  const isRunning = useRef(false);
  const [found, setFound] = useState<{
    readonly of: readonly DeskChange[];
    readonly findings: readonly Finding[];
    readonly failure?: string | undefined;
  }>({ of: [], findings: [] });
  useEffect(() => {
    checker.current = newChecker(files);
    return () => {
      checker.current?.end();
      checker.current = undefined;
      isRunning.current = false;
    };
  }, [files]);
  useEffect(() => {
    newest.current = changes;
    const run = async (): Promise<void> => {
      const by = checker.current;
      const of = newest.current;
      if (isRunning.current || by === undefined) return;
      isRunning.current = true;
      try {
        const findings = await by.check(of);
        if (by === checker.current) setFound({ of, findings });
      } catch (error) {
        if (by === checker.current) {
          setFound({
            of,
            findings: [],
            failure: error instanceof Error ? error.message : String(error),
          });
        }
      }
      if (by !== checker.current) return;
      isRunning.current = false;
      if (of !== newest.current) void run();
    };
    void run();
  }, [files, changes]);
  return {
    findings: found.findings,
    failure: found.failure,
    isLate: found.of !== changes,
    checkAlone: (alone) => checker.current?.check(alone) ?? Promise.resolve([]),
  };
};
