import { only } from "#domain/changeSelection.ts";
import { reasonWords, verdictWords } from "#domain/pace/words.ts";
import { selecting } from "#domain/selection.ts";
import type { Snapshot } from "#domain/snapshot.ts";
import type { VerdictCounts } from "#domain/verdictCounts.ts";
import { ScoreBar } from "#figures/ScoreBar.tsx";
import { scoreShares } from "#figures/scoreShares.ts";
import { verdictStyle } from "#figures/verdictStyle.ts";
import { VerdictMark } from "#figures/VerdictMark.tsx";
import { RouteLink } from "#ui/RouteLink.tsx";

interface Props {
  readonly counts: VerdictCounts;
  readonly snapshot: Snapshot;
}

/** How many targets stand how, each figure a link, and why the rest can't be judged. */
export const VerdictSummary = ({ counts, snapshot }: Props) => (
  <section aria-label="Targets by verdict" className="border-y border-rule py-3">
    <ul className="grid grid-cols-2 gap-x-6 gap-y-3 sm:grid-cols-3 lg:flex lg:flex-wrap">
      <li className="lg:pr-4">
        <RouteLink className="group block" to="/targets">
          <span className="block font-serif text-display font-bold">{counts.total}</span>
          <span className="text-small text-muted group-hover:underline">targets</span>
        </RouteLink>
      </li>
      {[...counts.byVerdict].map(([verdict, count]) => (
        <li className="lg:pr-4" key={verdict}>
          <RouteLink
            className="group block"
            change={selecting(only(snapshot.selection, "verdict", verdict))}
            to="/targets"
          >
            <span className="block font-serif text-display font-bold">{count}</span>
            <span
              className={`text-small font-semibold group-hover:underline ${verdictStyle[verdict].text}`}
            >
              <VerdictMark verdict={verdict} /> {verdictWords[verdict].toLowerCase()}
            </span>
          </RouteLink>
        </li>
      ))}
    </ul>
    <div className="mt-2">
      <ScoreBar selection={snapshot.selection} shares={scoreShares(counts)} />
    </div>
    {counts.reasons.length === 0 ? null : (
      <p className="mt-2 text-small text-muted">
        Not judged:{" "}
        {counts.reasons.map(([reason, count]) => `${reasonWords(reason)} (${count})`).join("; ")}.
      </p>
    )}
  </section>
);
