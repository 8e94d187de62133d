import { only } from "#domain/changeSelection.ts";
import type { Dataset } from "#domain/dataset.ts";
import { agencyLabel } from "#domain/labels.ts";
import { type Selection, withSelection } from "#domain/selection.ts";
import { RouteLink } from "#ui/RouteLink.tsx";

import type { BodyCount } from "./overviewView.ts";

interface Props {
  readonly bodies: readonly BodyCount[];
  readonly dataset: Dataset;
  readonly selection: Selection;
}

/** Records by issuing body; the darker part of a bar is what the body led. */
export const BodyBars = ({ bodies, dataset, selection }: Props) => {
  const most = Math.max(1, ...bodies.map(({ issued }) => issued));
  return (
    <>
      <ul className="border-y border-rule py-1">
        {bodies.map(({ id, issued, led }) => {
          const agency = dataset.agencies.get(id);
          return (
            <li
              className="grid grid-cols-[9rem_minmax(0,1fr)_auto] items-center gap-3 py-1"
              key={id}
            >
              <RouteLink
                className="truncate text-small hover:underline"
                title={agency?.name.en}
                to={`/agencies/${id}`}
              >
                {agency === undefined ? id : agencyLabel(agency)}
              </RouteLink>
              <svg
                aria-hidden="true"
                className="h-2.5 w-full"
                preserveAspectRatio="none"
                viewBox="0 0 100 10"
              >
                <rect
                  className="fill-policy opacity-35"
                  height="10"
                  width={(issued / most) * 100}
                />
                <rect className="fill-policy" height="10" width={(led / most) * 100} />
              </svg>
              <RouteLink
                aria-label={`${issued} records issued by ${agency?.name.en ?? id}, of which it led ${led}`}
                className="min-w-16 text-right text-small text-muted hover:underline"
                change={(parameters) => withSelection(parameters, only(selection, "agency", id))}
                to="/records"
              >
                {issued}, led {led}
              </RouteLink>
            </li>
          );
        })}
      </ul>
      <p className="mt-1 text-small text-muted">Dark: led. Light: issued with others.</p>
    </>
  );
};
