import { memo, type ReactNode, useEffect, useState } from "react";

import { setting } from "#domain/query/parameters/parameter.ts";
import { sameWindow, type TimeWindow } from "#domain/calendar/timeWindow.ts";
import { type Grouping, groupings } from "#domain/chronology/grouping.ts";
import { laneGrouping, narrowOrder, narrowOrders, rowOrder } from "#figures/timeline/parameters.ts";
import { rowOrders } from "#figures/timeline/model.ts";
import { groupingLabels, windowWords, timeline } from "#messages/views/timeline.ts";
import { useParameter } from "#parts/page/useParameter.ts";
import { ViewControls } from "#parts/page/ViewControls.tsx";
import { Button } from "#ui/frame/Button.tsx";
import { useNavigation } from "#ui/navigation.tsx";
import type { Preset } from "#features/timeline/data/presets.ts";
import { isoDay, parseDate } from "#domain/calendar/dates.ts";
import { DateField } from "#parts/page/DateField.tsx";
import { clampWindow } from "#domain/calendar/moveWindow.ts";
import { isPrerendering } from "#ui/screen/prerendering.ts";

interface RangePickerProps {
  readonly window: TimeWindow;
  readonly limits: TimeWindow;
  readonly onPick: (window: TimeWindow) => void;
}

