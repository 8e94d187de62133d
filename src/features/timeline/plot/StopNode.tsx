import { memo } from "react";

import { Marks } from "#charts/render/SceneSvg.tsx";
import { type Stop, stopPoints, stopTexts } from "#charts/timeline/stops/stops.ts";

interface Props {
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
export const StopNode = memo(({ stop, name, width, active, selected }: Props) => (
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
export const StopLabel = memo(({ stop, width }: Pick<Props, "stop" | "width">) => (
  <Marks marks={stopTexts(stop, width)} />
));
StopLabel.displayName = "StopLabel";
