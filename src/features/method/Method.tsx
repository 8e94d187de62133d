import { Fragment, useMemo, useEffect } from "react";
import { examplesByVerdict, type Example } from "#domain/judging/examples.ts";
import { verdicts, type Verdict } from "#domain/judging/verdict.ts";
import type { Snapshot } from "#domain/query/filter/snapshot.ts";
import { method } from "#messages/views/method.ts";
import { GlyphLegend } from "#figures/targetGlyph/GlyphLegend.tsx";
import { Section } from "#ui/frame/Section.tsx";
import { ViewHeader } from "#ui/frame/ViewHeader.tsx";
import { FigureActions } from "#figures/FigureActions.tsx";
import { coverageOf } from "#domain/findings/coverage.ts";
import { fullBits } from "#domain/query/filter/bits.ts";
import { countVerdicts } from "#domain/query/filter/verdictCounts.ts";
import { coverage } from "#messages/views/coverage.ts";
import { reasonWords, verdictWords } from "#messages/words/verdicts.ts";
import { RouteLink } from "#ui/frame/RouteLink.tsx";
import { opinionsOf } from "#domain/judging/opinions/secondOpinions.ts";
import { disagreementWords, methodWords, opinionWords } from "#messages/judging/opinions.ts";
import { ExternalLink } from "#ui/frame/ExternalLink.tsx";
import { dayWords } from "#messages/words/dates.ts";
import { verdictDetail, verdictMeanings } from "#messages/judging/verdicts.ts";
import { phoneAnd } from "#figures/drawing.ts";
import { TargetGlyph } from "#figures/targetGlyph/TargetGlyph.tsx";
import { useForms } from "#figures/useForms.ts";
import { VerdictLabel } from "#parts/verdicts/VerdictLabel.tsx";
import { withUnnamed } from "#domain/agencies/coIssuing.ts";
import type { Dataset } from "#domain/dataset/dataset.ts";
import { isPolicy } from "#domain/dataset/entry.ts";
import { isQualitative } from "#domain/schema/target.ts";
import { namedPart } from "#ui/screen/namedPart.ts";

const goToAnchor = (): void => {
  const id = namedPart();
  const place = id === "" ? null : document.getElementById(id);
  if (place === null) return;
  place.scrollIntoView({ block: "start" });
  place.focus({ preventScroll: true });
};

/** Leads to the part that the address names: it comes later than the address, so the browser can't. */
const useAnchor = (): void => {
  useEffect(() => {
    goToAnchor();
    window.addEventListener("hashchange", goToAnchor);
    return () => window.removeEventListener("hashchange", goToAnchor);
  }, []);
};

/** What the data set lacks, counted. */
interface Lacks {
  /** Targets with a figure, and how many of them have no baseline. */
  readonly withFigure: number;
  readonly withoutBaseline: number;
  /** Documents, and how many were issued by bodies that their source doesn't name. */
  readonly policies: number;
  readonly unnamed: number;
  readonly sources: number;
  readonly unlinked: number;
}

