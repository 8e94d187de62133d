import type { TimeWindow } from "#domain/calendar/timeWindow.ts";
import type { Grouping } from "#domain/chronology/grouping.ts";
import { timeline } from "#messages/views/timeline.ts";

interface Props {
  readonly window: TimeWindow;
  /** Records that reach into the window. */
  readonly total: number | undefined;
  /** Those of them that date from it. */
  readonly dated: number;
  /** All that the filters leave: the status tells how many. */
  readonly shown: number;
  readonly grouping: Grouping;
  readonly lanes: number;
}

/** What is in sight, told anew after each gesture; where that is all, the choice of the stretch shows as much. */
export const SightLine = ({ window, grouping, lanes, ...counts }: Props) => (
  <p
    aria-live="polite"
    className={
      counts.total === undefined || counts.total === counts.shown
        ? "sr-only"
        : "text-small text-muted"
    }
  >
    {timeline.sight(window, counts, grouping === "kind" || lanes < 2 ? undefined : lanes)}
  </p>
);