interface Typed {
  /** The window that was shown when it was typed. */
  readonly over: TimeWindow;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** Fields for the first and last day shown, each a year, a month or a day. The result is clamped to the data. */
const RangePicker = ({ window, limits, onPick }: RangePickerProps) => {
  const [typed, setTyped] = useState<Typed>({ over: window });
  // The typed text is kept until the window changes.
  const own: Typed = typed.over === window ? typed : { over: window };
  const from = own.from ?? isoDay(window.start);
  const to = own.to ?? isoDay(window.end - 1);
  const [first, last] = [parseDate(from), parseDate(to)];
  const pick = (): void => {
    if (first === undefined || last === undefined) return;
    const start = Math.min(first.start, last.start);
    const end = Math.max(first.end, last.end) + 1;
    onPick(clampWindow({ start, end }, limits));
  };
  return (
    <form
      className="flex flex-wrap items-start gap-x-2 gap-y-1.5"
      onSubmit={(event) => {
        event.preventDefault();
        const wrong = event.currentTarget.querySelector<HTMLElement>('[aria-invalid="true"]');
        if (wrong === null) pick();
        else wrong.focus();
      }}
    >
      <DateField
        className="w-36"
        label={timeline.from}
        means="first"
        onChange={(text) => setTyped({ ...own, from: text })}
        value={from}
      />
      <DateField
        className="w-36"
        label={timeline.to}
        means="last"
        onChange={(text) => setTyped({ ...own, to: text })}
        value={to}
      />
      <Button aria-label={timeline.showDays} type="submit">
        {timeline.show}
      </Button>
    </form>
  );
};

interface Props {
  readonly grouping: Grouping;
  readonly presets: readonly Preset[];
  readonly window: TimeWindow;
  readonly limits: TimeWindow;
  readonly onWindow: (window: TimeWindow) => void;
  readonly onZoom: (factor: number) => void;
  /** Whether width is short: the less needed controls are folded. */
  readonly narrow: boolean;
  /**
   * While prerendered, both forms are in the page; the bar has space for the controls of one, so it shows none
   * of either.
   */
  /** Undefined while nothing is selected. */
  readonly onFit: (() => void) | undefined;
  /** Whether the statistics of a period are shown, and what shows or hides them. */
  readonly isMeasuring: boolean;
  readonly onMeasure: () => void;
  /** The line on what the window shows. */
  readonly children: ReactNode;
}

const select = "min-h-7 rounded-plain border border-rule bg-panel px-1.5";

/** The groupings offered as buttons; the others are in a list. */
const offered = ["field", "sector", "lead", "kind"] as const;
const isOffered = (grouping: Grouping): boolean => offered.some((one) => one === grouping);
const others = groupings.filter((one) => !isOffered(one));

interface ChoiceProps<Value extends string> {
  readonly label: string;
  readonly values: readonly Value[];
  readonly labels: Readonly<Record<Value, string>>;
  readonly value: string;
  readonly onChoose: (value: Value) => void;
  /** Whether it takes the full width, without its label. */
  readonly isWide?: boolean;
}

/** A choice of one from a few words, side by side. */
const Choice = <Value extends string>(props: ChoiceProps<Value>) => {
  const { label, values, labels, value, onChoose, isWide = false } = props;
  return (
    <div
      aria-label={label}
      className={isWide ? "basis-full" : "flex items-center gap-1.5"}
      role="group"
    >
      {isWide ? null : <span className="text-muted">{label}</span>}
      <span className={isWide ? "flex *:min-h-11 *:grow *:justify-center" : "flex"}>
        {values.map((one) => (
          <Button
            aria-pressed={one === value}
            className="-ml-px rounded-none first:rounded-l-plain last:rounded-r-plain aria-pressed:border-ink aria-pressed:bg-ink aria-pressed:text-paper"
            key={one}
            onClick={() => onChoose(one)}
          >
            {labels[one]}
          </Button>
        ))}
      </span>
    </div>
  );
};

type StretchProps = Pick<
  Props,
  | "window"
  | "limits"
  | "presets"
  | "onWindow"
  | "onZoom"
  | "onFit"
  | "narrow"
  | "isMeasuring"
  | "onMeasure"
>;

/** How long it is said what a button needs, in milliseconds. */
const SAID_FOR = 6000;

/** Fits the window to the selected record; while nothing is selected, a press says what it needs. */
const FitButton = ({ onFit }: Pick<Props, "onFit">) => {
  const [isHintShown, setHintShown] = useState(false);
  useEffect(() => {
    if (!isHintShown) return undefined;
    const timer = setTimeout(() => setHintShown(false), SAID_FOR);
    return () => clearTimeout(timer);
  }, [isHintShown]);
  const isShort = onFit === undefined;
  return (
    // Kept in place while nothing is selected, so that selecting moves nothing.
    <span className="relative">
      <Button
        aria-disabled={isShort}
        onBlur={() => setHintShown(false)}
        onClick={onFit ?? (() => setHintShown(true))}
        title={isShort ? timeline.fitNeeds : undefined}
      >
        {timeline.fit}
      </Button>
      <span
        className="absolute top-full left-0 z-20 mt-1 w-56 rounded-plain border border-ink bg-panel px-2 py-1 empty:hidden"
        role="status"
      >
        {isHintShown && isShort ? timeline.fitNeeds : ""}
      </span>
    </span>
  );
};

/** The stretch of time shown: by name, by zooming, or by its days. */
const Stretch = memo((props: StretchProps) => {
  const { window, limits, presets } = props;
  const preset = presets.find((one) => sameWindow(one.window, window))?.key ?? "";
  return (
    <>
      <label className="flex items-center gap-1.5">
        <span className="text-muted">{timeline.time}</span>
        <select
          aria-label={timeline.showStretch}
          className={`${select} w-52`}
          onChange={(event) => {
            const next = presets.find(({ key }) => key === event.target.value);
            if (next !== undefined) props.onWindow(next.window);
          }}
          value={preset}
        >
          {preset === "" ? (
            <option disabled value="">
              {windowWords(window)}
            </option>
          ) : null}
          {presets.map(({ key, window: of }) => (
            <option key={key} value={key}>
              {key === "first" ? windowWords(of) : timeline.presets[key]}
            </option>
          ))}
        </select>
      </label>
      <div aria-label={timeline.zoom} className="flex items-center gap-1" role="group">
        <Button
          aria-label={timeline.zoomOut}
          className="min-w-7 justify-center"
          onClick={() => props.onZoom(2)}
        >
          −
        </Button>
        <Button
          aria-label={timeline.zoomIn}
          className="min-w-7 justify-center"
          onClick={() => props.onZoom(0.5)}
        >
          +
        </Button>
        <Button disabled={sameWindow(window, limits)} onClick={() => props.onWindow(limits)}>
          {timeline.all}
        </Button>
        {props.narrow ? null : <FitButton onFit={props.onFit} />}
        <details className="relative">
          <summary className="flex min-h-7 cursor-pointer items-center rounded-plain border border-control bg-panel px-2 hover:border-ink">
            {timeline.days}
          </summary>
          <div className="absolute top-full left-0 z-20 mt-1 rounded-plain border border-ink bg-panel p-3 max-sm:static max-sm:border-0 max-sm:p-0">
            <RangePicker limits={limits} onPick={props.onWindow} window={window} />
          </div>
        </details>
      </div>
      <Button
        aria-pressed={props.isMeasuring}
        className="aria-pressed:border-ink aria-pressed:bg-ink aria-pressed:text-paper pointer-coarse:min-h-11"
        data-measure=""
        onClick={props.onMeasure}
      >
        {timeline.measure}
      </Button>
    </>
  );
});

/** What lanes group records by, and the order of their rows. */
const Lanes = ({ grouping }: Pick<Props, "grouping">) => {
  const { change } = useNavigation();
  const rows = useParameter(rowOrder);
  const setGrouping = (next: Grouping): void => change(setting(laneGrouping, next));
  return (
    <ViewControls chosen={timeline.drawnBy(grouping, rows)} width="w-96">
      <div className="grid justify-items-start gap-3">
        <Choice
          label={timeline.lanesBy}
          labels={timeline.laneLabels}
          onChoose={setGrouping}
          value={grouping}
          values={offered}
        />
        <select
          aria-label={timeline.otherLanes}
          className={`${select} max-w-full`}
          onChange={({ target }) => setGrouping(laneGrouping.parse([target.value]).value)}
          value={isOffered(grouping) ? "" : grouping}
        >
          <option disabled value="">
            {timeline.otherLanes}
          </option>
          {others.map((one) => (
            <option key={one} value={one}>
              {groupingLabels[one]}
            </option>
          ))}
        </select>
        <Choice
          label={timeline.rowsBy}
          labels={timeline.rowOrders}
          onChoose={(next) => change(setting(rowOrder, next))}
          value={rows}
          values={rowOrders}
        />
      </div>
    </ViewControls>
  );
};

/** On a phone: how records are listed and, behind the view button, which stretch of time. */
const Reading = ({ grouping, ...stretch }: StretchProps & Pick<Props, "grouping">) => {
  const { change } = useNavigation();
  const reading = useParameter(narrowOrder);
  return (
    <>
      <Choice
        isWide
        label={timeline.rowsBy}
        labels={timeline.readings(grouping)}
        onChoose={(next) => change(setting(narrowOrder, next))}
        value={reading}
        values={narrowOrders}
      />
      {isPrerendering ? null : (
        <ViewControls chosen={windowWords(stretch.window)}>
          <div className="grid justify-items-start gap-3">
            <Stretch {...stretch} />
          </div>
        </ViewControls>
      )}
    </>
  );
};

/** Chooses the stretch of time; grouping and order are in the bar above. */
export const Toolbar = ({ grouping, children, ...stretch }: Props) => {
  return (
    <div className="mb-2 flex flex-wrap items-center gap-x-4 gap-y-1.5 text-small max-sm:mt-5 print:hidden">
      {stretch.narrow ? (
        <Reading grouping={grouping} {...stretch} />
      ) : (
        <>
          {isPrerendering ? null : <Lanes grouping={grouping} />}
          <Stretch {...stretch} />
        </>
      )}
      {/* Of two lines, so that a longer sentence moves nothing. */}
      <div className="flex-1 items-center leading-4.5 max-lg:sr-only lg:flex lg:min-h-[2lh] lg:min-w-56">
        {children}
      </div>
    </div>
  );
};
