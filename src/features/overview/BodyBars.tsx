import type { Dataset } from "#domain/dataset/dataset.ts";
import type { Selection } from "#domain/selection/selection.ts";
import { AgencyLink } from "#parts/records/AgencyLink.tsx";
import { CountLink } from "#parts/records/CountLink.tsx";
import { PartKey, WidePartBar } from "#parts/figures/PartBar.tsx";
import { bodyLabel } from "#messages/words/labels.ts";
import { overview } from "#messages/views/overview.ts";

import type { BodyCount } from "./overviewView.ts";

interface Props {
  readonly bodies: readonly BodyCount[];
  readonly dataset: Dataset;
  readonly selection: Selection;
}

/** Records by issuing body, and how many of them it led. */
export const BodyBars = ({ bodies, dataset, selection }: Props) => {
  const most = Math.max(1, ...bodies.map(({ issued }) => issued));
  return (
    <>
      <ul className="border-y border-rule py-1">
        {bodies.map(({ id, issued, led }) => (
          <li
            className="grid grid-cols-[9rem_minmax(0,1fr)_auto] items-center gap-3 py-1 text-small"
            key={id}
          >
            <AgencyLink className="leading-tight hover:underline" dataset={dataset} id={id} />
            <WidePartBar issued={issued} led={led} most={most} />
            <span className="min-w-16 text-right text-muted">
              <CountLink
                bodies={[{ body: id, part: "issued" }]}
                count={issued}
                name={overview.issuedBy(bodyLabel(dataset, id), issued)}
                selection={selection}
              />
              {overview.betweenCounts}
              <CountLink bodies={[{ body: id, part: "lead" }]} count={led} selection={selection}>
                {overview.led(led)}
              </CountLink>
            </span>
          </li>
        ))}
      </ul>
      <PartKey />
    </>
  );
};
