import { memo, type RefCallback, useCallback, useMemo, useState, useDeferredValue } from "react";
import type { Dataset } from "#domain/dataset/dataset.ts";
import { type TargetEntry, targetLabel } from "#domain/dataset/entry.ts";
import type { Goal } from "#domain/goals/goals.ts";
import type { Judged } from "#domain/query/filter/judged.ts";
import type { Goals } from "#domain/query/filter/shownGoals.ts";
import { AlsoIn } from "#figures/targetList/AlsoIn.tsx";
import type { GlyphUnits } from "#figures/targetGlyph/targetGlyphModel.ts";
import { usePrinting } from "#ui/screen/usePrinting.ts";
import { DRAW_ALL, useWindowRows } from "#ui/tables/useWindowRows.ts";
import { isQualitative } from "#domain/schema/qualitative.ts";
import { type ListLayout, columnClasses, sourceClasses } from "./listLayout.ts";
import { type ListedTarget, targetRow } from "#figures/targetList/targetListRow.ts";
import type { Judgement } from "#domain/judging/judge.ts";
import { Cited } from "#parts/page/Cited.tsx";
import { dataLang } from "#messages/language.ts";
import { targetList as words } from "#messages/targets/targets.ts";
import { verdictWords } from "#messages/words/verdicts.ts";
import { TargetGlyph } from "#figures/targetGlyph/TargetGlyph.tsx";
import { TitleText } from "#parts/records/TitleText.tsx";
import { CautionNote } from "#parts/verdicts/CautionNote.tsx";
import { GradeLabel } from "#parts/verdicts/GradeLabel.tsx";
import { VerdictLink } from "#parts/verdicts/VerdictLink.tsx";
import { ExternalLink } from "#ui/frame/ExternalLink.tsx";
import { Spoken } from "#ui/frame/Spoken.tsx";
import { CompareBox } from "#features/targets/comparison/CompareBox.tsx";
import { targetName } from "#parts/records/targetNames.ts";
import { whyWords } from "#messages/judging/verdicts.ts";
import { goalWords } from "#messages/words/amounts.ts";
import { dueWords } from "#messages/words/dates.ts";
import { MarkedText } from "#parts/records/MarkedText.tsx";
import { RouteLink } from "#ui/frame/RouteLink.tsx";

interface TargetLinkProps {
  readonly entry: TargetEntry;
  /** What distinguishes it from others with its label. */
  readonly name: string;
}

/** A target's label, linking to its page. */
const TargetLink = ({ entry: { id, target }, name }: TargetLinkProps) => {
  const label = targetLabel(target);
  return (
    <RouteLink
      aria-label={name === label ? undefined : name}
      className="-mt-1 inline-block min-h-6 pt-1 font-semibold hover:underline"
      to={`/targets/${id}`}
    >
      <span lang={dataLang}>
        <MarkedText text={label} />
      </span>
    </RouteLink>
  );
};

interface UnjudgedLineProps {
  readonly entry: TargetEntry;
  readonly judgement: Judgement;
  readonly goal: Goal | undefined;
  readonly isOfPart: boolean;
  readonly dataset: Dataset;
  readonly place: number;
  readonly count: number;
  /** Measures it, in a list of which only the rows in view are rendered. */
  readonly measure?: RefCallback<Element> | undefined;
}

/** Estimated height of a line in pixels, before one was measured. */
const UNJUDGED_HEIGHT = 28;

/** A target that can't be judged, on one line: what it asks for by when, and why it isn't judged. */
const UnjudgedLine = memo(
  ({ entry, judgement, goal, isOfPart, dataset, place, count, measure }: UnjudgedLineProps) => {
    const { target, due } = entry;
    const name = targetName(entry, dataset);
    return (
      <li
        aria-posinset={place}
        aria-setsize={count}
        className="gap-x-4 border-b border-rule py-1 text-small leading-[1.35] @min-[36rem]:grid @min-[36rem]:grid-cols-[minmax(0,5fr)_minmax(0,4fr)_minmax(0,3fr)] print:break-inside-avoid"
        data-index={place - 1}
        ref={measure}
      >
        <div>
          <TargetLink entry={entry} name={name} />
          <span className="text-muted">
            {words.betweenPlanAndDue}
            <TitleText entry={entry.entry} />
          </span>
          <CautionNote entry={entry} name={name} />
          <AlsoIn dataset={dataset} goal={goal} among={isOfPart ? "selected" : "all"} />
        </div>
        <p className="@min-[36rem]:truncate" title={goalWords(target)}>
          <span lang={isQualitative(target) ? dataLang : undefined}>{goalWords(target)}</span>
          {words.betweenPlanAndDue}
          {words.due(dueWords(due))}
        </p>
        <p className="text-muted">{whyWords(target, judgement)}</p>
      </li>
    );
  },
);

