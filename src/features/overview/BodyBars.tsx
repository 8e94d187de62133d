import { memo } from "react";

import type { Snapshot } from "#domain/query/filter/snapshot.ts";
import { AgencyLink } from "#parts/records/AgencyLink.tsx";
import { CountLink } from "#parts/records/CountLink.tsx";
import { type BodyCount, busiestBodiesDrawing } from "#figures/busiestBodies/drawing.ts";
import { FigureView } from "#figures/FigureView.tsx";
import { PartKey, WidePartBar } from "#figures/partBars/PartBar.tsx";
import { bodyLabel } from "#messages/words/labels.ts";
import { bodyFigures } from "#messages/figures/bodyFigures.ts";

import { overview } from "#messages/views/overview.ts";
import { RouteLink } from "#ui/frame/RouteLink.tsx";

interface BarsProps {
  readonly model: { readonly bodies: readonly BodyCount[] };
  readonly snapshot: Snapshot;
}

const Bars = ({ model: { bodies }, snapshot: { dataset, selection } }: BarsProps) => {
  const most = Math.max(1, ...bodies.map(({ issued }) => issued));
  return (
    <>
      <ul className="border-y border-rule py-1">
        {bodies.map(({ id, issued, led }) => (
          <li
            className="grid grid-cols-[9rem_minmax(0,1fr)_auto] items-center gap-3 py-1 text-small"
            key={id}
          >
            <AgencyLink
              className="-my-1 py-1 leading-tight hover:underline"
              dataset={dataset}
              id={id}
            />
            <WidePartBar issued={issued} led={led} most={most} />
            <span className="min-w-16 text-right text-muted">
              <CountLink
                bodies={[{ body: id, part: "issued" }]}
                count={issued}
                name={bodyFigures.issuedBy(bodyLabel(dataset, id), issued)}
                selection={selection}
              />
              {bodyFigures.betweenCounts}
              <CountLink
                bodies={[{ body: id, part: "lead" }]}
                count={led}
                name={bodyFigures.ledBy(bodyLabel(dataset, id), led)}
                selection={selection}
              >
                {bodyFigures.ledCount(led)}
              </CountLink>
            </span>
          </li>
        ))}
      </ul>
      <PartKey />
      <RouteLink className="mt-2 inline-block py-0.75 text-small underline" to="/agencies">
        {bodyFigures.allBodies}
      </RouteLink>
    </>
  );
};

interface Props {
  readonly snapshot: Snapshot;
}

/** Records by issuing body, and how many of them it led. */
export const BodyBars = memo(({ snapshot }: Props) => (
  <FigureView
    figure={busiestBodiesDrawing}
    heading={overview.bodies}
    screen={Bars}
    snapshot={snapshot}
  />
));
BodyBars.displayName = "BodyBars";
