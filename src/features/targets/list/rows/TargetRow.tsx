import { memo, type RefCallback, useState } from "react";

import type { GlyphUnits } from "#figures/targetGlyph/targetGlyphModel.ts";
import { type ListedTarget, targetRow } from "#figures/targetList/targetListRow.ts";
import type { Dataset } from "#domain/dataset/dataset.ts";
import type { TargetEntry } from "#domain/dataset/entry.ts";
import type { Judgement } from "#domain/judging/judge.ts";
import { isQualitative } from "#domain/schema/target.ts";
import { dataLang } from "#messages/app/language.ts";
import { targetList as words } from "#messages/targets/targets.ts";
import { verdictWords } from "#messages/words/verdicts.ts";
import { TargetGlyph } from "#figures/targetGlyph/TargetGlyph.tsx";
import { TitleText } from "#parts/records/TitleText.tsx";
import { CautionNote } from "#parts/verdicts/CautionNote.tsx";
import { VerdictLink } from "#parts/verdicts/VerdictLink.tsx";
import { ExternalLink } from "#ui/frame/ExternalLink.tsx";
import { Spoken } from "#ui/frame/Spoken.tsx";

import { CompareBox } from "#features/targets/comparison/CompareBox.tsx";
import { RowOpinions } from "#features/targets/opinions/SecondOpinions.tsx";
import { targetName } from "#parts/records/targetNames.ts";
import { columnClasses, sourceClasses, type ListLayout } from "./listLayout.ts";
import { TargetLink } from "./TargetLink.tsx";

const Last = ({ last, unit }: Pick<ListedTarget, "last" | "unit">) => {
  if (last === undefined) {
    return (
      <p className="text-small text-muted">
        {words.noFigure}
        {unit === undefined ? null : <span className="block">{words.inUnit(unit)}</span>}
      </p>
    );
  }
  const { figure, date, age, spokenAge, isOld } = last;
  return (
    <p className="leading-[1.3] @max-[52rem]:flex @max-[52rem]:items-baseline @max-[52rem]:gap-x-2">
      <span className="font-semibold">{figure}</span>
      <span className="block text-small text-muted">
        {date}
        {age === "" ? null : words.betweenDateAndAge}
        <span className={`whitespace-nowrap ${isOld ? "font-semibold text-ink" : ""}`}>
          <Spoken said={spokenAge} shown={age} />
        </span>
      </span>
    </p>
  );
};

const Source = ({ source }: Pick<ListedTarget, "source">) =>
  source === undefined ? null : (
    // Its rank stands behind its last word. What is said of a page without a link stands whole on the target's page.
    <p
      className="min-w-0 text-small leading-[1.3] wrap-anywhere"
      title={source.unlinked ?? source.publisher}
    >
      {source.link === undefined ? (
        source.publisher
      ) : (
        <ExternalLink className="relative" href={source.link}>
          <span lang={dataLang}>{source.publisher}</span>
        </ExternalLink>
      )}{" "}
      <span className="ml-1 whitespace-nowrap text-muted">
        {/* A square that is full or empty tells it without the word, and the word without a colour. */}
        <svg
          aria-hidden="true"
          className="inline-block overflow-visible"
          height=".62em"
          viewBox="0 0 8 8"
          width=".62em"
        >
          <path
            className={source.isOfficial ? "fill-ink stroke-ink" : "fill-none stroke-muted"}
            d="M0 0H8V8H0Z"
          />
        </svg>{" "}
        {source.rank}
      </span>
    </p>
  );

interface Props {
  readonly entry: TargetEntry;
  readonly judgement: Judgement;
  readonly dataset: Dataset;
  readonly units: GlyphUnits;
  readonly opinions: boolean;
  readonly glyphWidth: number;
  /** Whether no group says the verdict. */
  readonly isAlone: boolean;
  /** Whether every row offers to be compared, and not only the one in focus. */
  readonly isComparing: boolean;
  readonly place: number;
  readonly count: number;
  /** Measures it in a list of which the window shows a part. */
  readonly measure?: RefCallback<Element> | undefined;
}

/** How high a row is about, in pixels, before one was measured. */
export const targetRowHeight: Readonly<Record<ListLayout, number>> = {
  wide: 42,
  middle: 56,
  paired: 84,
  stacked: 126,
};

/** One target: what it is, its glyph, its last figure and where that was read, and why it is judged so. */
export const TargetRow = memo(
  ({ entry, judgement, dataset, units, isAlone, isComparing, ...rest }: Props) => {
    const { opinions, glyphWidth, place, count, measure } = rest;
    const { id, target } = entry;
    const [isNative, setNative] = useState(false);
    const drawn = isNative ? "native" : units;
    const { last, unit, source, why, due } = targetRow(entry, judgement, dataset.sources, drawn);
    const name = targetName(entry, dataset);
    return (
      <li
        aria-posinset={place}
        aria-setsize={count}
        className={`group/row relative items-start border-b border-rule py-1.5 @min-[52rem]:items-center @min-[52rem]:py-0.5 print:break-inside-avoid ${columnClasses}`}
        data-index={measure && place - 1}
        ref={measure}
      >
        <div className="leading-[1.25] @min-[36rem]:row-span-2 @min-[52rem]:row-span-1">
          <TargetLink entry={entry} name={name} />
          <p className="text-small leading-[1.3] text-muted">
            <TitleText entry={entry.entry} />
            {words.betweenPlanAndDue}
            <span className="whitespace-nowrap">{words.due(due)}</span>
            <CautionNote entry={entry} name={name} />
          </p>
        </div>
        <div className="relative min-w-0 @min-[36rem]:order-last @min-[36rem]:col-span-2 @min-[52rem]:order-none @min-[52rem]:col-span-1">
          <TargetGlyph
            isLabelled={false}
            judgement={judgement}
            target={target}
            units={drawn}
            width={glyphWidth}
          />
          {isQualitative(target) ? null : (
            <button
              aria-label={words.nativeOf(name)}
              aria-pressed={isNative}
              className="absolute -bottom-3.25 left-0 z-10 bg-paper px-1 py-0.75 text-small text-muted underline decoration-rule underline-offset-2 opacity-0 group-focus-within/row:opacity-100 group-hover/row:opacity-100 hover:text-ink aria-pressed:font-semibold aria-pressed:text-ink pointer-coarse:hidden print:hidden"
              onClick={() => setNative(!isNative)}
              type="button"
            >
              {words.nativeRow}
            </button>
          )}
        </div>
        <div className={sourceClasses}>
          <Last last={last} unit={unit} />
          <Source source={source} />
        </div>
        <p className="text-small leading-[1.3] @min-[72rem]:col-start-5">
          {/* The word of its group; the reason behind it tells what the group holds together. */}
          {isAlone ? (
            <VerdictLink verdict={judgement.verdict} />
          ) : (
            <span className="sr-only">{verdictWords[judgement.verdict]}</span>
          )}
          <span className="sr-only">{words.afterVerdict}</span> {why}
        </p>
        <CompareBox dataset={dataset} id={id} isShown={isComparing} name={name} />
        {opinions ? <RowOpinions judgement={judgement} /> : null}
      </li>
    );
  },
);
