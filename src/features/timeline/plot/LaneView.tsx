import { memo } from "react";

import { Marks } from "#charts/render/SceneSvg.tsx";
import { LineOfText } from "#charts/render/SceneText.tsx";
import type { Measure } from "#charts/scene/measure.ts";
import type { PlacedLane } from "#charts/timeline/layout/placed.ts";
import { type LaneHead, laneFrame, recordMarks } from "#charts/timeline/marks/laneMarks.ts";
import type { LinkedRow } from "#charts/timeline/marks/threads.ts";
import {
  type Stop,
  standsFor,
  stopOutline,
  stopPoints,
  stopTexts,
} from "#charts/timeline/stops/stops.ts";
import type { EntryRow } from "#domain/filter/row.ts";
import { relationLabels } from "#messages/words/terms.ts";
import { timelineMarks } from "#messages/charts/timelineMarks.ts";
import { MarkedText } from "#parts/records/MarkedText.tsx";

interface FrameProps extends LaneHead {
  readonly gutter: number;
  readonly width: number;
  readonly measure: Measure;
}

/** The name of a lane and the rule under it: they stay as they are while its marks move. */
const LaneFrame = memo(({ gutter, width, measure, ...head }: FrameProps) => (
  <g aria-hidden="true">
    <Marks marks={laneFrame(head, { gutter, width, measure })} />
  </g>
));
LaneFrame.displayName = "LaneFrame";

interface StopProps {
  readonly stop: Stop;
  readonly name: string;
  /** Width of the plot: nothing of a mark that is outside can be hit. */
  readonly width: number;
  readonly active: boolean;
  readonly selected: boolean;
}

/**
 * A mark as keyboard, pointer and screen reader meet it. What it looks like is drawn by its lane. Points
 * and no `rect`: its place and size are styles, and would be resolved anew for each mark and frame.
 */
const StopNode = memo(({ stop, name, width, active, selected }: StopProps) => (
  <polygon
    aria-label={name}
    aria-pressed={stop.type === "record" ? selected : undefined}
    className="cursor-pointer fill-transparent stroke-2 stroke-transparent outline-none hover:fill-ink/5 focus-visible:stroke-accent"
    data-stop={stop.key}
    points={stopPoints(stop, width)}
    role="button"
    tabIndex={active ? 0 : -1}
  />
));
StopNode.displayName = "StopNode";

/** What is written of a mark: its title, and how many it stands for. */
const StopLabel = memo(({ stop, width }: Pick<StopProps, "stop" | "width">) => (
  <Marks marks={stopTexts(stop, width)} />
));
StopLabel.displayName = "StopLabel";

/** What is searched for is marked in the labels, too. */
const MarkedLine = ({ text }: { readonly text: string }) => <MarkedText drawn text={text} />;

interface Props {
  readonly lane: PlacedLane;
  /** What can be reached in it; of a density, only the part that has the focus. */
  readonly stops: readonly Stop[];
  readonly nameOf: (stop: Stop) => string;
  readonly width: number;
  readonly gutter: number;
  readonly measure: Measure;
  readonly activeKey: string | undefined;
  readonly selectedRow: EntryRow | undefined;
  readonly linked: readonly LinkedRow[];
}

/** One lane: its name, its marks, and what can be reached of them. */
export const LaneView = memo((props: Props) => {
  const { lane, stops, nameOf, width, gutter, measure, activeKey, selectedRow, linked } = props;
  const { id, name, top, height, total, density } = lane;
  const standing = stops.map((stop) => ({
    stop,
    isSelected: standsFor(stop, selectedRow),
    links: linked.filter(({ row }) => standsFor(stop, row)),
  }));
  return (
    <g aria-label={timelineMarks.lane(name, total)} role="group">
      <LaneFrame
        gutter={gutter}
        height={height}
        measure={measure}
        name={name}
        top={top}
        total={total}
        width={width}
      />
      {density === undefined ? null : (
        <rect
          className="fill-transparent"
          data-density={id}
          height={height}
          width={width}
          x={0}
          y={top}
        />
      )}
      <Marks marks={recordMarks(lane, width)} />
      {standing.map(({ stop, isSelected, links }) =>
        isSelected || links.length > 0 ? (
          <Marks
            key={stop.key}
            marks={[stopOutline(stop, width, isSelected ? "selected" : "linked")]}
          />
        ) : null,
      )}
      {standing.map(({ stop, isSelected, links }) => (
        <StopNode
          active={stop.key === activeKey}
          key={stop.key}
          name={
            links.length === 0
              ? nameOf(stop)
              : timelineMarks.linked(
                  nameOf(stop),
                  links.map(({ relation, direction }) => relationLabels[relation][direction]),
                )
          }
          selected={isSelected}
          stop={stop}
          width={width}
        />
      ))}
      <g aria-hidden="true" className="pointer-events-none">
        <LineOfText value={MarkedLine}>
          {stops.map((stop) => (
            <StopLabel key={stop.key} stop={stop} width={width} />
          ))}
        </LineOfText>
      </g>
    </g>
  );
});
LaneView.displayName = "LaneView";
