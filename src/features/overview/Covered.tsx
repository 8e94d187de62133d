import { use } from "react";

import { parseDate } from "#domain/calendar/dates.ts";
import { coverageOf } from "#domain/findings/coverage.ts";
import type { Snapshot } from "#domain/query/filter/snapshot.ts";
import { ShownEdition } from "#figures/editionContext.ts";
import { coverage, type Defined } from "#messages/views/coverage.ts";
import { editions } from "#messages/words/editions.ts";
import { OnOfficial } from "#parts/verdicts/OnOfficial.tsx";
import { MethodLink } from "#parts/verdicts/VerdictLink.tsx";
import { RouteLink } from "#ui/frame/RouteLink.tsx";

const defined: readonly Defined[] = ["met", "missed", "on-pace", "due-no-baseline", "not-judged"];

/** What the edition brought, in a line that leads to all of it; nothing as of a day before it was published. */
const EditionLine = ({ snapshot: { selection } }: { readonly snapshot: Snapshot }) => {
  const edition = use(ShownEdition);
  const day = edition && parseDate(edition.date)?.end;
  if (edition === undefined || (selection.asOf !== undefined && selection.asOf < (day ?? 0)))
    return null;
  return (
    <RouteLink
      className="underline decoration-rule underline-offset-2 hover:decoration-ink pointer-coarse:inline-block pointer-coarse:py-2"
      to="/data/changes"
    >
      {editions.line(edition, edition.brought)}
    </RouteLink>
  );
};

/** What the records cover, and what the page's terms mean. */
export const Covered = ({ snapshot }: { readonly snapshot: Snapshot }) => {
  const { entries, dataset, asOf } = snapshot;
  const covered = coverageOf({ ...entries, mask: entries.result.mask }, dataset);
  return covered === undefined ? null : (
    <>
      <p className="max-w-[190ch]">
        {coverage.words(covered, asOf)} <OnOfficial snapshot={snapshot} />{" "}
        <EditionLine snapshot={snapshot} />
      </p>
      <p className="max-w-[190ch] text-small">
        {(snapshot.targets.shown.length === 0 ? [] : defined).map((verdict) => {
          const [term, meaning] = coverage.definitions[verdict];
          return (
            <span className="max-sm:hidden" key={verdict}>
              <RouteLink
                className="font-semibold text-ink underline decoration-rule underline-offset-2 hover:decoration-ink"
                to={`/method#${verdict}`}
              >
                {term}
              </RouteLink>
              {meaning}
            </span>
          );
        })}
        <span className="sm:hidden">
          <MethodLink />
        </span>
      </p>
    </>
  );
};
