import { useMemo, useState } from "react";

import type { Goals } from "#domain/query/filter/shownGoals.ts";
import { AlsoIn } from "#figures/targetList/AlsoIn.tsx";
import { groupedTargets } from "#figures/targetList/listing.ts";
import { lastFigure } from "#figures/targetList/targetListRow.ts";
import { targetLabel, type TargetEntry } from "#domain/dataset/entry.ts";
import { classOf, type Verdict } from "#domain/judging/verdict.ts";
import type { Dataset } from "#domain/dataset/dataset.ts";
import type { Judged } from "#domain/query/filter/judged.ts";
import { CautionNote } from "#parts/verdicts/CautionNote.tsx";
import { VerdictGrade } from "#parts/verdicts/VerdictGrade.tsx";
import { MarkedText } from "#parts/records/MarkedText.tsx";
import { TitleText } from "#parts/records/TitleText.tsx";
import { targetName } from "#parts/records/targetNames.ts";
import { GlyphLegend } from "#figures/targetGlyph/GlyphLegend.tsx";
import { TargetGlyph } from "#figures/targetGlyph/TargetGlyph.tsx";
import { VerdictLink } from "#parts/verdicts/VerdictLink.tsx";
import { scoreboard } from "#messages/figures/scoreboard.ts";
import { targetList } from "#messages/targets/targets.ts";
import { bodyPage } from "#messages/views/bodyPage.ts";
import { whyWords } from "#messages/judging/verdicts.ts";
import { classWords } from "#messages/words/verdictClasses.ts";
import { labelUnit } from "#messages/words/amounts.ts";
import { dueWords } from "#messages/words/dates.ts";
import { dataLang } from "#messages/language.ts";
import { RouteLink } from "#ui/frame/RouteLink.tsx";
import { Spoken } from "#ui/frame/Spoken.tsx";
import { listWidths } from "#figures/targetGlyph/listWidths.ts";
import { useFigureWidth } from "#figures/view/useWidthVariants.ts";
import { usePrinting } from "#ui/screen/usePrinting.ts";
import { isQualitative } from "#domain/schema/qualitative.ts";

interface Props {
  readonly targets: readonly TargetEntry[];
  /** The goals for which they stand. */
  readonly goals: Goals;
  readonly judged: Judged;
  readonly dataset: Dataset;
  /** The name of the body that set them. */
  readonly body: string;
}

/** How many of each verdict are listed before the reader opens the group: the page must end. */
const FIRST = 2;

/** The share of a row that its glyph takes, as in its columns: what is known of the figure stays on one line. */
const SHARE = 0.45;

/** Widths of a glyph, and the least of a list with glyphs beside their targets, in sixteenths of a rem. */
const GLYPH = { usual: 344, least: 288 } as const;
const MIN_BESIDE = 42 * 16;

