/**
 * Parameters that say how one view is drawn rather than what is shown. They stay on their view: a
 * link to another view leaves them behind. Those of the selection, and those that aren't ours, go along.
 */
export const viewParameters: readonly string[] = [
  "compare",
  "group",
  "opinions",
  "pairs",
  "select",
  "settle",
  "sort",
  "units",
  "view",
  "window",
];
