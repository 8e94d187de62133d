import type { Found } from "./lines.ts";
import { type Named, judgedTargets } from "#figures/timeline/stops/stopName.ts";
import { weightiest } from "#figures/timeline/layout/placeStrip.ts";
import { rowAt } from "#domain/query/filter/row.ts";
import { datesAndIssuers, timeline } from "#messages/views/timeline.ts";
import { timelineMarks } from "#messages/figures/timelineMarks.ts";
import { VerdictMark } from "#parts/verdicts/VerdictMark.tsx";
import { verdictStyle } from "#parts/verdicts/verdictStyle.ts";

interface Props {
  readonly found: Found;
  readonly named: Named;
  /** The accessible name of the mark. */
  readonly name: string;
  /** Position of the pointer on the screen, in pixels. */
  readonly at: { readonly x: number; readonly y: number };
  /** How many records the mark's record is linked with, if it is the selected one. */
  readonly linked: number | undefined;
}

/** Distance from the pointer, in pixels. */
const AWAY = 14;
const MOST_TARGETS = 6;
const MOST_TITLES = 5;

const Targets = ({ found, named }: Pick<Props, "found" | "named">) => {
  const { stop } = found;
  if (stop.type !== "record") return null;
  const { judged, notJudged } = judgedTargets(stop.row, named);
  const shown = judged.slice(0, MOST_TARGETS);
  const rest = judged.length - shown.length;
  return (
    <>
      <ul className="mt-1">
        {shown.map((one) => (
          <li className="flex gap-1.5" key={one.target.id}>
            <VerdictMark
              className={`mt-1 ${verdictStyle[one.judgement.verdict].text}`}
              verdict={one.judgement.verdict}
            />
            <span>{timelineMarks.target(one)}</span>
          </li>
        ))}
      </ul>
      {rest === 0 ? null : <p className="text-muted">{timeline.moreTargets(rest)}</p>}
      {notJudged === 0 ? null : (
        <p className="text-muted">
          {timelineMarks.notJudgedOf(notJudged, judged.length + notJudged)}
        </p>
      )}
    </>
  );
};

const Words = ({ found, named, name, linked }: Omit<Props, "at">) => {
  const { stop } = found;
  const { factsOf, dataset } = named;
  if (stop.type !== "record" && stop.type !== "cluster") return <p>{name}</p>;
  if (stop.type === "cluster" && stop.rows.length > 1) {
    const titles = weightiest(stop.rows, factsOf, MOST_TITLES);
    const more = stop.rows.length - titles.length;
    return (
      <>
        <p className="font-semibold">{timeline.fallTogether(stop.rows.length)}</p>
        <ul>
          {titles.map((title, at) => {
            const key = `${at} ${title}`;
            return <li key={key}>{title}</li>;
          })}
        </ul>
        {more === 0 ? null : <p className="text-muted">{timelineMarks.more(more)}</p>}
      </>
    );
  }
  const row = stop.type === "record" ? stop.row : rowAt(stop.rows, 0);
  const { entry, title, lang } = factsOf(row);
  return (
    <>
      <p className="font-semibold" lang={lang}>
        {title}
      </p>
      <p className="text-muted">{datesAndIssuers(entry, dataset)}</p>
      <Targets found={found} named={named} />
      {linked === undefined ? null : <p className="mt-1 text-muted">{timeline.ringed(linked)}</p>}
    </>
  );
};

/**
 * The tooltip of a mark, on the side of the pointer with more space, which needs no measuring of the text.
 * Hidden from screen readers, as the mark's name says the same.
 */
export const Tooltip = ({ at: { x, y }, ...props }: Props) => {
  const isLeft = 2 * x > window.innerWidth;
  const isAbove = 2 * y > window.innerHeight;
  return (
    <div
      aria-hidden="true"
      className="pointer-events-none fixed z-30 w-max max-w-[min(24rem,45vw)] rounded-plain border border-ink bg-panel px-3 py-2 text-small print:hidden"
      data-tooltip=""
      style={{
        left: isLeft ? x - AWAY : x + AWAY,
        top: isAbove ? y - AWAY : y + AWAY,
        translate: `${isLeft ? "-100%" : "0"} ${isAbove ? "-100%" : "0"}`,
      }}
    >
      <Words {...props} />
    </div>
  );
};
