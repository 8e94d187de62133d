import type { TargetEntry } from "#domain/entry.ts";
import { verdicts } from "#domain/pace/verdict.ts";
import type { Judged } from "#domain/snapshot.ts";
import { DateText } from "#figures/DateText.tsx";
import { shortTitle } from "#figures/RecordLink.tsx";
import { VerdictLabel } from "#figures/VerdictLabel.tsx";
import { RouteLink } from "#ui/RouteLink.tsx";

interface Props {
  readonly targets: readonly TargetEntry[];
  readonly judged: Judged;
}

/** Targets in groups by how they stand. */
export const TargetsByVerdict = ({ targets, judged }: Props) => {
  const groups = verdicts
    .map((verdict) => ({
      verdict,
      rows: targets.filter(({ id }) => judged.byTarget.get(id)?.verdict === verdict),
    }))
    .filter(({ rows }) => rows.length > 0);
  return groups.map(({ verdict, rows }) => (
    <section aria-label={`Targets: ${verdict}`} className="mt-2" key={verdict}>
      <h3 className="text-small">
        <VerdictLabel verdict={verdict} /> <span className="text-muted">{rows.length}</span>
      </h3>
      <ul className="text-small">
        {rows.map(({ id, target, entry, due }) => (
          <li
            className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-4 border-b border-rule py-1 sm:grid-cols-[minmax(0,1fr)_minmax(0,1fr)_7rem]"
            key={id}
          >
            <RouteLink className="hover:underline" to={`/targets/${id}`}>
              {target.metric}
            </RouteLink>
            <span className="text-muted max-sm:col-span-2 max-sm:row-start-2">
              {shortTitle(entry)}
            </span>
            <span className="text-right text-muted">
              due <DateText date={due} short />
            </span>
          </li>
        ))}
      </ul>
    </section>
  ));
};
