import type { TargetEntry } from "#domain/entry.ts";
import { lineageOf } from "#domain/lineage.ts";
import type { Judgement } from "#domain/pace/judge.ts";
import { paceSentence } from "#domain/pace/paceSentence.ts";
import { isQualitative } from "#domain/schema/target.ts";
import type { Snapshot } from "#domain/snapshot.ts";
import { FindingHeader } from "#figures/FindingHeader.tsx";
import { AssumptionsNote } from "#figures/AssumptionsNote.tsx";
import { TargetGlyph } from "#figures/targetGlyph/TargetGlyph.tsx";
import { VerdictLabel } from "#figures/VerdictLabel.tsx";
import { RouteLink } from "#ui/RouteLink.tsx";
import { Section } from "#ui/Section.tsx";
import { useWidth } from "#ui/useWidth.ts";
import { verdictDetail } from "#domain/pace/verdictDetail.ts";

import { AsOf } from "./AsOf.tsx";
import { AssumptionsPanel } from "./AssumptionsPanel.tsx";
import { LineageList } from "./LineageList.tsx";
import { PointTable } from "./PointTable.tsx";
import { Reasoning } from "./Reasoning.tsx";
import { TargetFacts } from "./TargetFacts.tsx";
import { targetFinding } from "./targetFinding.ts";
import { TrajectoryFigure } from "./TrajectoryFigure.tsx";
import { UnknownTarget } from "./UnknownTarget.tsx";

interface Props {
  readonly id: string;
  readonly snapshot: Snapshot;
}

interface KnownProps {
  readonly entry: TargetEntry;
  readonly judgement: Judgement;
  readonly snapshot: Snapshot;
}

const Verdict = ({ entry: { target }, judgement }: Omit<KnownProps, "snapshot">) => {
  const pace = isQualitative(target) ? undefined : paceSentence(judgement, target.unit);
  const cautions = [target.caution].filter((one) => one !== undefined);
  return (
    <div className="max-w-[75ch]">
      <p className="text-lead">
        <VerdictLabel verdict={judgement.verdict} />{" "}
        <span className="text-muted">{verdictDetail(judgement)}</span>
      </p>
      {pace === undefined ? null : <p className="mt-1">The target {pace}.</p>}
      {cautions.map((caution) => (
        <p className="mt-2 border-l-4 border-behind pl-3" key={caution}>
          <span className="font-semibold">Caution: </span>
          {caution}
        </p>
      ))}
    </div>
  );
};

/** As wide as there is room for, up to where longer adds nothing. */
const MOST_WIDE = 480;

const PageGlyph = ({ entry: { target }, judgement }: Omit<KnownProps, "snapshot">) => {
  const [ref, width = MOST_WIDE] = useWidth();
  return (
    <div className="mt-3" ref={ref}>
      <TargetGlyph judgement={judgement} target={target} width={Math.min(width, MOST_WIDE)} />
    </div>
  );
};

const KnownTarget = ({ entry, judgement, snapshot }: KnownProps) => {
  const { dataset, targets, asOf } = snapshot;
  const steps = lineageOf(dataset, entry, asOf);
  const { target } = entry;
  return (
    <article>
      <p className="text-small">
        <RouteLink className="inline-block py-0.5 underline" to="/targets">
          All {targets.shown.length} targets
        </RouteLink>
      </p>
      <FindingHeader noun="targets" snapshot={snapshot} title={targetFinding(entry, judgement)} />
      <div className="gap-x-10 xl:grid xl:grid-cols-[minmax(0,1fr)_20rem]">
        <div className="min-w-0">
          <Verdict entry={entry} judgement={judgement} />
          <div className="mt-3 space-y-1">
            <AsOf snapshot={snapshot} />
            <AssumptionsNote assumptions={snapshot.judged.assumptions} today={snapshot.today} />
            {isQualitative(target) ? null : (
              <details className="text-small print:hidden">
                <summary className="inline-block min-h-6 underline decoration-rule underline-offset-2">
                  Assumptions
                </summary>
                <AssumptionsPanel selection={snapshot.selection} />
              </details>
            )}
          </div>
          {isQualitative(target) ? null : <PageGlyph entry={entry} judgement={judgement} />}
          <TrajectoryFigure entry={entry} judgement={judgement} snapshot={snapshot} />
        </div>
        <TargetFacts entry={entry} snapshot={snapshot} />
      </div>
      <Section title="Every point, and where it was read">
        <PointTable
          assumptions={snapshot.judged.assumptions}
          dataset={dataset}
          entry={entry}
          judgement={judgement}
        />
      </Section>
      <Section title="How the verdict was reached">
        <Reasoning judgement={judgement} />
      </Section>
      <Section title="The same metric in other documents">
        {steps.length > 1 ? (
          <LineageList current={entry.id} dataset={dataset} steps={steps} />
        ) : (
          <p className="py-2 text-muted">No earlier or later document here sets this metric.</p>
        )}
      </Section>
    </article>
  );
};

/** One target: its course, its verdict with the reasoning, its history, and where each figure was read. */
export const TargetPage = ({ id, snapshot }: Props) => {
  const entry = snapshot.dataset.targetById.get(id);
  const judgement = snapshot.judged.byTarget.get(id);
  return entry === undefined || judgement === undefined ? (
    <UnknownTarget id={id} snapshot={snapshot} />
  ) : (
    <KnownTarget entry={entry} judgement={judgement} snapshot={snapshot} />
  );
};
