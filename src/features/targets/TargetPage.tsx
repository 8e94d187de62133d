import { shortTitle } from "#domain/entry.ts";
import { isQualitative } from "#domain/schema/target.ts";
import type { Snapshot } from "#domain/snapshot.ts";
import { FindingHeader } from "#figures/FindingHeader.tsx";
import { UnknownPage } from "#figures/UnknownPage.tsx";
import { RouteLink } from "#ui/RouteLink.tsx";

import { MeasuredTarget } from "./MeasuredTarget.tsx";
import { targetFinding } from "./targetFinding.ts";
import { WordedTarget } from "./WordedTarget.tsx";

interface Props {
  readonly id: string;
  readonly snapshot: Snapshot;
}

/** One target: its course, its verdict with the reasoning, its history, and where each figure was read. */
export const TargetPage = ({ id, snapshot }: Props) => {
  const entry = snapshot.dataset.targetById.get(id);
  const judgement = snapshot.judged.byTarget.get(id);
  if (entry === undefined || judgement === undefined) {
    return (
      <UnknownPage
        dataset={snapshot.dataset}
        id={id}
        kind="target"
        names={new Map(snapshot.dataset.targets.map((one) => [one.id, one.target.metric]))}
        pathOf={(one) => `/targets/${one}`}
      />
    );
  }
  const { target } = entry;
  const shared = { entry, judgement, snapshot };
  return (
    <article>
      <p className="text-small">
        <RouteLink className="inline-block py-0.5 underline" to="/targets">
          All {snapshot.targets.shown.length} targets
        </RouteLink>
        <span className="text-muted"> · {shortTitle(entry.entry)}</span>
      </p>
      <FindingHeader
        noun="targets"
        shown={1}
        snapshot={snapshot}
        title={targetFinding(entry, judgement)}
      />
      {isQualitative(target) ? (
        <WordedTarget goal={target.goal} {...shared} />
      ) : (
        <MeasuredTarget {...shared} />
      )}
    </article>
  );
};
