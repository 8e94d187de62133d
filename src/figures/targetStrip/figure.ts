import type { Side } from "#domain/judging/evidence/proof.ts";
import { settingCount } from "#domain/query/filter/goalTargets.ts";
import { countShown, verdictsAsked } from "#domain/query/filter/verdictCounts.ts";
import { defineFigure } from "#figures/figure.ts";
import { targetsTable } from "#figures/tables/targetsTable.ts";
import { targetStrip } from "#messages/figures/targetStrip.ts";
import { boundWords, tableFile } from "#messages/files/tableFile.ts";
import { targetsFinding } from "#messages/words/findings.ts";
import { reasons } from "#messages/words/verdicts.ts";
import { SMALL } from "#scene/mark.ts";
import { percentCell } from "#scene/table/figureTable.ts";
import { wrapTo } from "#scene/wrap.ts";

import { targetStripDrawing } from "./drawing.ts";
import { targetStripScene } from "./targetStripScene.ts";

const LINE = 18;
/** The height of a figure on a 16:9 slide below its title, as a share of its width. */
const SLIDE = 0.43;

const bounds: Readonly<Record<Side, string | undefined>> = {
  figure: undefined,
  floor: boundWords["at least"],
  ceiling: boundWords["at most"],
};

/** The strip in files, with the reasons why the other targets can't be judged below it. */
export const targetStripFigure = defineFigure(targetStripDrawing, {
  // Wide enough for full names in a wider font; on a slide type is larger, as some content is left out.
  widths: { file: 1120, slide: 1000 },
  scene: ({ strip, selection }, { width, height, measure, isSlide }, { snapshot }) => {
    const most = height ?? (isSlide ? SLIDE * width : undefined);
    const scene = targetStripScene(strip, selection, width, measure, most);
    if (scene === undefined) throw new Error("none of the targets is judged");
    const rest = strip.total - strip.judged;
    // On a slide or in a low picture there isn't enough height for it.
    if (rest === 0 || most !== undefined) return scene;
    const words = targetStrip.notJudged(
      rest,
      countShown(snapshot).reasons.map(([reason, count]) => [reasons[reason], count]),
    );
    const lines = wrapTo(words, width, 12, { measure, size: SMALL });
    return {
      ...scene,
      height: scene.height + (lines.length + 1) * LINE - 8,
      marks: [
        ...scene.marks,
        {
          kind: "text",
          x: 0,
          y: scene.height + LINE,
          lines,
          leading: LINE,
          fill: "ink.muted",
        },
      ],
    };
  },
  words: ({ strip, selection: { count: of } }, { snapshot }) => ({
    title: targetsFinding(countShown(snapshot), of, verdictsAsked(snapshot)),
    status: targetStrip.status(strip.judged, strip.total, of, settingCount(snapshot)),
  }),
  // Every judged target, row by row, with its share in the strip.
  table: ({ strip }, { snapshot }) => {
    const drawn = new Map(
      strip.blocks.flat().flatMap(({ targets }) => targets.map((one) => [one.id, one] as const)),
    );
    const targets = [...drawn.keys()].flatMap((id) => snapshot.dataset.targetById.get(id) ?? []);
    return targetsTable(targets, snapshot, {
      placedBy: [
        [
          tableFile.drawn(tableFile.way),
          ({ entry }) => {
            const one = drawn.get(entry.id);
            return one && percentCell(one.way, bounds[one.side]);
          },
        ],
        [
          tableFile.drawn(tableFile.needed),
          ({ entry }) => percentCell(drawn.get(entry.id)?.needed),
        ],
      ],
    });
  },
  entries: (_model, { snapshot }) => snapshot.targets.shown.map(({ entry }) => entry),
  targets: (_model, { snapshot }) => snapshot.targets.shown,
});
