import type { Dataset } from "#domain/dataset.ts";
import { bodyLabel } from "#domain/labels.ts";
import type { Selection } from "#domain/selection.ts";
import { AgencyLink } from "#figures/AgencyLink.tsx";
import { CountLink } from "#figures/CountLink.tsx";

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
        {bodies.map(({ id, issued, led }) => (
          <li
            className="grid grid-cols-[9rem_minmax(0,1fr)_auto] items-center gap-3 py-1 text-small"
            key={id}
          >
            <AgencyLink className="truncate hover:underline" dataset={dataset} id={id} />
            <svg
              aria-hidden="true"
              className="h-2.5 w-full"
              preserveAspectRatio="none"
              viewBox="0 0 100 10"
            >
              <rect className="fill-policy opacity-35" height="10" width={(issued / most) * 100} />
              <rect className="fill-policy" height="10" width={(led / most) * 100} />
            </svg>
            <span className="min-w-16 text-right text-muted">
              <CountLink
                bodies={[{ body: id, part: "issued" }]}
                count={issued}
                of={`issued by ${bodyLabel(dataset, id)}`}
                selection={selection}
              />
              ,{" "}
              <CountLink
                bodies={[{ body: id, part: "lead" }]}
                count={led}
                selection={selection}
              >{`led ${led}`}</CountLink>
            </span>
          </li>
        ))}
      </ul>
      <p className="mt-1 text-small text-muted">Dark: led. Light: issued with others.</p>
    </>
  );
};
