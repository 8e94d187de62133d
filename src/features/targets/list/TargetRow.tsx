import { targetLabel } from "#domain/dataset/entry.ts";
import { memo } from "react";

import type { Dataset } from "#domain/dataset/dataset.ts";
import type { TargetEntry } from "#domain/dataset/entry.ts";
import type { Judgement } from "#domain/judging/judge.ts";
import { outcomeWords } from "#messages/judging/outcomes.ts";
import { isQualitative } from "#domain/schema/target.ts";
import type { GlyphUnits } from "#charts/targetGlyph/targetGlyphModel.ts";
import { CautionLink } from "#parts/verdicts/CautionLink.tsx";
import { MarkedText } from "#parts/records/MarkedText.tsx";
import { TitleText } from "#parts/records/TitleText.tsx";
import { TargetGlyph } from "#parts/figures/TargetGlyph.tsx";
import { VerdictLabel } from "#parts/verdicts/VerdictLabel.tsx";
import { unitWords } from "#messages/words/amounts.ts";
import { dueWords } from "#messages/words/dates.ts";
import { RouteLink } from "#ui/frame/RouteLink.tsx";

import { CompareBox } from "#features/targets/comparison/CompareBox.tsx";
import { detailWords } from "#parts/verdicts/detailWords.ts";
import { RowOpinions } from "#features/targets/opinions/SecondOpinions.tsx";
import { dueApart, needsDocument, targetName } from "#features/targets/targetNames.ts";
import { targets as words } from "#messages/targets/targets.ts";
import { dataLang } from "#messages/app/language.ts";

interface Props {
  readonly entry: TargetEntry;
  readonly judgement: Judgement;
  readonly dataset: Dataset;
  readonly units: GlyphUnits;
  readonly opinions: boolean;
  readonly glyphWidth: number;
  readonly place: number;
  readonly count: number;
}

/** One target: what it is, its glyph, its unit and when it is due, its verdict and why. */
export const TargetRow = memo(
  ({ entry, judgement, dataset, units, opinions, glyphWidth, place, count }: Props) => {
    const { id, target } = entry;
    const document = <TitleText entry={entry.entry} />;
    const named = needsDocument(entry, dataset);
    const dueToo = dueApart(entry, dataset);
    return (
      <li
        aria-posinset={place}
        aria-setsize={count}
        className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-3 border-b border-rule py-2 @4xl:grid-cols-[minmax(0,1fr)_18.75rem_8.25rem_13.5rem_1.25rem] @5xl:grid-cols-[minmax(0,1fr)_24.25rem_8.25rem_13.5rem_1.25rem] @4xl:items-center @4xl:py-0.5 print:break-inside-avoid"
      >
        <p className="col-span-2 leading-[1.3] @4xl:col-span-1">
          <RouteLink className="font-semibold hover:underline" to={`/targets/${id}`}>
            <span lang={dataLang}>
              <MarkedText text={targetLabel(target)} />
            </span>
            {named ? (
              <span className="text-small">
                {words.betweenNames}
                {document}
              </span>
            ) : null}
            {dueToo === undefined ? null : (
              <span className="text-small">
                {words.betweenNames}
                {dueToo}
              </span>
            )}
          </RouteLink>
          {named ? null : <span className="text-small text-muted"> {document}</span>}
        </p>
        <div className="order-2 col-span-2 @4xl:order-none @4xl:col-span-1">
          <TargetGlyph judgement={judgement} target={target} units={units} width={glyphWidth} />
        </div>
        {/* Stacked, it stands under the name: beside the glyph it would be far from what it measures. */}
        <p className="order-1 col-span-2 text-small leading-[1.35] text-muted @4xl:order-none @4xl:col-span-1">
          {words.due(
            dueWords(entry.due),
            isQualitative(target) ? undefined : unitWords(target.unit),
          )}
        </p>
        <p className="order-3 self-center text-small leading-[1.35] @4xl:order-none">
          <VerdictLabel verdict={judgement.verdict} words={outcomeWords(judgement)} />
          <span className="sr-only">:</span>{" "}
          <span className="text-muted">{detailWords(target, judgement)}</span>
          <CautionLink entry={entry} name={targetName(entry, dataset)} />
        </p>
        <CompareBox dataset={dataset} id={id} name={targetName(entry, dataset)} />
        {opinions ? <RowOpinions judgement={judgement} /> : null}
      </li>
    );
  },
);
