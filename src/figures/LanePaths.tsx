import type { EntryKind } from "#domain/schema/records.ts";
import { type LanePath, lanePaths } from "#domain/timeline/lanePaths.ts";
import type { PlacedLane } from "#domain/timeline/placed.ts";

const fills: Record<EntryKind, string> = {
  policy: "fill-policy",
  "policy-news": "fill-policy-news",
  "corporate-news": "fill-corporate-news",
};

/** Alpha in the colour, not on the element: an element with opacity is painted on a layer of its own. */
const paleFills: Record<EntryKind, string> = {
  policy: "fill-policy/25",
  "policy-news": "fill-policy-news/25",
  "corporate-news": "fill-corporate-news/25",
};

const paleStrokes: Record<EntryKind, string> = {
  policy: "stroke-policy/45",
  "policy-news": "stroke-policy-news/45",
  "corporate-news": "stroke-corporate-news/45",
};

const strokes: Record<EntryKind, string> = {
  policy: "stroke-policy",
  "policy-news": "stroke-policy-news",
  "corporate-news": "stroke-corporate-news",
};

const classOf = ({ part, kind }: LanePath): string => {
  const fill = kind === undefined ? "fill-muted" : fills[kind];
  const stroke = kind === undefined ? "stroke-muted" : strokes[kind];
  switch (part) {
    case "period":
      return `${kind === undefined ? "stroke-muted/45" : paleStrokes[kind]} fill-none stroke-3`;
    case "range":
      return kind === undefined ? "fill-muted/25" : paleFills[kind];
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
  /** Whether labels are led by the shape of their kind: not where the lane itself names it. */
  readonly kinds: boolean;
}

/** Draws the marks of a lane: a handful of paths, however many records there are. */
export const LanePaths = ({ lane, width, kinds }: Props) => (
  <>
    {lane.density === undefined ? null : (
      <path
        className="fill-muted/60"
        d={lane.density.path}
        transform={`translate(0 ${lane.top})`}
      />
    )}
    {lanePaths(lane, width, kinds).map((path) => (
      <path className={classOf(path)} d={path.d} key={`${path.part} ${path.kind ?? ""}`} />
    ))}
  </>
);
