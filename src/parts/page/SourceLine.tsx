import { memo, useDeferredValue } from "react";

import type { Dataset } from "#domain/dataset/dataset.ts";
import type { Entry, TargetEntry } from "#domain/dataset/entry.ts";
import type { Judged } from "#domain/query/filter/judged.ts";
import { MOST_NAMED, usedSources } from "#domain/query/filter/usedSources.ts";
import { ui } from "#messages/ui.ts";
import { sources } from "#messages/words/sources.ts";
import { RouteLink } from "#ui/frame/RouteLink.tsx";

import { Later } from "#ui/screen/Later.tsx";
import { Cited } from "./Cited.tsx";

interface Props {
  /** Records, or targets, of which only what they cite themselves counts. */
  readonly entries: readonly (Entry | TargetEntry)[];
  readonly dataset: Dataset;
  /** Where targets are rows: of each the figures of its row alone. */
  readonly judged?: Judged;
}

const Line = memo(({ entries, dataset, judged }: Props) => (
  <p className="mt-2 text-small text-muted">
    <Cited>{sources.line(usedSources(entries, dataset, judged), MOST_NAMED)}</Cited>
    {ui.betweenSentences}
    <RouteLink className="underline print:hidden" to="/data/sources">
      {sources.all}
    </RouteLink>
  </p>
));

/** The sources of the items shown; at the foot of a view. */
export const SourceLine = ({ entries, ...rest }: Props) => (
  <Later>
    <Line entries={useDeferredValue(entries)} {...rest} />
  </Later>
);
