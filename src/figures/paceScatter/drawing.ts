import { defineDrawing } from "#figures/drawing.ts";
import { targetListing } from "#figures/targetList/listing.ts";
import { onlySettled } from "#figures/targetList/parameters.ts";
import { paceScatter, pace } from "#messages/targets/pace.ts";
import { verdictWords } from "#messages/words/verdicts.ts";
import { targetName } from "#parts/records/targetNames.ts";
import { wayCell } from "#parts/verdicts/wayCell.ts";

import { MOST_PLACED, type PacePoint, pacePoints } from "./paceScatterModel.ts";
import { frameFor, placePoints } from "./paceScatterPlaces.ts";
import { paceScatterScene } from "./paceScatterScene.ts";

/** The meaning of a point, for screen readers and tooltips. */
const pointWords = ({ judgement, time }: PacePoint, name: string): string =>
  pace.point(name, verdictWords[judgement.verdict], wayCell(judgement), pace.time(time));

/** Share of the time elapsed against share of the way covered; on the diagonal a target is on pace. */
export const paceScatterDrawing = defineDrawing({
  id: "pace-of-targets",
  name: pace.actions,
  reads: [onlySettled.name],
  model: (page) => {
    const { dataset, judged, selection } = page.snapshot;
    const { points, ...others } = pacePoints(targetListing(page).targets, judged);
    if (points.length === 0) return undefined;
    const shown = points.slice(0, MOST_PLACED);
    return {
      of: selection.count,
      points,
      ...others,
      shown,
      names: shown.map(({ entry }) => targetName(entry, dataset)),
    };
  },
  empty: paceScatter.empty,
  hasKeys: true,
  widths: { usual: 700 },
  scene: ({ of, shown, names }, { width, measure, isPrinting }) => {
    const frame = frameFor(shown, width, measure);
    // In print all points have numbers, which its table explains.
    const placed = placePoints(shown, names, frame, measure, !isPrinting);
    return paceScatterScene(
      placed,
      frame,
      ({ point, number }) => pointWords(point, names[number - 1] ?? ""),
      of,
    );
  },
});
