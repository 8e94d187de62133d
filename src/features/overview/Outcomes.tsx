import { Fragment, type ReactNode } from "react";

import { classCounts } from "#domain/findings/headline.ts";
import { type Verdict, type VerdictClass, verdictClasses } from "#domain/judging/verdict.ts";
import type { Snapshot } from "#domain/query/filter/snapshot.ts";
import { countShown } from "#domain/query/filter/verdictCounts.ts";
import { clearFacet } from "#domain/query/selection/changeSelection.ts";
import { type Selection, withChoice } from "#domain/query/selection/selection.ts";
import { selecting } from "#domain/query/selection/selectionAddress.ts";
import { wholeBarScene, wholeBarWidths } from "#figures/scoreboard/scoreboardScene.ts";
import { scoreShares } from "#figures/scoreboard/scoreboardShares.ts";
import { useWidthVariants } from "#figures/view/useWidthVariants.ts";
import { scoreboard } from "#messages/figures/scoreboard.ts";
import { overview } from "#messages/views/overview.ts";
import { MethodLink } from "#parts/verdicts/VerdictLink.tsx";
import { VerdictMark } from "#parts/verdicts/VerdictMark.tsx";
import { verdictStyle } from "#parts/verdicts/verdictStyle.ts";
import { SceneSvg } from "#scene/render/SceneSvg.tsx";
import { RouteLink } from "#ui/frame/RouteLink.tsx";

import { NotJudgedReasons } from "./NotJudgedReasons.tsx";

interface LinkProps {
  readonly verdicts: readonly Verdict[];
  readonly selection: Selection;
  readonly className?: string;
  readonly children: ReactNode;
}

/** Leads to the targets of these verdicts. */
const ListLink = ({ verdicts, selection, className = "", children }: LinkProps) => (
  <RouteLink
    change={selecting(withChoice(clearFacet(selection, "verdict"), "verdict", verdicts, []))}
    className={`whitespace-nowrap underline decoration-transparent underline-offset-2 hover:decoration-current pointer-coarse:inline-block pointer-coarse:py-1 ${className}`}
    to="/targets"
  >
    {children}
  </RouteLink>
);

/** All goals to scale, class by class: each part leads to its list. */
export const Outcomes = ({ snapshot }: { readonly snapshot: Snapshot }) => {
  const { selection } = snapshot;
  const counts = countShown(snapshot);
  const [ref, forms] = useWidthVariants(wholeBarWidths);
  const classes = classCounts(counts);
  const ofClass = (key: VerdictClass): number => classes.get(key) ?? 0;
  const of = (verdict: Verdict): number => counts.byVerdict.get(verdict) ?? 0;
  const each = (own: readonly Verdict[], isStrong: boolean): ReactNode =>
    own.map((verdict, at) => (
      <Fragment key={verdict}>
        {at === 0 ? null : overview.betweenVerdicts}
        <ListLink
          className={`${verdictStyle[verdict].text} ${isStrong ? "font-semibold" : ""}`}
          selection={selection}
          verdicts={[verdict]}
        >
          <VerdictMark verdict={verdict} /> {overview.counted(verdict, of(verdict))}
        </ListLink>
      </Fragment>
    ));
  return (
    <div className="mt-1 max-sm:mt-2 print:break-inside-avoid">
      <div className="min-h-6" ref={ref}>
        {forms.map(({ width, className }) => (
          <SceneSvg
            className={className}
            isHidden
            key={className}
            scene={wholeBarScene(scoreShares(counts), width, {
              title: scoreboard.title(selection.count),
              selection: clearFacet(selection, "verdict"),
            })}
          />
        ))}
      </div>
      {/* A sentence for each class; a phone has a list of the verdicts below, where any can be given. */}
      <section
        aria-label={scoreboard.title(selection.count)}
        className={counts.judged > 0 ? "max-sm:hidden" : undefined}
      >
        <ul className="mt-1 flex flex-wrap gap-x-8">
          {verdictClasses.map(([key, all]) => {
            const count = ofClass(key);
            const own = all.filter((verdict) => of(verdict) > 0);
            if (count === 0) return null;
            const isJudged = key !== "not-judged";
            return (
              <li key={key}>
                {key === "unknown" && ofClass("under-way") > 0
                  ? overview.undecided(count + ofClass("under-way"))
                  : null}
                {isJudged ? (
                  <ListLink className="font-semibold text-ink" selection={selection} verdicts={own}>
                    {overview.ofClass(key, count)}
                  </ListLink>
                ) : (
                  each(own, true)
                )}
                {overview.betweenClassAndParts}
                {isJudged ? (
                  each(own, key === "settled")
                ) : (
                  <NotJudgedReasons counts={counts} selection={selection} />
                )}
              </li>
            );
          })}
          <li>
            <MethodLink />
          </li>
        </ul>
      </section>
    </div>
  );
};
