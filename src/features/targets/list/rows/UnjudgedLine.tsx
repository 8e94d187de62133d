import { memo, type RefCallback } from "react";

import type { TargetEntry } from "#domain/dataset/entry.ts";
import type { Judgement } from "#domain/judging/judge.ts";
import { isQualitative } from "#domain/schema/target.ts";
import { dataLang } from "#messages/app/language.ts";
import { whyWords } from "#messages/judging/verdicts.ts";
import { targetList as words } from "#messages/targets/targets.ts";
import { goalWords } from "#messages/words/amounts.ts";
import { dueWords } from "#messages/words/dates.ts";
import { TitleText } from "#parts/records/TitleText.tsx";
import { CautionNote } from "#parts/verdicts/CautionNote.tsx";
import type { Dataset } from "#domain/dataset/dataset.ts";
import { targetName } from "#parts/records/targetNames.ts";
import { TargetLink } from "./TargetLink.tsx";

interface Props {
  readonly entry: TargetEntry;
  readonly judgement: Judgement;
  readonly dataset: Dataset;
  readonly place: number;
  readonly count: number;
  /** Measures it in a list of which the window shows a part. */
  readonly measure?: RefCallback<Element> | undefined;
}

/** How high a line is about, in pixels, before one was measured. */
export const UNJUDGED_HEIGHT = 28;

/** A target that can't be judged, on one line: what it asks for by when, and why it isn't judged. */
export const UnjudgedLine = memo(({ entry, judgement, dataset, place, count, measure }: Props) => {
  const { target, due } = entry;
  const name = targetName(entry, dataset);
  return (
    <li
      aria-posinset={place}
      aria-setsize={count}
      className="gap-x-4 border-b border-rule py-1 text-small leading-[1.35] @min-[36rem]:grid @min-[36rem]:grid-cols-[minmax(0,5fr)_minmax(0,4fr)_minmax(0,3fr)] print:break-inside-avoid"
      data-index={measure && place - 1}
      ref={measure}
    >
      <p>
        <TargetLink entry={entry} name={name} />
        <span className="text-muted">
          {words.betweenPlanAndDue}
          <TitleText entry={entry.entry} />
        </span>
        <CautionNote entry={entry} name={name} />
      </p>
      <p className="@min-[36rem]:truncate" title={goalWords(target)}>
        <span lang={isQualitative(target) ? dataLang : undefined}>{goalWords(target)}</span>
        {words.betweenPlanAndDue}
        {words.due(dueWords(due))}
      </p>
      <p className="text-muted">{whyWords(target, judgement)}</p>
    </li>
  );
});
