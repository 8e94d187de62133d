import { Fragment, useMemo, useEffect } from "react";
import { examplesByVerdict, type Example } from "#domain/judging/examples.ts";
import { verdictClasses, type Verdict } from "#domain/judging/verdict.ts";
import type { Snapshot } from "#domain/query/filter/snapshot.ts";
import { method } from "#messages/views/method.ts";
import { GlyphLegend } from "#figures/targetGlyph/GlyphLegend.tsx";
import { FoldedSection } from "#ui/frame/FoldedSection.tsx";
import { Section } from "#ui/frame/Section.tsx";
import { ViewHeader } from "#ui/frame/ViewHeader.tsx";
import { FigureActions } from "#figures/view/FigureActions.tsx";
import { grades } from "#domain/schema/values.ts";
import { gradeLabel } from "#messages/words/grades.ts";
import { GradeLabel } from "#parts/verdicts/GradeLabel.tsx";
import { coverageOf } from "#domain/findings/coverage.ts";
import { fullBits } from "#domain/query/filter/bits.ts";
import { countVerdicts } from "#domain/query/filter/verdictCounts.ts";
import { coverage } from "#messages/views/coverage.ts";
import { classWords } from "#messages/words/verdictClasses.ts";
import { reasonWords } from "#messages/words/verdicts.ts";
import { RouteLink } from "#ui/frame/RouteLink.tsx";
import { dayWords } from "#messages/words/dates.ts";
import { verdictDetail, verdictMeanings } from "#messages/judging/verdicts.ts";
import { listWidths } from "#figures/targetGlyph/listWidths.ts";
import { TargetGlyph } from "#figures/targetGlyph/TargetGlyph.tsx";
import { useWidthVariants } from "#figures/view/useWidthVariants.ts";
import { VerdictLabel } from "#parts/verdicts/VerdictLabel.tsx";
import { withUnnamed } from "#domain/agencies/coIssuing.ts";
import type { Dataset } from "#domain/dataset/dataset.ts";
import { isPolicy } from "#domain/dataset/entry.ts";
import { useFold } from "#ui/screen/useFold.ts";
import { addressAnchor } from "#ui/screen/addressAnchor.ts";
import { isQualitative } from "#domain/schema/qualitative.ts";

const goToAnchor = (): void => {
  const id = addressAnchor();
  const place = id === "" ? null : document.getElementById(id);
  if (place === null) return;
  place.scrollIntoView({ block: "start" });
  place.focus({ preventScroll: true });
};

/** Scrolls to the part named in the address: the page renders too late for the browser to do so. */
const useAnchor = (): void => {
  useEffect(() => {
    goToAnchor();
    window.addEventListener("hashchange", goToAnchor);
    return () => window.removeEventListener("hashchange", goToAnchor);
  }, []);
};

/** Counts of gaps in the data set. */
interface Gaps {
  /** Quantitative targets, and how many of them have no baseline. */
  readonly withFigure: number;
  readonly withoutBaseline: number;
  /** Documents, and how many have issuing bodies that their source doesn't name. */
  readonly policies: number;
  readonly unnamed: number;
  readonly sources: number;
  readonly unlinked: number;
}

const gapsOf = ({ entries, sources, targets }: Dataset): Gaps => {
  const policies = entries.filter(({ record }) => isPolicy(record));
  const figures = targets.flatMap(({ target }) => (isQualitative(target) ? [] : [target]));
  const all = [...sources.values()];
  return {
    withFigure: figures.length,
    withoutBaseline: figures.filter(({ baseline }) => baseline === undefined).length,
    policies: policies.length,
    unnamed: withUnnamed(policies),
    sources: all.length,
    unlinked: all.filter(({ link }) => link === undefined).length,
  };
};

interface CaseProps {
  readonly example: Example;
  readonly width: number;
}