const Used = ({ used, unit }: Pick<ListedTarget, "used" | "unit">) => {
  if (used === undefined) {
    return (
      <p className="text-small text-muted">
        {words.noFigure}
        {unit === undefined ? null : <span className="block">{words.inUnit(unit)}</span>}
      </p>
    );
  }
  const { figure, date, age, spokenAge, isOld } = used;
  return (
    <p className="leading-[1.3] @max-[52rem]:flex @max-[52rem]:flex-wrap @max-[52rem]:items-baseline @max-[52rem]:gap-x-2">
      <span className="font-semibold">{figure}</span>
      <span className="block text-small text-muted">
        {date}
        {age === "" ? null : words.betweenDateAndAge}
        <span className={`whitespace-nowrap ${isOld ? "font-semibold text-ink" : ""}`}>
          <Spoken full={spokenAge} shown={age} />
        </span>
      </span>
    </p>
  );
};

const Source = ({ source }: Pick<ListedTarget, "source">) =>
  source === undefined ? null : (
    // The note on an unlinked source is given in full on the target's page.
    <p
      className="min-w-0 text-small leading-[1.3] wrap-anywhere"
      title={source.unlinked ?? source.publisher}
    >
      {/* Its space is behind it: where the grade begins a line, it isn't indented. */}
      <span className="mr-1">
        {source.link === undefined ? (
          <Cited>{source.publisher}</Cited>
        ) : (
          <ExternalLink className="relative" href={source.link}>
            <Cited>{source.publisher}</Cited>
          </ExternalLink>
        )}
      </span>{" "}
      <span className="text-muted">
        <GradeLabel graded={source.graded} words={source.grade} />
      </span>
    </p>
  );

interface TargetRowProps {
  readonly entry: TargetEntry;
  readonly judgement: Judgement;
  /** The goal for which it stands. */
  readonly goal: Goal | undefined;
  readonly isOfPart: boolean;
  readonly dataset: Dataset;
  readonly units: GlyphUnits;
  readonly glyphWidth: number;
  /** Whether rows aren't grouped, so that each shows its verdict. */
  readonly isAlone: boolean;
  /** Whether every row offers to be compared, and not only the one in focus. */
  readonly isComparing: boolean;
  readonly place: number;
  readonly count: number;
  /** Measures it, in a list of which only the rows in view are rendered. */
  readonly measure?: RefCallback<Element> | undefined;
}

/** Estimated height of a row in pixels, before one was measured. */
const targetRowHeight: Readonly<Record<ListLayout, number>> = {
  wide: 42,
  middle: 56,
  paired: 84,
  stacked: 126,
};

/** One target: its name, glyph, last figure with its source, and the reason for its verdict. */
const TargetRow = memo(
  ({
    entry,
    judgement,
    goal,
    isOfPart,
    dataset,
    units,
    isAlone,
    isComparing,
    ...rest
  }: TargetRowProps) => {
    const { glyphWidth, place, count, measure } = rest;
    const { id, target } = entry;
    const [isNative, setNative] = useState(false);
    const drawn = isNative ? "native" : units;
    const { used, unit, source, why, due } = targetRow(entry, judgement, dataset.sources, drawn);
    const name = targetName(entry, dataset);
    return (
      <li
        aria-posinset={place}
        aria-setsize={count}
        className={`group/row relative items-start border-b border-rule py-1.5 @min-[52rem]:items-center @min-[52rem]:py-0.5 print:break-inside-avoid ${columnClasses}`}
        data-index={place - 1}
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
          <AlsoIn dataset={dataset} goal={goal} among={isOfPart ? "selected" : "all"} />
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
              className="absolute -bottom-3.25 left-0 z-10 min-h-6 rounded-plain border border-rule bg-panel px-1 text-small text-muted opacity-0 group-focus-within/row:opacity-100 group-hover/row:opacity-100 hover:text-ink aria-pressed:font-semibold aria-pressed:text-ink pointer-coarse:hidden print:hidden"
              onClick={() => setNative(!isNative)}
              type="button"
            >
              {words.nativeRow}
            </button>
          )}
        </div>
        <div className={`@max-[36rem]:mt-1 ${sourceClasses}`}>
          <Used unit={unit} used={used} />
          <Source source={source} />
        </div>
        <p className="text-small leading-[1.3] @min-[72rem]:col-start-5">
          {/* In a group the verdict is hidden: the reason after it is what distinguishes the rows. */}
          {isAlone ? (
            <VerdictLink verdict={judgement.verdict} />
          ) : (
            <span className="sr-only">{verdictWords[judgement.verdict]}</span>
          )}
          <span className="sr-only">{words.afterVerdict}</span> {why}
        </p>
        <CompareBox dataset={dataset} id={id} isShown={isComparing} name={name} />
      </li>
    );
  },
);

