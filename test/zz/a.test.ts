import { it } from "vitest";
import { frameFor, pacePoints } from "#features/targets/paceScatterView.ts";
import { placePoints } from "#features/targets/placePace.ts";
import { targetName } from "#features/targets/targetNames.ts";
import { coreSnapshot, realSnapshot } from "#test/support/dataset.ts";
it("x", () => {
  for (const s of [coreSnapshot(), realSnapshot()]) {
    const points = pacePoints(s.targets.shown, s.judged);
    for (const w of [358, 560, 660, 900]) {
      const names = points.map(({ entry }) => targetName(entry, s.dataset));
      placePoints(points, names, frameFor(points, w));
      const t = performance.now();
      const placed = placePoints(points, names, frameFor(points, w)).points;
      const ms = performance.now() - t;
      console.log(points.length, w, frameFor(points, w).top, "without label", placed.filter((p) => p.label === undefined).map((p) => p.point.entry.id).join(" "), "named", placed.filter((p) => /[a-z]/i.test(p.label?.lines.join("") ?? "")).length, ms.toFixed(1));
    }
  }
});
