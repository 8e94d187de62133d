import { coverageOf } from "#domain/findings/coverage.ts";
import { fullBits } from "#domain/query/filter/bits.ts";
import type { Snapshot } from "#domain/query/filter/snapshot.ts";
import { countVerdicts } from "#domain/query/filter/verdictCounts.ts";
import { coverage } from "#messages/views/coverage.ts";
import { method } from "#messages/views/method.ts";
import { reasonWords } from "#messages/words/verdicts.ts";
import { RouteLink } from "#ui/frame/RouteLink.tsx";

import { lacksOf } from "./lacks.ts";

const link = "underline decoration-rule underline-offset-2 hover:decoration-ink";

/** What the whole data set holds and what it doesn't, counted from it, whatever is selected. */
export const Holdings = ({ snapshot }: { readonly snapshot: Snapshot }) => {
  const { dataset, judged } = snapshot;
  const { entries } = dataset;
  const covered = coverageOf(
    { items: entries, shown: entries, mask: fullBits(entries.length) },
    dataset,
  );
  const counts = countVerdicts(dataset.targets, judged);
  const lacks = lacksOf(dataset);
  return (
    <div className="max-w-[75ch] space-y-2">
      {covered === undefined ? null : <p>{coverage.words(covered)}</p>}
      <p>
        {counts.reasons.length === 0
          ? method.holds.allJudged(counts.total)
          : method.holds.judged(counts.judged, counts.total)}
      </p>
      {counts.reasons.length === 0 ? null : (
        <ul className="list-disc pl-5">
          {counts.reasons.map(([reason, count]) => (
            <li key={reason}>{method.holds.reason(reasonWords(reason), count)}</li>
          ))}
        </ul>
      )}
      <p className="font-semibold">{method.holds.missing}</p>
      <ul className="list-disc pl-5">
        <li>{method.holds.sample}</li>
        <li>{method.holds.noBaseline(lacks.withoutBaseline, lacks.withFigure)}</li>
        <li>{method.holds.unnamed(lacks.unnamed, lacks.policies)}</li>
        <li>{method.holds.sources(lacks.unlinked, lacks.sources)}</li>
      </ul>
      <p>
        <RouteLink className={link} to="/data#gaps">
          {method.holds.allGaps}
        </RouteLink>
        {method.holds.between}
        <RouteLink className={link} to="/data#sources">
          {method.holds.allSources}
        </RouteLink>
      </p>
    </div>
  );
};
