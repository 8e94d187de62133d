import { memo } from "react";

import { shortTitle, type TargetEntry } from "#domain/entry.ts";
import { partsOf } from "#domain/dates.ts";
import type { Judgement } from "#domain/pace/judge.ts";
import { verdictDetail } from "#domain/pace/verdictDetail.ts";
import { isQualitative } from "#domain/schema/target.ts";
import type { Judged } from "#domain/snapshot.ts";
import { MarkedText } from "#figures/MarkedText.tsx";
import type { GlyphUnits } from "#figures/targetGlyph/glyphModel.ts";
import { TargetGlyph } from "#figures/targetGlyph/TargetGlyph.tsx";
import { VerdictLabel } from "#figures/VerdictLabel.tsx";
import { RouteLink } from "#ui/RouteLink.tsx";

import { CompareBox } from "./CompareBox.tsx";

interface Props {
  readonly entry: TargetEntry;
  readonly judgement: Judgement;
  readonly judged: Judged;
  readonly units: GlyphUnits;
  readonly glyphWidth: number;
  readonly place: number;
  readonly count: number;
}

/** One target: what it is, its glyph, its verdict and why, when it is due and in what unit. */
export const TargetRow = memo(
  ({ entry, judgement, judged, units, glyphWidth, place, count }: Props) => {
    const { id, target } = entry;
    return (
      <li
        aria-posinset={place}
        aria-setsize={count}
        className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-4 border-b border-rule py-2 @4xl:grid-cols-[minmax(0,1fr)_auto_15.5rem_8rem_1.25rem] @4xl:items-center @4xl:py-0.5 print:break-inside-avoid"
      >
        <p
          className="col-span-2 leading-[1.3] @4xl:col-span-1 @4xl:line-clamp-2"
          title={`${target.metric}, ${shortTitle(entry.entry)}`}
        >
          <RouteLink className="font-semibold hover:underline" to={`/targets/${id}`}>
            <MarkedText text={target.metric} />
          </RouteLink>{" "}
          <span className="text-small text-muted">
            <MarkedText text={shortTitle(entry.entry)} />
          </span>
        </p>
        <div className={`col-span-2 @4xl:col-span-1 ${isQualitative(target) ? "@4xl:w-99" : ""}`}>
          <TargetGlyph judgement={judgement} target={target} units={units} width={glyphWidth} />
        </div>
        <p className="col-span-2 text-small leading-[1.35] @4xl:col-span-1">
          <VerdictLabel verdict={judgement.verdict} />{" "}
          <span className="text-muted">{verdictDetail(judgement, true)}</span>
        </p>
        <p className="self-center text-small leading-[1.35] text-muted">
          due {partsOf(entry.due.end).year}
          {isQualitative(target) ? null : `, ${target.unit}`}
        </p>
        <CompareBox id={id} known={judged.byTarget} name={target.metric} />
      </li>
    );
  },
);