const lacksOf = ({ entries, sources, targets }: Dataset): Lacks => {
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

/** A made-up target as a row of the list of targets would show it. */
const CaseRow = ({ example: { asOf, judgement, key, target }, width }: CaseProps) => (
  <li className="grid gap-x-4 gap-y-0.5 border-t border-rule py-2 break-inside-avoid @4xl:grid-cols-[minmax(0,15rem)_minmax(0,1fr)_clamp(19rem,40cqw_-_3rem,34rem)] @4xl:items-center">
    <p>{method.cases[key]}</p>
    <TargetGlyph judgement={judgement} named={false} target={target} width={width} />
    <p className="text-small">
      {/* No line begins with the colon. */}
      <span className="whitespace-nowrap">
        <VerdictLabel verdict={judgement.verdict} />
        <span className="text-muted">{method.afterVerdict}</span>
      </span>
      <span className="text-muted">{method.why(verdictDetail(judgement), dayWords(asOf))}</span>
    </p>
  </li>
);

/** Without a width yet: as a laptop has it. */
const USUAL = 1100;
const WIDTHS = { usual: USUAL, prerendered: phoneAnd(USUAL) };
/** From this width on the parts of a case stand beside each other: 4xl of the style sheet. */
const WIDE = 896;

/** What the case and its verdict leave for a glyph, gaps included. */
const glyphIn = (width: number): number => {
  const verdict = Math.min(34 * 16, Math.max(19 * 16, 0.4 * width - 3 * 16));
  return Math.max(260, Math.floor(width < WIDE ? width : width - verdict - (15 + 2) * 16));
};

interface VerdictCasesProps {
  readonly verdict: Verdict;
  readonly examples: readonly Example[];
}

/** What a verdict says, and cases that get it by the rules that judge the data set. */
const VerdictCases = ({ verdict, examples }: VerdictCasesProps) => {
  const [ref, forms] = useForms(WIDTHS);
  return (
    <section
      aria-labelledby={verdict}
      className="@container mt-4 break-inside-avoid print:mt-2"
      ref={ref}
    >
      <h3 className="scroll-mt-16 text-body outline-none" id={verdict} tabIndex={-1}>
        <VerdictLabel verdict={verdict} />
      </h3>
      <p className="mb-1 max-w-[75ch]">{verdictMeanings[verdict]}</p>
      {forms.map(({ width, className }) => (
        <ul className={className} key={className}>
          {examples.map((example) => (
            <CaseRow example={example} key={example.key} width={glyphIn(width)} />
          ))}
        </ul>
      ))}
    </section>
  );
};

interface Props {
  /** Cases that aren't due yet: of others the methods say nothing. */
  readonly examples: readonly Example[];
}

/** The two published methods: whose they are, how they reckon, and what they say of a few cases. */
const OtherMethods = ({ examples }: Props) => (
  <>
    <p className="max-w-[75ch]">{method.others.why}</p>
    <dl className="mt-2 max-w-[75ch] space-y-2">
      {(["growth-ratio", "acceleration"] as const).map((one) => (
        <div key={one}>
          <dt className="font-semibold">{methodWords[one].name}</dt>
          <dd>
            {method.others.reckons[one]}{" "}
            <ExternalLink href={methodWords[one].link}>{methodWords[one].by}</ExternalLink>
          </dd>
        </div>
      ))}
    </dl>
    <ul className="mt-3 max-w-[75ch]">
      {examples.map(({ key, target, judgement }) => (
        <li className="border-t border-rule py-2" key={key}>
          <p>{method.others.ofCase(method.cases[key], verdictWords[judgement.verdict])}</p>
          <ul className="list-disc pl-5 text-small text-muted">
            {opinionsOf(judgement).map(({ opinion, agreement }) => (
              <li key={opinion.method}>
                {method.others.says(
                  methodWords[opinion.method].name,
                  opinionWords(opinion, target.unit),
                )}
                {agreement?.agrees === false
                  ? method.others.because(disagreementWords(agreement.why))
                  : null}
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  </>
);

const link = "underline decoration-rule underline-offset-2 hover:decoration-ink";

/** What the whole data set holds and what it doesn't, counted from it, whatever is selected. */
const Holdings = ({ snapshot }: { readonly snapshot: Snapshot }) => {
  const { dataset, judged } = snapshot;
  const { entries } = dataset;
  const covered = coverageOf(
    { items: entries, shown: entries, mask: fullBits(entries.length) },
    dataset,
  );
  const counts = countVerdicts(dataset.targets, judged);
  const lacks = lacksOf(dataset);
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
        <li>{method.holds.sample}</li>
        <li>{method.holds.noBaseline(lacks.withoutBaseline, lacks.withFigure)}</li>
        <li>{method.holds.unnamed(lacks.unnamed, lacks.policies)}</li>
        <li>{method.holds.sources(lacks.unlinked, lacks.sources)}</li>
      </ul>
      <p>
        <RouteLink className={link} to="/data#gaps">
          {method.holds.allGaps}
        </RouteLink>
        {method.holds.between}
        <RouteLink className={link} to="/data#sources">
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

/**
 * How targets are judged, with cases that the judging itself decides; what two other methods say; and what
 * the data set holds. What is selected doesn't matter here.
 */
export const Method = ({ snapshot }: { readonly snapshot: Snapshot }) => {
  const examples = useMemo(() => examplesByVerdict(), []);
  useAnchor();
  const notDue = (["on-pace", "behind"] as const).flatMap((one) => examples.get(one) ?? []);
  return (
    <>
      <ViewHeader title={method.title}>
        <p className="mt-1 max-w-[75ch] text-muted">{method.lead}</p>
      </ViewHeader>
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
        {verdicts.map((verdict) => (
          <VerdictCases examples={examples.get(verdict) ?? []} key={verdict} verdict={verdict} />
        ))}
      </Section>
      <Section id="rules" title={method.parts.rules}>
        <Rules />
      </Section>
      <Section id="other-methods" title={method.parts.others}>
        <OtherMethods examples={notDue} />
      </Section>
      <Section id="holds" title={method.parts.holds}>
        <Holdings snapshot={snapshot} />
      </Section>
      <Section id="access" title={method.parts.access}>
        {method.access.map((text) => (
          <p className="mb-1 max-w-[75ch]" key={text}>
            {text}
          </p>
        ))}
      </Section>
    </>
  );
};
