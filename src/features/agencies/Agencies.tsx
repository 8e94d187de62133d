import { memo, useMemo, useDeferredValue } from "react";

import { setting } from "#domain/query/parameters/parameter.ts";
import { bodiesFinding } from "#domain/agencies/bodiesFinding.ts";
import { pairsFinding } from "#domain/agencies/pairsFinding.ts";
import type { Snapshot } from "#domain/query/filter/snapshot.ts";
import { FindingHeader } from "#parts/page/FindingHeader.tsx";
import { NothingMatches } from "#parts/page/NothingMatches.tsx";
import { SourceLine } from "#parts/page/SourceLine.tsx";
import { useParameter } from "#parts/page/useParameter.ts";
import { agencies, bodiesFindingWords, pairsFindingWords } from "#messages/views/agencies.ts";
import type { ParameterChange } from "#ui/navigation.tsx";
import { RouteLink } from "#ui/frame/RouteLink.tsx";
import { jointIssuing } from "#figures/bodies.ts";
import { matrixWidths } from "#figures/matrix/drawing.ts";
import { useFigureWidth } from "#figures/view/useWidthVariants.ts";

import { AllBodies } from "#features/agencies/table/AllBodies.tsx";
import { WhoWithWhom } from "#features/agencies/pairs/WhoWithWhom.tsx";

import { selectedBody } from "#figures/partners/parameters.ts";
import { Later } from "#ui/screen/Later.tsx";
import { type BodiesView, bodiesView, bodiesViews } from "./params.ts";

interface Props {
  readonly snapshot: Snapshot;
}

const useView = (dataset: Snapshot["dataset"]): BodiesView => {
  const view = useParameter(bodiesView);
  const selected = useParameter(useMemo(() => selectedBody(dataset), [dataset]));
  return view ?? (selected === undefined ? "bodies" : "matrix");
};

/** Switches between all bodies, the matrix and the pair table: stacked, the matrix would start two screens down. */
const Views = ({ dataset }: Pick<Snapshot, "dataset">) => {
  const shown = useView(dataset);
  const leadingTo =
    (view: BodiesView): ParameterChange =>
    (parameters) =>
      view === "bodies"
        ? // This view has no partner list, so its body is deselected.
          setting(bodiesView, undefined)(setting(selectedBody(dataset), undefined)(parameters))
        : setting(bodiesView, view)(parameters);
  return (
    <nav aria-label={agencies.views.label} className="mt-4 print:hidden">
      <ul className="flex flex-wrap gap-x-5">
        {bodiesViews.map((view) => (
          <li key={view}>
            <RouteLink
              aria-current={view === shown ? "true" : undefined}
              change={leadingTo(view)}
              className="inline-block border-b-2 border-transparent py-1 text-muted hover:text-ink aria-[current=true]:border-accent aria-[current=true]:text-ink pointer-coarse:py-2.5"
              to="/agencies"
            >
              {agencies.views[view]}
            </RouteLink>
          </li>
        ))}
      </ul>
    </nav>
  );
};

interface ChosenViewProps extends Props {
  readonly width: number;
}

const ChosenView = memo(({ snapshot, width }: ChosenViewProps) => {
  const view = useView(snapshot.dataset);
  if (view !== "bodies") {
    return <WhoWithWhom asTable={view === "table"} snapshot={snapshot} width={width} />;
  }
  return <AllBodies snapshot={snapshot} />;
});
ChosenView.displayName = "ChosenView";

/** What the view shows: who took part in most records, or which two bodies issued most together. */
const findingOf = ({ dataset, entries, selection }: Snapshot, view: BodiesView): string => {
  const together = view === "bodies" ? undefined : pairsFinding(jointIssuing(entries.shown));
  return together === undefined
    ? bodiesFindingWords(bodiesFinding(entries.shown, dataset, selection), dataset)
    : pairsFindingWords(together, dataset);
};

/** All issuing bodies: what each did, and who issues with whom. */
export const Agencies = ({ snapshot }: Props) => {
  const { dataset, entries } = snapshot;
  const shown = useDeferredValue(snapshot);
  const view = useView(dataset);
  const [ref, width] = useFigureWidth(matrixWidths);
  const finding = useMemo(() => findingOf(snapshot, view), [snapshot, view]);
  return (
    <>
      <div className="names-break">
        <FindingHeader snapshot={snapshot} title={finding} />
      </div>
      {entries.shown.length === 0 ? (
        <NothingMatches noun="records" snapshot={snapshot} />
      ) : (
        <>
          <Views dataset={dataset} />
          <div ref={ref}>
            <Later>
              <ChosenView snapshot={shown} width={width} />
            </Later>
          </div>
          <SourceLine dataset={dataset} entries={entries.shown} />
        </>
      )}
    </>
  );
};
