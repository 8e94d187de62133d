import { coverageOf } from "#domain/findings/coverage.ts";
import { settingCount } from "#domain/query/filter/goalTargets.ts";
import type { Snapshot } from "#domain/query/filter/snapshot.ts";
import { coverage } from "#messages/views/coverage.ts";
import { ui } from "#messages/ui.ts";
import { OnOfficial } from "#parts/verdicts/OnOfficial.tsx";
import { MethodLink } from "#parts/verdicts/VerdictLink.tsx";
import { Outcomes } from "./Outcomes.tsx";

interface Props {
  readonly snapshot: Snapshot;
}

/** In how many targets the goals are set, how many are due, how much rests on official figures, and how targets are judged. */
export const Grounds = ({ snapshot }: Props) => {
  const { asOf } = snapshot;
  const { shown } = snapshot.targets;
  const goals = shown.length;
  const targets = settingCount(snapshot) ?? goals;
  const due = shown.filter((one) => one.due.end <= asOf).length;
  return (
    <>
      {targets === goals ? null : coverage.setIn(goals, targets, due)}
      {ui.betweenSentences}
      <OnOfficial snapshot={snapshot} />
      {ui.betweenSentences}
      <MethodLink />
    </>
  );
};

/** What this site is, how far it can be trusted and how old it is, and the parts of the headline. */
export const Covered = ({ snapshot }: Props) => {
  const { entries, dataset, asOf, targets } = snapshot;
  const covered = coverageOf({ ...entries, mask: entries.result.mask }, dataset);
  if (covered === undefined) return null;
  const hasTargets = targets.shown.length > 0;
  return (
    <>
      <p>
        <span className="text-body text-ink">{coverage.about(covered)}</span>
        {ui.betweenSentences}
        <span className="break-keep">{coverage.newest(covered.newest, asOf)}</span>
      </p>
      <p>
        {hasTargets ? coverage.goodNews : null}
        {ui.betweenSentences}
        {/* A phone has these after the list of verdicts, which would be out of sight otherwise. */}
        <span className={hasTargets ? "max-sm:hidden" : ""}>
          <Grounds snapshot={snapshot} />
        </span>
      </p>
      {hasTargets ? <Outcomes snapshot={snapshot} /> : null}
    </>
  );
};
