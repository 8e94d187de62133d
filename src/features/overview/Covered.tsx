import { use } from "react";

import { parseDate } from "#domain/calendar/dates.ts";
import { coverageOf } from "#domain/findings/coverage.ts";
import type { Snapshot } from "#domain/query/filter/snapshot.ts";
import { ShownEdition } from "#figures/editionContext.ts";
import { coverage } from "#messages/views/coverage.ts";
import { editions } from "#messages/words/editions.ts";
import { OnOfficial } from "#parts/verdicts/OnOfficial.tsx";
import { MethodLink } from "#parts/verdicts/VerdictLink.tsx";
import { RouteLink } from "#ui/frame/RouteLink.tsx";
import { Outcomes } from "./Outcomes.tsx";

interface Props {
  readonly snapshot: Snapshot;
}

/** The newest edition and how many verdicts it turned, which leads to all that it brought; nothing as of a day before it was published. */
const EditionLine = ({ snapshot: { selection } }: Props) => {
  const edition = use(ShownEdition);
  const day = edition && parseDate(edition.date)?.end;
  if (edition === undefined || (selection.asOf !== undefined && selection.asOf < (day ?? 0)))
    return null;
  return (
    <RouteLink
      className="underline decoration-rule underline-offset-2 hover:decoration-ink pointer-coarse:py-2"
      to="/data/changes"
    >
      {editions.turned(edition, edition.brought)}
    </RouteLink>
  );
};

/** How much rests on official figures, what the edition brought, and how targets are judged. */
export const Grounds = ({ snapshot }: Props) => (
  <>
    <OnOfficial snapshot={snapshot} /> <EditionLine snapshot={snapshot} />
    {coverage.between}
    <MethodLink />
  </>
);

/** What this site is, how far it can be trusted and how old it is, and the parts of the headline. */
export const Covered = ({ snapshot }: Props) => {
  const { entries, dataset, asOf, targets } = snapshot;
  const covered = coverageOf({ ...entries, mask: entries.result.mask }, dataset);
  if (covered === undefined) return null;
  const hasTargets = targets.shown.length > 0;
  return (
    <>
      <p>
        <span className="text-body text-ink">{coverage.about(covered)}</span>{" "}
        <span className="break-keep">{coverage.newest(covered.newest, asOf)}</span>
      </p>
      <p>
        {hasTargets ? coverage.goodNews : null}{" "}
        {/* A phone has these after the list of verdicts, which would be out of sight otherwise. */}
        <span className={hasTargets ? "max-sm:hidden" : ""}>
          <Grounds snapshot={snapshot} />
        </span>
      </p>
      {hasTargets ? <Outcomes snapshot={snapshot} /> : null}
    </>
  );
};
