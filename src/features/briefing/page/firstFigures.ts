import type { FigureSlide } from "#domain/briefing/briefing.ts";
import { shell } from "#messages/app/shell.ts";
import { overview, watch } from "#messages/views/overview.ts";

export interface FirstFigure extends Pick<FigureSlide, "path" | "figure"> {
  /** Its heading on its page. */
  readonly heading: string;
}

/** The figures of the deck that an empty briefing offers, in its order. */
export const firstFigures: readonly FirstFigure[] = [
  { path: "/", figure: "targets-on-their-way", heading: overview.strip("goals") },
  { path: "/", figure: "targets-by-field", heading: overview.fields },
  { path: "/", figure: "what-to-watch", heading: watch.title },
  { path: "/timeline", figure: "timeline", heading: shell.views.timeline },
  { path: "/", figure: "bodies-that-issued-most", heading: overview.bodies },
];