/** A made-up target, laid out like a row of the target list. */
const CaseRow = ({ example: { asOf, judgement, key, target }, width }: CaseProps) => (
  <li className="grid grid-cols-[minmax(0,1fr)] gap-x-4 gap-y-0.5 border-t border-rule py-2 break-inside-avoid @4xl:grid-cols-[minmax(0,15rem)_minmax(0,1fr)_clamp(19rem,40cqw_-_3rem,34rem)] @4xl:items-center">
    <p>{method.cases[key]}</p>
    <TargetGlyph judgement={judgement} named={false} target={target} width={width} />
    <p className="text-small">
      {/* Keeps the colon on the line of the label. */}
      <span className="whitespace-nowrap">
        <VerdictLabel verdict={judgement.verdict} />
        <span className="text-muted">{method.afterVerdict}</span>
      </span>
      <span className="text-muted">{method.why(verdictDetail(judgement), dayWords(asOf))}</span>
    </p>
  </li>
);

/** From this width on the columns of a case are side by side: `4xl` in the style sheet. */
const WIDE = 896;

/** The width left for the glyph beside the case and its verdict, gaps included. */
const glyphIn = (width: number): number => {
  const verdict = Math.min(34 * 16, Math.max(19 * 16, 0.4 * width - 3 * 16));
  return Math.max(260, Math.floor(width < WIDE ? width : width - verdict - (15 + 2) * 16));
};

interface VerdictCasesProps {
  readonly verdict: Verdict;
  readonly examples: readonly Example[];
}

/** The meaning of a verdict, and examples judged by the same rules as the data set: one, and behind a fold the others. */
const VerdictCases = ({ verdict, examples }: VerdictCasesProps) => {
  const [ref, forms] = useWidthVariants(listWidths.cases);
  const { details } = useFold(verdict);
  const more = examples.slice(1);
  const listed = (shown: readonly Example[]) =>
    forms.map(({ width, className }) => (
      <ul className={className} key={className}>
        {shown.map((example) => (
          <CaseRow example={example} key={example.key} width={glyphIn(width)} />
        ))}
      </ul>
    ));
  return (
    <section
      aria-labelledby={verdict}
      className="@container mt-4 break-inside-avoid print:mt-2"
      ref={ref}
    >
      <h4 className="scroll-mt-16 text-body outline-none" id={verdict} tabIndex={-1}>
        <VerdictLabel verdict={verdict} />
      </h4>
      <p className="mb-1 max-w-[75ch]">{verdictMeanings[verdict]}</p>
      {listed(examples.slice(0, 1))}
      {more.length === 0 ? null : (
        <details {...details}>
          <summary className="min-h-7 py-1 text-small marker:text-muted hover:bg-fill/60">
            {method.moreCases(more.length)}
          </summary>
          {listed(more)}
        </details>
      )}
    </section>
  );
};

const link = "underline decoration-rule underline-offset-2 hover:decoration-ink";

/** Coverage and gaps of the whole data set, whatever is selected. */
const Coverage = ({ snapshot }: { readonly snapshot: Snapshot }) => {
  const { dataset, judged } = snapshot;
  const { entries } = dataset;
  const covered = coverageOf(
    { items: entries, shown: entries, mask: fullBits(entries.length) },
    dataset,
  );
  const counts = countVerdicts(dataset.targets, judged);
  const gaps = gapsOf(dataset);
  const isFromNewsletter = dataset.entries.some(({ record }) => record.collection === "newsletter");
  return (
    <div className="max-w-[75ch] space-y-2">
      {covered === undefined ? null : <p>{coverage.words(covered)}</p>}
      <p>
        {counts.reasons.length === 0
          ? method.holds.allJudged(counts.total)
          : method.holds.judged(counts.judged, counts.total)}
      </p>
      {counts.reasons.length === 0 ? null : (
        <ul className="list-disc pl-5">
          {counts.reasons.map(([reason, count]) => (
            <li key={reason}>{method.holds.reason(reasonWords(reason), count)}</li>
          ))}
        </ul>
      )}
      <p className="font-semibold">{method.holds.missing}</p>
      <ul className="list-disc pl-5">
        <li>{method.holds.sample(isFromNewsletter)}</li>
        <li>{method.holds.noBaseline(gaps.withoutBaseline, gaps.withFigure)}</li>
        <li>{method.holds.unnamed(gaps.unnamed, gaps.policies)}</li>
        <li>{method.holds.sources(gaps.unlinked, gaps.sources)}</li>
      </ul>
      <p>
        <RouteLink className={link} to="/data/gaps">
          {method.holds.allGaps}
        </RouteLink>
        {method.holds.between}
        <RouteLink className={link} to="/data/sources">
          {method.holds.allSources}
        </RouteLink>
      </p>
    </div>
  );
};

