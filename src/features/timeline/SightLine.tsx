import { type Grouping } from "#domain/timeline/grouping.ts";
import { sameWindow, type TimeWindow } from "#domain/timeline/timeScale.ts";

import { windowWords } from "./windowWords.ts";

interface Props {
  readonly window: TimeWindow;
  readonly limits: TimeWindow;
  /** Records that reach into the window. */
  readonly total: number;
  readonly grouping: Grouping;
  readonly lanes: number;
  /** What a link asked for in vain. */
  readonly notes: readonly string[];
}

/** What is in sight, told anew after each gesture. */
export const SightLine = ({ window, limits, total, grouping, lanes, notes }: Props) => {
  const records = `${total} ${total === 1 ? "record" : "records"} in sight`;
  const running = sameWindow(window, limits) ? "" : ", running plans included";
  const among = grouping === "kind" ? "" : `, in ${lanes} ${lanes === 1 ? "lane" : "lanes"}`;
  return (
    <div aria-live="polite" className="text-small text-muted">
      {notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
      <p>
        {windowWords(window)}: {records}
        {running}
        {among}
      </p>
    </div>
  );
};
