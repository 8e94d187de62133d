import { memo, useMemo } from "react";

import type { Snapshot } from "#domain/snapshot.ts";
import { FindingHeader } from "#figures/FindingHeader.tsx";
import { NothingMatches } from "#figures/NothingMatches.tsx";
import { Later } from "#ui/Later.tsx";
import { useLater } from "#ui/useLater.ts";

import { type AgenciesView, agenciesView } from "./agenciesView.ts";
import { AllBodies } from "./AllBodies.tsx";
import { WhoWithWhom } from "./WhoWithWhom.tsx";

interface Props {
  readonly snapshot: Snapshot;
}

interface Drawn extends Props {
  readonly view: AgenciesView;
}

/** Far below: the browser need not lay out and paint a thousand cells for each gesture. */
const FarBelow = memo(({ snapshot }: Props) => {
  const shown = useLater(snapshot);
  return (
    <div className="[contain-intrinsic-size:auto_60rem] [content-visibility:auto] print:[content-visibility:visible]">
      <Later>
        <WhoWithWhom snapshot={shown} />
      </Later>
    </div>
  );
});
FarBelow.displayName = "FarBelow";

const Bodies = ({ drawn }: { readonly drawn: Drawn }) => {
  const { snapshot, view } = useLater(drawn);
  return (
    <Later>
      <AllBodies snapshot={snapshot} view={view} />
      <FarBelow snapshot={snapshot} />
    </Later>
  );
};

/** All issuing bodies: what each did, and who issues with whom. */
export const Agencies = ({ snapshot }: Props) => {
  const { entries } = snapshot;
  const drawn = useMemo(() => ({ snapshot, view: agenciesView(snapshot) }), [snapshot]);
  return (
    <>
      <FindingHeader snapshot={snapshot} title={drawn.view.finding} />
      {entries.shown.length === 0 ? (
        <NothingMatches noun="records" slice={entries} snapshot={snapshot} />
      ) : (
        <Bodies drawn={drawn} />
      )}
    </>
  );
};
