import { coverageOf } from "#domain/findings/coverage.ts";
import type { Snapshot } from "#domain/query/filter/snapshot.ts";
import { coverage, type Defined } from "#messages/views/coverage.ts";
import { OnOfficial } from "#parts/verdicts/OnOfficial.tsx";
import { MethodLink } from "#parts/verdicts/VerdictLink.tsx";
import { RouteLink } from "#ui/frame/RouteLink.tsx";

const defined: readonly Defined[] = ["met", "missed", "on-pace", "due-no-baseline", "not-judged"];

/** What the records cover, and what the page's terms mean. */
export const Covered = ({ snapshot }: { readonly snapshot: Snapshot }) => {
  const { entries, dataset } = snapshot;
  const covered = coverageOf({ ...entries, mask: entries.result.mask }, dataset);
  return covered === undefined ? null : (
    <>
      <p className="max-w-[190ch]">
        {coverage.words(covered)} <OnOfficial snapshot={snapshot} />
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
