import type { ReactNode } from "react";

import { type Verdict, verdicts } from "#domain/judging/verdict.ts";
import { entryKind } from "#domain/schema/records.ts";
import type { FacetKey } from "#domain/selection/selection.ts";
import { KindMark } from "#parts/KindMark.tsx";
import { kindStyle } from "#parts/kindStyle.ts";
import { verdictStyle } from "#parts/verdictStyle.ts";
import { VerdictMark } from "#parts/VerdictMark.tsx";

interface Look {
  readonly mark?: ReactNode;
  readonly fill?: string;
}

const verdictLook = (verdict: Verdict): Look => ({
  mark: <VerdictMark className={`mt-1 ${verdictStyle[verdict].text}`} verdict={verdict} />,
  fill: `fill-current ${verdictStyle[verdict].text}`,
});

/** Mark and colour of a value where it has its own: a verdict's or a kind's. */
export const rowLook = (facet: FacetKey, value: string): Look => {
  if (facet === "verdict") {
    const verdict = verdicts.find((one) => one === value);
    return verdict === undefined ? {} : verdictLook(verdict);
  }
  if (facet === "kind") {
    const kind = entryKind.options.find((one) => one === value);
    if (kind === undefined) return {};
    return {
      mark: (
        <span className="pt-px">
          <KindMark decorative kind={kind} />
        </span>
      ),
      fill: kindStyle[kind].fill,
    };
  }
  return {};
};
