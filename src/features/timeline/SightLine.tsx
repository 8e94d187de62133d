import type { Grouping } from "#domain/timeline/grouping.ts";
import type { TimeWindow } from "#domain/timeline/timeScale.ts";

import { windowWords } from "./windowWords.ts";

interface Props {
  readonly window: TimeWindow;
  /** Records that reach into the window. */
  readonly total: number;
  /** Those of them that date from it: the finding tells how many. */
  readonly dated: number;
  /** All that the filters leave: the status tells how many. */
  readonly shown: number;
  readonly grouping: Grouping;
  readonly lanes: number;
}

/** How many are in sight, where no other line has told it. */
const Count = ({ total, dated, shown }: Pick<Props, "total" | "dated" | "shown">) => {
  if (total === 0) return "nothing in sight";
  if (total === shown) return "all in sight";
  if (total !== dated) return `${total} in sight, running plans included`;
  return (
    <>
      <span className="sr-only">{dated === 1 ? "1 record" : `${dated} records`}, </span>
      nothing else in sight
    </>
  );
};

/** What is in sight, told anew after each gesture. */
export const SightLine = ({ window, grouping, lanes, ...counts }: Props) => {
  const among = grouping === "kind" ? "" : `, in ${lanes} ${lanes === 1 ? "lane" : "lanes"}`;
  return (
    <p aria-live="polite" className="text-small text-muted">
      {windowWords(window)}: <Count {...counts} />
      {among}
    </p>
  );
};
