import { sameWindow, type TimeWindow } from "#domain/calendar/timeWindow.ts";
import { type Grouping, groupings } from "#domain/chronology/grouping.ts";
import { laneGrouping } from "#features/timeline/params.ts";
import { groupingLabels } from "#messages/views/chronology.ts";
import { timeline } from "#messages/views/timeline.ts";
import { Button } from "#ui/frame/Button.tsx";

import type { Preset } from "./presets.ts";
import { RangePicker } from "./RangePicker.tsx";

interface Props {
  readonly grouping: Grouping;
  readonly onGroup: (grouping: Grouping) => void;
  readonly presets: readonly Preset[];
  readonly window: TimeWindow;
  readonly limits: TimeWindow;
  readonly onWindow: (window: TimeWindow) => void;
  readonly onZoom: (factor: number) => void;
  /** Whether there is little room: what is needed least is folded. */
  readonly narrow: boolean;
  /** Absent where nothing is selected. */
  readonly onFit: (() => void) | undefined;
}

const select = "min-h-7 rounded-plain border border-rule bg-panel px-1.5";

/** Any stretch of time: its days, and closer or wider. */
const Stretch = (props: Props) => {
  const { window, limits } = props;
  return (
    <>
      <RangePicker limits={limits} onPick={props.onWindow} window={window} />
      <div aria-label={timeline.zoom} className="flex gap-1" role="group">
        <Button
          aria-label={timeline.zoomIn}
          className="min-w-7 justify-center"
          onClick={() => props.onZoom(0.5)}
        >
          +
        </Button>
        <Button
          aria-label={timeline.zoomOut}
          className="min-w-7 justify-center"
          onClick={() => props.onZoom(2)}
        >
          −
        </Button>
        <Button disabled={sameWindow(window, limits)} onClick={() => props.onWindow(limits)}>
          {timeline.all}
        </Button>
        {props.onFit === undefined ? null : <Button onClick={props.onFit}>{timeline.fit}</Button>}
      </div>
    </>
  );
};

/** What lanes stand for, and which stretch of time is shown. */
export const Toolbar = (props: Props) => {
  const { grouping, presets, window } = props;
  const preset = presets.find((one) => sameWindow(one.window, window))?.key ?? "";
  return (
    <div className="mb-3 flex flex-wrap items-center gap-x-4 gap-y-2 text-small print:hidden">
      <label className="flex items-center gap-1.5">
        <span className="text-muted">{props.narrow ? timeline.readBy : timeline.lanesBy}</span>
        <select
          className={select}
          onChange={({ target }) => props.onGroup(laneGrouping.parse([target.value]).value)}
          value={grouping}
        >
          {groupings.map((one) => (
            <option key={one} value={one}>
              {props.narrow && one === "kind" ? timeline.throughTime : groupingLabels[one]}
            </option>
          ))}
        </select>
      </label>
      <label className="flex items-center gap-1.5">
        <span className="text-muted">{timeline.time}</span>
        <select
          className={select}
          onChange={(event) => {
            const next = presets.find(({ key }) => key === event.target.value);
            if (next !== undefined) props.onWindow(next.window);
          }}
          value={preset}
        >
          <option disabled value="">
            {timeline.asChosen}
          </option>
          {presets.map(({ key }) => (
            <option key={key} value={key}>
              {timeline.presets[key]}
            </option>
          ))}
        </select>
      </label>
      {props.narrow ? (
        <details className="basis-full">
          <summary className="min-h-6 cursor-pointer text-muted">{timeline.daysAndZoom}</summary>
          <div className="mt-2 flex flex-wrap items-center gap-x-4 gap-y-2">
            <Stretch {...props} />
          </div>
        </details>
      ) : (
        <Stretch {...props} />
      )}
    </div>
  );
};
