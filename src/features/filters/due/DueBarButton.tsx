import { dueYears } from "#messages/filters/panel.ts";

import type { DueBar } from "./dueView.ts";

interface Props {
  readonly bar: DueBar;
  readonly isOn: boolean;
  /** Whether a hand that draws across several years is over it. */
  readonly isReached: boolean;
  readonly onToggle: () => void;
}

const share = (part: number): string => `${Math.round(part * 1000) / 10}%`;

/** A year with its targets, as a bar that can be switched on. */
export const DueBarButton = ({ bar, isOn, isReached, onToggle }: Props) => (
  <button
    aria-label={dueYears.bar(bar.year, bar.count, bar.judged)}
    aria-pressed={isOn}
    className={`group relative flex min-w-0 flex-1 flex-col items-center rounded-plain border-b-2 pt-5 hover:bg-fill aria-pressed:border-accent aria-pressed:bg-fill ${isReached ? "border-accent bg-fill" : "border-transparent"}`}
    data-year={bar.year}
    onClick={onToggle}
    type="button"
  >
    <span className="flex h-28 w-full flex-col justify-end px-0.5">
      <span className="text-center text-small leading-tight text-muted group-aria-pressed:font-semibold group-aria-pressed:text-ink">
        {bar.count === 0 ? null : bar.count}
      </span>
      <span
        className="relative block bg-way"
        style={{ height: `calc(${share(bar.height)} * 0.82)` }}
      >
        <span
          className="absolute inset-x-0 bottom-0 bg-ink"
          style={{ height: bar.height === 0 ? 0 : share(bar.judgedHeight / bar.height) }}
        />
      </span>
    </span>
    <span className="w-full border-t border-rule text-small text-muted">
      {dueYears.short(bar.year)}
    </span>
    {bar.asOfAt === undefined ? null : (
      <span
        aria-hidden="true"
        className="absolute top-0 bottom-5 border-l border-accent pl-0.5 text-left text-small leading-tight whitespace-nowrap text-accent"
        style={{ left: share(bar.asOfAt) }}
      >
        {dueYears.today}
      </span>
    )}
  </button>
);
