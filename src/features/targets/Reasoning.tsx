import type { Judgement } from "#domain/judging/judge.ts";
import { stepsOf } from "#domain/judging/stepsOf.ts";
import { stepWords } from "#messages/judging/steps.ts";

/** How the verdict was reached, step by step, so that the arithmetic can be followed. */
export const Reasoning = ({ judgement }: { readonly judgement: Judgement }) => (
  <ol className="max-w-[75ch] list-decimal space-y-1 py-2 pl-6">
    {stepsOf(judgement)
      .map((step) => stepWords(step, judgement.unit ?? ""))
      .map((words) => (
        <li key={words}>{words}.</li>
      ))}
  </ol>
);
