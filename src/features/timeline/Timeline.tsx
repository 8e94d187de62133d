import type { Snapshot } from "#domain/snapshot.ts";
import { sameWindow } from "#domain/timeline/timeScale.ts";
import { parseWindow } from "#domain/timeline/windowCodec.ts";
import { FindingHeader } from "#figures/FindingHeader.tsx";
import { NothingMatches } from "#figures/NothingMatches.tsx";
import { LinkNotice } from "#ui/LinkNotice.tsx";
import { useNavigation } from "#ui/navigation.tsx";

import { findingOf } from "./finding.ts";
import { linkNotes } from "./linkNotes.ts";
import { TimelineFigure } from "./TimelineFigure.tsx";
import { timelineBase } from "./timelineModel.ts";

/** When what was ordered, promised and reported, on one axis of time. */
export const Timeline = ({ snapshot }: { readonly snapshot: Snapshot }) => {
  const { dataset, entries, asOf, today } = snapshot;
  const base = timelineBase(dataset, today);
  const { parameters, change } = useNavigation();
  const asked = parseWindow(parameters.get("window"), base.limits);
  const window = asked === undefined || sameWindow(asked, base.limits) ? undefined : asked;
  const { mask } = entries.result;
  const notes = linkNotes(parameters, base.limits, dataset);
  return (
    <>
      <LinkNotice
        onTidy={() => change(notes.tidy, { replace: true })}
        sentences={notes.sentences}
      />
      <FindingHeader snapshot={snapshot} title={findingOf(base.columns, mask, asOf, window)} />
      {entries.shown.length === 0 ? (
        <NothingMatches noun="records" snapshot={snapshot} />
      ) : (
        <TimelineFigure base={base} snapshot={snapshot} />
      )}
    </>
  );
};
