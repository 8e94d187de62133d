import { memo, useMemo } from "react";

import { setting } from "#domain/address/parameter.ts";
import { coIssuing } from "#domain/agencies/coIssuing.ts";
import { matrixModel } from "#domain/agencies/matrix.ts";
import type { Snapshot } from "#domain/filter/snapshot.ts";
import { AgencyLink } from "#parts/records/AgencyLink.tsx";
import { useParameter } from "#parts/page/useParameter.ts";
import { pairs } from "#messages/views/agencies.ts";
import { bodyLabel } from "#messages/words/labels.ts";
import { fullName } from "#messages/words/titles.ts";
import { RouteLink } from "#ui/frame/RouteLink.tsx";
import { Section } from "#ui/frame/Section.tsx";

import { Matrix } from "./Matrix.tsx";
import { PairTable } from "./PairTable.tsx";
import { pairView, selectedBody } from "#features/agencies/params.ts";
import { Partners } from "./Partners.tsx";

const tab =
  "border-b-2 border-transparent py-1 text-muted hover:text-ink aria-[current=true]:border-accent aria-[current=true]:text-ink";

/** Who issues with whom, as a matrix or as a table, with the partners of one body beside it. */
export const WhoWithWhom = memo(({ snapshot }: { readonly snapshot: Snapshot }) => {
  const { dataset, selection, entries } = snapshot;
  const shared = useMemo(() => coIssuing(entries.shown), [entries.shown]);
  const model = useMemo(() => matrixModel(shared), [shared]);
  const asTable = useParameter(pairView) === "table";
  const partnersOf = useMemo(() => selectedBody(dataset), [dataset]);
  const asked = useParameter(partnersOf);
  const busiest = shared.bodies.toSorted((a, b) => shared.issued(b) - shared.issued(a))[0];
  const chosen = selection.facets.agency.include.find((id) => shared.bodies.includes(id));
  const selected =
    asked !== undefined && shared.bodies.includes(asked) ? asked : (chosen ?? busiest);
  const [before, after] = pairs.aroundBody();
  const labelOf = (id: string): string => bodyLabel(dataset, id);
  if (selected === undefined) {
    return (
      <Section title={pairs.title}>
        <p className="text-small text-muted">{pairs.none}</p>
      </Section>
    );
  }
  return (
    <Section title={pairs.title}>
      <ul className="mb-2 flex gap-4 text-small print:hidden">
        <li>
          <RouteLink
            aria-current={asTable ? undefined : "true"}
            change={setting(pairView, "matrix")}
            className={`inline-block ${tab}`}
            to="/agencies"
          >
            {pairs.matrix}
          </RouteLink>
        </li>
        <li>
          <RouteLink
            aria-current={asTable ? "true" : undefined}
            change={setting(pairView, "table")}
            className={`inline-block ${tab}`}
            to="/agencies"
          >
            {pairs.table}
          </RouteLink>
        </li>
      </ul>
      <div className="gap-8 xl:grid xl:grid-cols-[minmax(0,1fr)_16rem]">
        {asTable ? (
          <PairTable labelOf={labelOf} selection={selection} shared={shared} />
        ) : (
          <Matrix
            labelOf={labelOf}
            model={model}
            nameOf={(id) => {
              const body = dataset.agencies.get(id);
              return body === undefined ? id : fullName(body.name);
            }}
            selected={selected}
            selecting={(id) => setting(partnersOf, id)}
            shared={shared}
            snapshot={snapshot}
          />
        )}
        <section aria-label={pairs.partnersOf(labelOf(selected))} className="mt-6 xl:mt-0">
          <h3 className="mb-1 text-small font-semibold">
            {before}
            <AgencyLink dataset={dataset} id={selected} />
            {after}
          </h3>
          <Partners body={selected} shared={shared} snapshot={snapshot} />
        </section>
      </div>
    </Section>
  );
});
WhoWithWhom.displayName = "WhoWithWhom";
