import { memo, useMemo } from "react";

import type { Snapshot } from "#domain/snapshot.ts";
import { FindingHeader } from "#figures/FindingHeader.tsx";
import { NothingMatches } from "#figures/NothingMatches.tsx";
import { SourceLine } from "#figures/SourceLine.tsx";
import { Later } from "#ui/Later.tsx";
import { useLater } from "#ui/useLater.ts";

import { agenciesFinding } from "./agenciesFinding.ts";
import { AllBodies } from "./AllBodies.tsx";
import { WhoWithWhom } from "./WhoWithWhom.tsx";

interface Props {
  readonly snapshot: Snapshot;
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

const Bodies = ({ snapshot }: Props) => {
  const shown = useLater(snapshot);
  return (
    <Later>
      <AllBodies snapshot={shown} />
      <FarBelow snapshot={shown} />
    </Later>
  );
};

/** All issuing bodies: what each did, and who issues with whom. */
export const Agencies = ({ snapshot }: Props) => {
  const { dataset, entries, selection } = snapshot;
  const finding = useMemo(
    () => agenciesFinding(entries.shown, dataset, selection),
    [entries.shown, dataset, selection],
  );
  return (
    <>
      <FindingHeader about="bodies" snapshot={snapshot} title={finding} />
      {entries.shown.length === 0 ? (
        <NothingMatches noun="records" snapshot={snapshot} />
      ) : (
        <>
          <Bodies snapshot={snapshot} />
          <SourceLine dataset={dataset} entries={entries.shown} />
        </>
      )}
    </>
  );
};