/** Targets grouped by verdict, the first few of each; glyphs are beside them where there is room. */
export const TargetsByVerdict = ({ targets, goals, judged, dataset, body }: Props) => {
  const [ref, width] = useFigureWidth(listWidths.ofBody);
  const [whole, setWhole] = useState<readonly Verdict[]>([]);
  const printing = usePrinting();
  // One more fits as well: the button would take as much space.
  const isShort = (rows: readonly unknown[]): boolean => rows.length <= FIRST + 1;
  const isWhole = (verdict: Verdict, rows: readonly unknown[]): boolean =>
    printing || isShort(rows) || whole.includes(verdict);
  const glyphWidth =
    width < MIN_BESIDE
      ? Math.max(GLYPH.least, Math.min(GLYPH.usual, width))
      : Math.max(GLYPH.usual, Math.floor(width * SHARE));
  const groups = useMemo(
    () =>
      groupedTargets(targets, { judged, dataset }).map(({ verdict, targets: own }) => ({
        verdict,
        rows: own.flatMap((row) => {
          const judgement = judged.byTarget.get(row.id);
          return judgement === undefined
            ? []
            : [{ ...row, judgement, last: lastFigure(judgement), name: targetName(row, dataset) }];
        }),
      })),
    [targets, judged, dataset],
  );
  return (
    <div ref={ref}>
      <GlyphLegend />
      {groups.map(({ verdict, rows }, at) => (
        <section aria-label={bodyPage.targetsOf(verdict)} className="@container mt-2" key={verdict}>
          {at > 0 && classOf(verdict) === classOf(groups[at - 1]?.verdict ?? verdict) ? null : (
            <p
              className={`border-t pt-1 text-small text-muted ${at === 0 ? "border-rule" : "mt-4 border-ink"}`}
            >
              {classWords[classOf(verdict)]}
            </p>
          )}
          <h4 aria-label={scoreboard.counted(verdict, rows.length)} className="text-small">
            <VerdictLink isWithinClass verdict={verdict} />{" "}
            <span className="text-muted">{rows.length}</span>
          </h4>
          <ul className="text-small">
            {rows
              .slice(0, isWhole(verdict, rows) ? rows.length : FIRST)
              .map(({ id, target, entry, due, judgement, last, name }) => (
                <li
                  className="grid items-center gap-x-4 gap-y-1 border-b border-rule py-1.5 @2xl:grid-cols-[minmax(0,1fr)_max(21.5rem,45%)]"
                  key={id}
                >
                  <div>
                    <RouteLink
                      aria-label={name === targetLabel(target) ? undefined : name}
                      className="py-1.25 hover:underline"
                      to={`/targets/${id}`}
                    >
                      <span lang={dataLang}>
                        <MarkedText text={targetLabel(target)} />
                      </span>
                    </RouteLink>
                    <span className="block text-muted">
                      <TitleText entry={entry} /> ·{" "}
                      <span className="inline-block">
                        {/* A percentage has its sign in each label. */}
                        {isQualitative(target) || labelUnit(target.unit) === "%"
                          ? bodyPage.due(dueWords(due))
                          : bodyPage.unitAndDue(labelUnit(target.unit), dueWords(due))}
                      </span>
                    </span>
                    <span className="block text-muted">
                      {last === undefined ? null : (
                        // Its space is behind it: where the grade begins a line, it isn't indented.
                        <span className="mr-2 inline-block">
                          {bodyPage.lastFigure}
                          <span className="whitespace-nowrap">{last.date}</span>
                          {last.age === "" ? null : targetList.betweenDateAndAge}
                          <span className="whitespace-nowrap">
                            <Spoken full={last.spokenAge} shown={last.age} />
                          </span>
                        </span>
                      )}
                      {judgement.grade === undefined ? null : (
                        <span className="inline-block">
                          <VerdictGrade graded={judgement.grade} />
                        </span>
                      )}
                      <CautionNote entry={{ target }} name={name} />
                    </span>
                    {verdict === "not-judged" ? (
                      <span className="block text-muted">{whyWords(target, judgement, true)}</span>
                    ) : null}
                    <AlsoIn dataset={dataset} goal={goals.get(id)} among={{ body }} />
                  </div>
                  <TargetGlyph judgement={judgement} target={target} width={glyphWidth} />
                </li>
              ))}
          </ul>
          {isShort(rows) ? null : (
            <button
              aria-expanded={whole.includes(verdict)}
              aria-label={
                whole.includes(verdict)
                  ? targetList.fewerOf(verdict)
                  : bodyPage.allTargets(rows.length, verdict)
              }
              className="mt-1 py-0.75 text-small underline decoration-rule underline-offset-2 hover:decoration-ink pointer-coarse:min-h-11 print:hidden"
              onClick={() =>
                setWhole(
                  whole.includes(verdict)
                    ? whole.filter((one) => one !== verdict)
                    : [...whole, verdict],
                )
              }
              type="button"
            >
              {whole.includes(verdict) ? targetList.fewer : bodyPage.all(rows.length, "targets")}
            </button>
          )}
        </section>
      ))}
    </div>
  );
};
