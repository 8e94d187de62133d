import { useMemo } from "react";

import { targetLabel } from "#domain/dataset/entry.ts";
import { countedTwice, isTurned } from "#domain/judging/opinions/wholeYears.ts";
import type { Snapshot } from "#domain/query/filter/snapshot.ts";
import { formatShareBelow } from "#languages/digits.ts";
import { classWords } from "#messages/judging/opinions.ts";
import { dataLang } from "#messages/language.ts";
import { method } from "#messages/views/method.ts";
import { dayWords } from "#messages/words/dates.ts";
import { RouteLink } from "#ui/frame/RouteLink.tsx";

/** Where the ratio of growth rates is counted otherwise than by Open SDG's program, and which targets that turns. */
export const WholeYears = ({ snapshot: { dataset, judged } }: { readonly snapshot: Snapshot }) => {
  const counted = useMemo(
    () =>
      dataset.targets.flatMap((entry) => {
        const judgement = judged.byTarget.get(entry.id);
        const twice = judgement && countedTwice(entry.evidence, judgement, judged.assumptions);
        return twice === undefined ? [] : [{ entry, ...twice }];
      }),
    [dataset, judged],
  );
  const turned = counted.filter(isTurned);
  const { years, turned: turnedWords, turnedTo } = method.others;
  return (
    <>
      <p className="mt-2 max-w-[75ch]">{years}</p>
      {counted.length === 0 ? null : (
        <p className="mt-2 max-w-[75ch]">{turnedWords(turned.length, counted.length)}</p>
      )}
      {turned.length === 0 ? null : (
        <ul className="max-w-[75ch] list-disc pl-5">
          {turned.map(({ entry, byDays, byYears = byDays, asOf, isDue }) => (
            <li key={entry.id}>
              <RouteLink
                className="underline decoration-rule underline-offset-2 hover:decoration-ink"
                to={`/targets/${entry.id}`}
              >
                <span lang={dataLang}>{targetLabel(entry.target)}</span>
              </RouteLink>
              {turnedTo(
                [formatShareBelow(byDays.value), classWords(byDays.class)],
                [formatShareBelow(byYears.value), classWords(byYears.class)],
                isDue ? dayWords(asOf) : undefined,
              )}
            </li>
          ))}
        </ul>
      )}
    </>
  );
};