/** Rows rendered at once: enough to fill a screen. */
const FIRST = 16;

/** How every row of a list is rendered. */
export interface RowLook {
  readonly dataset: Dataset;
  readonly judged: Judged;
  readonly goals: Goals;
  /** Whether a selection leaves some of the targets alone. */
  readonly isOfPart: boolean;
  readonly units: GlyphUnits;
  readonly layout: ListLayout;
  readonly glyphWidth: number;
  /** Whether rows aren't grouped, so that each shows its verdict. */
  readonly isAlone: boolean;
  readonly isComparing: boolean;
  /** Whether a row is a single line, as for targets that can't be judged. */
  readonly isLine: boolean;
}

interface Rows {
  readonly targets: readonly TargetEntry[];
  readonly look: RowLook;
  /** Length of the whole list, including folded rows. */
  readonly count: number;
}

const heightOf = ({ isLine, layout }: RowLook): number =>
  isLine ? UNJUDGED_HEIGHT : targetRowHeight[layout];

interface ItemsProps extends Rows {
  /** Position of the first of them in the list, counted from 0. */
  readonly from: number;
  readonly measure?: RefCallback<Element> | undefined;
}

const Items = memo(({ targets, look, count, from, measure }: ItemsProps) => {
  const { isLine, layout: _layout, goals, ...rest } = look;
  const Row = isLine ? UnjudgedLine : TargetRow;
  return targets.map((entry, at) => {
    const judgement = look.judged.byTarget.get(entry.id);
    return judgement === undefined ? null : (
      <Row
        {...rest}
        count={count}
        entry={entry}
        goal={goals.get(entry.id)}
        judgement={judgement}
        key={entry.id}
        measure={measure}
        place={from + at + 1}
      />
    );
  });
});

const Space = ({ height }: { readonly height: number }) => (
  <svg aria-hidden="true" className="block" height={Math.round(height)} width="1" />
);

/** Fills the space of the rows of a list that are out of view. */
const SpaceItem = ({ height }: { readonly height: number }) =>
  height <= 0 ? null : (
    <li aria-hidden="true">
      <Space height={height} />
    </li>
  );

/** A long list: the rows in view, and space for the others. */
const WindowedRows = ({ targets, ...rows }: Rows) => {
  const { length } = targets;
  const estimate = heightOf(rows.look);
  const keyOf = useCallback((place: number) => targets[place]?.id ?? "", [targets]);
  const { list, measure, from, to, spacers } = useWindowRows<HTMLOListElement>({
    count: length,
    keyOf,
    first: FIRST,
    estimate,
  });
  const shown = useMemo(() => targets.slice(from, to), [targets, from, to]);
  const { before, after } = spacers ?? { before: 0, after: (length - to) * estimate };
  return (
    <ol ref={list} start={from + 1}>
      <SpaceItem height={before} />
      <Items {...rows} from={from} measure={measure} targets={shown} />
      <SpaceItem height={after} />
    </ol>
  );
};

interface Props extends Omit<Rows, "count"> {
  readonly count?: number;
  /** Whether even the first rows are rendered after what is in view. */
  readonly isLater?: boolean;
}

/** Targets, one a row. A screenful is rendered in response to a gesture, and the rest follow. */
export const TargetRows = ({ targets, look, count = targets.length, isLater = false }: Props) => {
  const printing = usePrinting();
  const now = useMemo(() => ({ targets, look, count }), [targets, look, count]);
  const settled = useDeferredValue(now, { ...now, targets: targets.slice(0, FIRST) });
  // Print needs every row at once.
  const later = printing ? now : settled;
  const soon = isLater ? later : now;
  const first = useMemo(() => soon.targets.slice(0, FIRST), [soon]);
  const rest = useMemo(() => later.targets.slice(FIRST), [later]);
  if (soon.targets.length > DRAW_ALL && !printing) return <WindowedRows {...soon} />;
  const hasRest = soon.targets.length > FIRST && (later.targets.length <= DRAW_ALL || printing);
  const awaited = targets.length - later.targets.length;
  return (
    <>
      <div>
        {first.length === 0 ? null : (
          <ol start={1}>
            <Items count={soon.count} from={0} look={soon.look} targets={first} />
          </ol>
        )}
      </div>
      {hasRest && rest.length > 0 ? (
        <ol start={FIRST + 1}>
          <Items count={later.count} from={FIRST} look={later.look} targets={rest} />
        </ol>
      ) : null}
      {awaited > 0 ? <Space height={awaited * heightOf(look)} /> : null}
    </>
  );
};
