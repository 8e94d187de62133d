import { stepsOf } from "#domain/judging/stepsOf.ts";
import { stepWords } from "#messages/judging/steps.ts";
import type { ReactNode } from "react";

import { joinTexts, textsKnown } from "#domain/dataset/datedTexts.ts";
import { gradedSourceOf } from "#domain/grade.ts";
import type { Day } from "#domain/calendar/dates.ts";
import type { Dataset } from "#domain/dataset/dataset.ts";
import type { TargetEntry } from "#domain/dataset/entry.ts";
import type { Judgement } from "#domain/judging/judge.ts";
import { paceSentence, whyWords } from "#messages/judging/verdicts.ts";
import type { Target } from "#domain/schema/target.ts";
import { ProvenanceList } from "#parts/page/ProvenanceList.tsx";
import { GradeLabel } from "#parts/verdicts/GradeLabel.tsx";
import { targetList } from "#messages/targets/targets.ts";
import { VerdictLink } from "#parts/verdicts/VerdictLink.tsx";
import { targetPage } from "#messages/targets/targetPage.ts";
import { dataLang } from "#messages/language.ts";
import { goalWords } from "#messages/words/amounts.ts";
import { metWords, missingWords, onPaceWords, unsettledWords } from "#messages/judging/settle.ts";
import { lacksBaseline, type Settling, wouldSettle } from "#domain/judging/wouldSettle.ts";
import { Section } from "#ui/frame/Section.tsx";
import { TermList } from "#ui/frame/TermList.tsx";
import { isQualitative } from "#domain/schema/qualitative.ts";

interface Props {
  readonly entry: TargetEntry;
  readonly judgement: Judgement;
  readonly dataset: Dataset;
  readonly asOf: Day;
}

/** How good the evidence of the verdict is: the grade of the weakest figure that it needs, and its source. */
const Evidence = ({ entry: { target }, judgement: { grade }, dataset, asOf }: Props) => {
  if (grade === undefined || isQualitative(target)) return null;
  const { by, isBaseline } = grade;
  const figure = isBaseline ? target.baseline : by.reading;
  const source = figure && gradedSourceOf(figure, dataset.sources, asOf)?.source;
  return (
    <div className="mt-1 flex flex-wrap gap-x-2 text-small">
      <p>
        {isBaseline ? targetPage.restsOnBaseline : targetPage.restsOn}
        <GradeLabel
          graded={grade}
          words={targetList.grade(
            grade,
            grade.grade === "other" ? targetPage.otherSource : undefined,
          )}
        />
      </p>
      <ProvenanceList brief dataset={dataset} provenance={figure?.provenance ?? []} />
      {source?.copyOf === undefined || source.lacks !== undefined ? null : (
        <p className="text-muted">
          {targetPage.copyOf}
          <span lang={dataLang}>{source.copyOf}</span>
        </p>
      )}
    </div>
  );
};

/** The verdict with its reason, the required pace, and its cautions. */
export const TargetVerdict = (props: Props) => {
  const {
    entry: { target },
    judgement,
    asOf,
  } = props;
  const words = isQualitative(target);
  const cautions = textsKnown(target.cautions, asOf);
  const pace = words ? undefined : paceSentence(judgement, target.unit);
  return (
    <div className="max-w-[75ch]">
      <p className="text-lead">
        <VerdictLink verdict={judgement.verdict} />
        <span className="sr-only">:</span>{" "}
        <span className="text-muted">{whyWords(target, judgement)}</span>
      </p>
      <Evidence {...props} />
      {words ? <p className="mt-1">{targetPage.inWords}</p> : null}
      {pace === undefined ? null : <p className="mt-1">{targetPage.pace(pace)}</p>}
      {cautions === undefined ? null : (
        <p className="mt-2 border-l-4 border-behind pl-3">
          <span className="font-semibold">{targetPage.caution}</span>
          <span lang={dataLang}>{joinTexts(cautions)}</span>
        </p>
      )}
    </div>
  );
};

const settle = targetPage.settle;

/** A text from the data, in the language of the data. */
const own = (text: string | undefined): ReactNode =>
  text === undefined ? undefined : <span lang={dataLang}>{text}</span>;

type Terms = readonly (readonly [string, ReactNode])[];

/** Which figures would be on the path, or a statement that there is no path. */
const onPaceTerm = (
  { onPace, missing }: Extract<Settling, { readonly by: "figure" }>,
  unit: string,
): string | undefined => {
  if (onPace.length > 0) return settle.either(onPace.map((mark) => onPaceWords(mark, unit)));
  return lacksBaseline(missing) ? settle.noPath : undefined;
};

const termsOf = (settling: Extract<Settling, { readonly by: "figure" }>, target: Target): Terms => {
  const { missing, met, named } = settling;
  const unit = isQualitative(target) ? "" : target.unit;
  const metAt = metWords(met, unit);
  return [
    [settle.missing, missingWords(missing)],
    [settle.statistic, own(named?.statistic)],
    [settle.publisher, own(named?.publisher) ?? settle.noPublisher],
    // Omitted where it would repeat the wording of the target.
    [settle.met, metAt === goalWords(target) ? undefined : metAt],
    [settle.onPace, onPaceTerm(settling, unit)],
    [settle.note, own(named?.note)],
  ];
};

interface SettleProps {
  readonly target: Target;
  readonly judgement: Judgement;
}

/** Which figure would settle the target and what it would have to be; nothing where none is missing. */
export const WhatWouldSettle = ({ target, judgement }: SettleProps) => {
  const settling = wouldSettle(target, judgement);
  if (settling === undefined) return null;
  return (
    <Section title={targetPage.parts.settle}>
      <div className="py-1">
        {settling.by === "nothing" ? (
          <p className="text-small">{unsettledWords(settling.why)}</p>
        ) : (
          <TermList terms={termsOf(settling, target)} />
        )}
      </div>
    </Section>
  );
};

/** How the verdict was reached, step by step, so that a reader can check the arithmetic. */
export const Reasoning = ({ judgement }: { readonly judgement: Judgement }) => (
  <ol className="max-w-[75ch] list-decimal space-y-1 py-2 pl-6">
    {stepsOf(judgement)
      .map((step) => [targetPage.step(stepWords(step, judgement.unit ?? "")), step.kind] as const)
      .map(([words, kind]) => (
        // What was disclosed later, and is said to be, with its day.
        <li data-later={kind === "disclosed-later" ? "" : undefined} key={words}>
          {words}
        </li>
      ))}
  </ol>
);
