import { memo, useMemo } from "react";

import { bodiesFinding } from "#domain/agencies/bodiesFinding.ts";
import type { Snapshot } from "#domain/filter/snapshot.ts";
import { FindingHeader } from "#parts/page/FindingHeader.tsx";
import { NothingMatches } from "#parts/page/NothingMatches.tsx";
import { SourceLine } from "#parts/page/SourceLine.tsx";
import { bodiesFindingWords } from "#messages/views/agencies.ts";
import { Deferred } from "#ui/screen/Deferred.tsx";
import { useContainerWidth } from "#ui/screen/useContainerWidth.ts";
import { useDeferred } from "#ui/screen/useDeferred.ts";

import { AllBodies } from "#features/agencies/table/AllBodies.tsx";
import { WhoWithWhom } from "#features/agencies/pairs/WhoWithWhom.tsx";

interface Props {
  readonly snapshot: Snapshot;
}

/** Far below: the browser need not lay out and paint a thousand cells for each gesture. */
const FarBelow = memo(({ snapshot }: Props) => {
  const shown = useDeferred(snapshot);
  // Measured outside of what isn't laid out until it comes into view: else it would be laid out anew then,
  // under the pointer.
  const [ref, width] = useContainerWidth();
  return (
    <div ref={ref}>
      <div className="[contain-intrinsic-size:auto_60rem] [content-visibility:auto] print:[content-visibility:visible]">
        <Deferred>
          <WhoWithWhom snapshot={shown} width={width} />
        </Deferred>
      </div>
    </div>
  );
});
FarBelow.displayName = "FarBelow";

const Bodies = ({ snapshot }: Props) => {
  const shown = useDeferred(snapshot);
  return (
    <Deferred>
      <AllBodies snapshot={shown} />
      <FarBelow snapshot={shown} />
    </Deferred>
  );
};

/** All issuing bodies: what each did, and who issues with whom. */
export const Agencies = ({ snapshot }: Props) => {
  const { dataset, entries, selection } = snapshot;
  const finding = useMemo(
    () => bodiesFindingWords(bodiesFinding(entries.shown, dataset, selection), dataset),
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
