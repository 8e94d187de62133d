import type { Dataset } from "#domain/dataset.ts";
import { bodyLabel } from "#domain/labels.ts";
import { PartBar } from "#figures/PartBar.tsx";
import { PartKey } from "#figures/PartKey.tsx";
import { RouteLink } from "#ui/RouteLink.tsx";

import type { BodyCount } from "./overviewView.ts";

interface Props {
  readonly bodies: readonly BodyCount[];
  readonly dataset: Dataset;
}

/** Records by issuing body, and how many of them it led. */
export const BodyBars = ({ bodies, dataset }: Props) => {
  const most = Math.max(1, ...bodies.map(({ issued }) => issued));
  return (
    <>
      <ul className="border-y border-rule py-1">
        {bodies.map(({ id, issued, led }) => {
          const agency = dataset.agencies.get(id);
          return (
            <li key={id}>
              <RouteLink
                aria-label={`${agency?.name.en ?? id}: issued ${issued} records, led ${led}`}
                className="group grid grid-cols-[9rem_minmax(0,1fr)_auto] items-center gap-3 py-1 text-small"
                title={agency?.name.en}
                to={`/agencies/${id}`}
              >
                <span className="truncate group-hover:underline">{bodyLabel(dataset, id)}</span>
                <PartBar issued={issued} led={led} most={most} />
                <span className="min-w-16 text-right text-muted">
                  {issued}, led {led}
                </span>
              </RouteLink>
            </li>
          );
        })}
      </ul>
      <PartKey />
    </>
  );
};
