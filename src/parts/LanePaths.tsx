import { type LanePath, lanePaths } from "#domain/timeline/lanePaths.ts";
import type { PlacedLane } from "#domain/timeline/placed.ts";

import { kindStyle } from "./kindStyle.ts";

const otherStyle = {
  fill: "fill-muted",
  stroke: "stroke-muted",
  paleFill: "fill-muted/25",
  paleStroke: "stroke-muted/45",
} as const;

const classOf = ({ part, kind }: LanePath): string => {
  const { fill, stroke, paleFill, paleStroke } = kind === undefined ? otherStyle : kindStyle[kind];
  switch (part) {
    case "period":
      return `${paleStroke} fill-none stroke-3`;
    case "range":
      return paleFill;
    case "outline":
      return `${stroke} fill-paper stroke-[1.75]`;
    case "body":
    case "cluster":
      return fill;
  }
};

interface Props {
  readonly lane: PlacedLane;
  readonly width: number;
}

/** Draws the marks of a lane: a handful of paths, however many records there are. */
export const LanePaths = ({ lane, width }: Props) => (
  <>
    {lane.density === undefined ? null : (
      <path
        className="fill-muted/60"
        d={lane.density.path}
        transform={`translate(0 ${lane.top})`}
      />
    )}
    {lanePaths(lane, width).map((path) => (
      <path className={classOf(path)} d={path.d} key={`${path.part} ${path.kind ?? ""}`} />
    ))}
  </>
);
