import type { SaidNoun } from "#domain/query/filter/countedTable.ts";
import type { FacetKey } from "#domain/query/facets.ts";
import { type ReactNode, useId } from "react";

import { facetBarScene, facetToken } from "#figures/facetBars/facetBarScene.ts";
import { SceneSvg } from "#scene/render/SceneSvg.tsx";
import { type Verdict, verdicts } from "#domain/judging/verdict.ts";
import { KindMark } from "#parts/records/KindMark.tsx";
import { entryKinds, grades } from "#domain/schema/values.ts";
import { GradeMark } from "#parts/verdicts/GradeLabel.tsx";
import { VerdictMark } from "#parts/verdicts/VerdictMark.tsx";
import { verdictStyle } from "#parts/verdicts/verdictStyle.ts";
import { dataLang } from "#messages/language.ts";
import { filters } from "#messages/filters/filters.ts";
import { verdictMeanings } from "#messages/judging/verdicts.ts";

import type { FacetRow } from "#figures/facetBars/facetRows.ts";

interface Props {
  readonly row: FacetRow;
  /** The head of the rows that begin with this one. */
  readonly head?: string | undefined;
  readonly facet: FacetKey;
  readonly noun: SaidNoun;
  /** The width of the list, the same for all bars in it. */
  readonly width: number;
  readonly onToggle: () => void;
  readonly onOnly: () => void;
  readonly onExclude: () => void;
  /** Whether the row is in the Tab order of its list. */
  readonly isCurrent: boolean;
}

/**
 * Visible while the row is hovered or has the focus, and always on touch screens; always available to screen
 * readers.
 */
const rowAction =
  "min-h-6 min-w-6 rounded-plain px-0.5 text-muted underline decoration-rule underline-offset-2 opacity-0 hover:text-ink hover:decoration-ink group-focus-within:opacity-100 group-hover:opacity-100 aria-pressed:text-ink aria-pressed:decoration-ink aria-pressed:opacity-100 pointer-coarse:min-h-10 pointer-coarse:min-w-10 pointer-coarse:opacity-100";

interface ActionsProps {
  readonly label: string;
  readonly isExcluded: boolean;
  readonly onOnly: () => void;
  readonly onExclude: () => void;
  /** Prefix of the `data-control` names of both buttons, where arrow keys move through a table. */
  readonly control?: string;
}

/** Two buttons of a row: only this value, and all but it. */
export const RowActions = ({ label, isExcluded, onOnly, onExclude, control }: ActionsProps) => (
  <>
    <button
      aria-label={filters.onlyValue(label)}
      className={rowAction}
      data-control={control === undefined ? undefined : `${control}.only`}
      onClick={onOnly}
      tabIndex={-1}
      type="button"
    >
      {filters.only}
    </button>
    <button
      aria-label={filters.leaveOut(label)}
      aria-pressed={isExcluded}
      className={rowAction}
      data-control={control === undefined ? undefined : `${control}.not`}
      onClick={onExclude}
      tabIndex={-1}
      type="button"
    >
      {filters.not}
    </button>
  </>
);

/** Width beside a bar: the indent of the label, the count and the buttons. */
const BESIDE_BAR = 118;

/** The mark of a value that has one: a verdict, a grade or a kind. */
const markOf = (facet: FacetKey, value: string, verdict: Verdict | undefined): ReactNode => {
  if (verdict !== undefined) {
    return <VerdictMark className={`mt-1 ${verdictStyle[verdict].text}`} verdict={verdict} />;
  }
  const grade = facet === "grade" ? grades.find((one) => one === value) : undefined;
  if (grade !== undefined) {
    return (
      <span className="text-muted">
        <GradeMark graded={{ grade, isCopy: false }} />
      </span>
    );
  }
  const kind = facet === "kind" ? entryKinds.find((one) => one === value) : undefined;
  return kind === undefined ? null : (
    <span className="pt-px">
      <KindMark decorative kind={kind} />
    </span>
  );
};

/** A value of a facet: a checkbox labelled by the whole row, a count with its bar, two buttons. */
export const FacetRowLine = ({
  row,
  head,
  facet,
  noun,
  width,
  onToggle,
  onOnly,
  onExclude,
  isCurrent,
}: Props) => {
  const id = useId();
  const { label, lang, names, count, state } = row;
  // Every value has an English name, which comes first.
  const fullName = names[0] === label ? undefined : names[0];
  const excluded = state === "excluded";
  const verdict = facet === "verdict" ? verdicts.find((one) => one === row.value) : undefined;
  return (
    <li className="group relative flex flex-wrap items-start gap-x-1 text-small leading-tight focus-within:bg-fill hover:bg-fill">
      {head === undefined ? null : (
        <span className="w-full bg-panel pt-2 pb-0.5 text-muted">{head}</span>
      )}
      <label
        className={`flex min-h-6.5 min-w-0 flex-1 cursor-pointer items-start gap-2 py-1 pointer-coarse:min-h-10 pointer-coarse:py-2.5 ${count === 0 && state === "open" ? "text-muted" : ""}`}
        htmlFor={id}
        title={verdict === undefined ? fullName : verdictMeanings[verdict]}
      >
        <input
          aria-describedby={excluded ? `${id}-out` : undefined}
          checked={state === "included"}
          className="mt-px size-3.5 shrink-0 accent-ink"
          id={id}
          onChange={onToggle}
          tabIndex={isCurrent ? 0 : -1}
          type="checkbox"
        />
        {markOf(facet, row.value, verdict)}
        <span className="min-w-0 grow break-words">
          <span className={excluded ? "line-through decoration-2" : ""} lang={lang}>
            {label}
          </span>{" "}
          {fullName === undefined ? null : (
            <span className="block text-muted" lang={dataLang}>
              {fullName}
            </span>
          )}
          {excluded ? <span id={`${id}-out`}>{filters.leftOut}</span> : null}
        </span>{" "}
        <span
          className={`shrink-0 text-right text-muted ${count > 0 ? "group-hover:text-ink" : ""}`}
        >
          {count} <span className="sr-only">{filters.counted(count, noun)}</span>
        </span>
      </label>
      <span className="flex shrink-0">
        <RowActions isExcluded={excluded} label={label} onExclude={onExclude} onOnly={onOnly} />
      </span>
      <span className="pointer-events-none absolute bottom-0 left-5.5">
        <SceneSvg
          isHidden
          scene={facetBarScene(row.share, width - BESIDE_BAR, facetToken(facet, row.value))}
        />
      </span>
    </li>
  );
};