const Rules = () => (
  <dl className="max-w-[95ch] gap-x-4 gap-y-1 sm:grid sm:grid-cols-[max-content_minmax(0,1fr)]">
    {method.rules.map(([term, meaning]) => (
      <Fragment key={term}>
        <dt className="font-semibold">{term}</dt>
        <dd className="max-sm:mb-2">{meaning}</dd>
      </Fragment>
    ))}
  </dl>
);

/** The grades of evidence with their marks, and the mark of a copy. */
const Evidence = () => {
  const { lead, means, copy, sources } = method.evidence;
  const lines = [
    ...grades.map((grade) => [{ grade, isCopy: false }, means(grade)] as const),
    [{ grade: "official", isCopy: true }, copy] as const,
  ];
  return (
    <>
      <p className="max-w-[75ch]">{lead}</p>
      <dl className="mt-2 max-w-[75ch] gap-x-4 gap-y-1 sm:grid sm:grid-cols-[max-content_minmax(0,1fr)]">
        {lines.map(([graded, meaning]) => (
          <Fragment key={gradeLabel(graded)}>
            <dt className="font-semibold">
              <GradeLabel graded={graded} />
            </dt>
            <dd className="max-sm:mb-2">{meaning}</dd>
          </Fragment>
        ))}
      </dl>
      <p className="mt-2">
        <RouteLink className={link} to="/data/sources">
          {sources}
        </RouteLink>
      </p>
    </>
  );
};

/**
 * The method page: how targets are judged, with examples judged by the code itself; the assessments of two other
 * methods; the coverage of the data set. Independent of the selection.
 */
export const Method = ({ snapshot }: { readonly snapshot: Snapshot }) => {
  const examples = useMemo(() => examplesByVerdict(), []);
  useAnchor();
  return (
    <>
      <ViewHeader title={method.title}>
        <p className="mt-1 max-w-[75ch] text-muted">{method.lead}</p>
      </ViewHeader>
      <Section id="reached" title={method.parts.reached}>
        <ol className="max-w-[75ch] list-decimal space-y-1 py-1 pl-6">
          {method.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </Section>
      <Section
        aside={
          <FigureActions
            name={method.parts.verdicts}
            snapshot={snapshot}
            figureId="what-verdicts-say"
          />
        }
        id="verdicts"
        title={method.parts.verdicts}
      >
        <p className="max-w-[75ch]">{method.example}</p>
        <div className="mt-1">
          <GlyphLegend />
        </div>
        {verdictClasses.map(([key, own]) => (
          <Fragment key={key}>
            <h3 className="mt-6 border-b border-rule pb-1 text-muted">{classWords[key]}</h3>
            <div className="items-start gap-x-10 lg:grid lg:grid-cols-2 print:block">
              {own.map((verdict) => (
                <VerdictCases
                  examples={examples.get(verdict) ?? []}
                  key={verdict}
                  verdict={verdict}
                />
              ))}
            </div>
          </Fragment>
        ))}
      </Section>
      <FoldedSection id="rules" title={method.parts.rules}>
        <Rules />
      </FoldedSection>
      <FoldedSection id="evidence" title={method.parts.evidence}>
        <Evidence />
      </FoldedSection>
      <FoldedSection id="holds" title={method.parts.holds}>
        <Coverage snapshot={snapshot} />
      </FoldedSection>
      <FoldedSection id="access" title={method.parts.access}>
        {method.access.map((text) => (
          <p className="mb-1 max-w-[75ch]" key={text}>
            {text}
          </p>
        ))}
      </FoldedSection>
    </>
  );
};
