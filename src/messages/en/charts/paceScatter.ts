/** The scatter of pace: share of the time gone against share of the way covered. */
export const paceScatter = {
  title: (count: number): string =>
    `Pace of ${count} targets: share of the way covered against share of the time gone`,
  description:
    "Each point stands at its last reading: on the dashed line it is on pace (just below it too, where ‘about’ allows 2%), above it ahead. Points over 150% stand in a band of their own, whose rows mean nothing; those below the scale at its edge with an arrowhead.",
  /** Where there are such points. */
  unjudged:
    "Hollow circles have no verdict: their figure or its baseline is a bound that proves neither.",
  /** What stands in the place of a figure without points. */
  empty:
    "None of these targets has a baseline, a reading since and a path: there is no point to draw.",
  way: "share of the way covered",
  /** What the axis of time counts, the longest first. */
  time: [
    "share of the time gone at the last reading",
    "share of the time gone when read",
    "share of the time gone",
  ],
  /** What stands along the path, on either side of it. */
  ahead: "ahead",
  behind: "behind",
};
