import { coverageOf } from "#domain/findings/coverage.ts";
import type { Snapshot } from "#domain/query/filter/snapshot.ts";
import { countShown } from "#domain/query/filter/verdictCounts.ts";
import { coverage } from "#messages/views/coverage.ts";
import { ui } from "#messages/ui.ts";
import { OnOfficial } from "#parts/verdicts/OnOfficial.tsx";
import { RouteLink } from "#ui/frame/RouteLink.tsx";
import { Outcomes } from "./Outcomes.tsx";

interface Props {
  readonly snapshot: Snapshot;
}

const coveredIn = ({ entries, dataset }: Snapshot) =>
  coverageOf({ ...entries, mask: entries.result.mask }, dataset);

/** That bad news is rarer, where the documents were read, and how much rests on official figures. */
export const Grounds = ({ snapshot }: Props) => {
  const covered = coveredIn(snapshot);
  return (
    <>
      {snapshot.targets.shown.length === 0 ? null : <span>{coverage.goodNews}</span>}
      {ui.betweenSentences}
      {covered === undefined || covered.official === covered.documents ? null : (
        <RouteLink
          className="underline decoration-rule underline-offset-2 hover:decoration-ink"
          to="/data/gaps"
        >
          {coverage.readIn(covered)}
        </RouteLink>
      )}
      {ui.betweenSentences}
      <OnOfficial snapshot={snapshot} />
    </>
  );
};

/** What this site is, how far it can be trusted and how old it is, and the parts of the headline. */
export const Covered = ({ snapshot }: Props) => {
  const { asOf, targets } = snapshot;
  const covered = coveredIn(snapshot);
  if (covered === undefined) return null;
  const hasTargets = targets.shown.length > 0;
  return (
    <>
      <p className="max-sm:mt-1">
        <span className="text-body text-ink">{coverage.about(covered)}</span>
        {ui.betweenSentences}
        <span className="break-keep">{coverage.newest(covered.newest, asOf)}</span>
      </p>
      {/* A phone has these after the list of verdicts, which would be out of sight otherwise. */}
      <p className={countShown(snapshot).judged > 0 ? "max-sm:hidden" : ""}>
        <Grounds snapshot={snapshot} />
      </p>
      {hasTargets ? <Outcomes snapshot={snapshot} /> : null}
    </>
  );
};
