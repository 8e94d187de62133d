import { Fragment, type ReactNode } from "react";

import { verdicts } from "#domain/judging/verdict.ts";
import { verdictMeanings } from "#messages/judging/outcomes.ts";
import { scoreboard } from "#messages/charts/scoreboard.ts";

import { VerdictLabel } from "./VerdictLabel.tsx";

/** What each verdict says, for whoever asks; other words may follow, as terms with what they mean. */
export const VerdictMeanings = ({ children }: { readonly children?: ReactNode }) => (
  <details className="text-small open:w-full print:hidden">
    <summary className="inline-block leading-6 underline decoration-rule underline-offset-2 pointer-coarse:leading-11">
      {scoreboard.meanings}
    </summary>
    <dl className="max-w-[95ch] gap-x-4 gap-y-0.5 py-1 sm:grid sm:grid-cols-[max-content_minmax(0,1fr)]">
      {verdicts.map((verdict) => (
        <Fragment key={verdict}>
          <dt>
            <VerdictLabel verdict={verdict} />
          </dt>
          <dd className="max-sm:mb-1">{verdictMeanings[verdict]}</dd>
        </Fragment>
      ))}
      {children}
    </dl>
  </details>
);
