import { valueLabel } from "#messages/words/facets.ts";
import { describe, expect, it, test } from "vitest";

import { figureAt, figuresOf } from "#app/figures/figureAt.ts";
import { dayOf } from "#domain/calendar/dates.ts";
import { groupings } from "#domain/chronology/grouping.ts";
import { countFields } from "#domain/findings/fields.ts";
import type { Snapshot } from "#domain/query/filter/snapshot.ts";
import { fileScene } from "#export/file/figureFile.ts";
import { linkCode } from "#export/linkCode.ts";
import { namedSizes, type PixelSize } from "#scene/render/pictureSize.ts";
import { enlargedTo, sizedFigure } from "#export/sizedFigure.ts";
import type { FigureSize } from "#figures/drawing.ts";
import { namesOfJudged } from "#figures/targetStrip/stripNames.ts";
import { comparedOf, compareModel } from "#figures/comparison/comparisonModel.ts";
import { comparisonScene } from "#figures/comparison/comparisonScene.ts";
import { fieldMarksModel } from "#figures/fieldMarks/fieldMarksModel.ts";
import { fieldMarksScene } from "#figures/fieldMarks/fieldMarksScene.ts";
import { goalsModel } from "#figures/goalsOverTime/goalsModel.ts";
import { goalsScene } from "#figures/goalsOverTime/goalsScene.ts";
import { measureScene } from "#figures/goalsOverTime/measureScene.ts";
import { stripScene } from "#figures/strip/stripScene.ts";
import { glyphModel } from "#figures/targetGlyph/targetGlyphModel.ts";
import { targetGlyphScene } from "#figures/targetGlyph/targetGlyphScene.ts";
import { targetStripModel } from "#figures/targetStrip/targetStripModel.ts";
import { targetStripScene } from "#figures/targetStrip/targetStripScene.ts";
import { trajectoryOf } from "#figures/trajectory/trajectoryModel.ts";
import { layTrajectory, trajectoryScene } from "#figures/trajectory/trajectoryScene.ts";
import { type Mark, SMALL } from "#scene/mark.ts";
import { fileMeasure, type Measure, tableMeasure } from "#scene/measure.ts";
import type { Scene } from "#scene/scene.ts";
import { coreSnapshot, realSnapshot } from "#test/support/dataset.ts";
import { geometryFaults, textFaults } from "#test/support/sceneTexts.ts";
import { sceneOfSnapshot } from "#test/support/timelineScenes.ts";
import { sampled } from "#test/support/runs.ts";

/** A phone, a tablet and a laptop, in a face as wide as any. */
const widths = [358, 744, 1200];
const face = fileMeasure;

type SceneIn = (width: number, measure: Measure) => Scene | undefined;

const judgedIn = ({ targets, judged }: Snapshot) =>
  targets.shown.flatMap((entry) => {
    const judgement = judged.byTarget.get(entry.id);
    return judgement === undefined ? [] : [{ entry, judgement }];
  });

/** Of each target one width is looked at, and of each way of grouping; on one's own machine of a sample of them. */
const SHARE = 3;

/** The scenes of every figure that a page draws, by what they show. */
const figuresOn = (snapshot: Snapshot): readonly (readonly [string, SceneIn])[] => {
  const { dataset, selection, targets, judged, entries, asOf, today } = snapshot;
  const strip = targetStripModel(snapshot, namesOfJudged(snapshot));
  const fields = fieldMarksModel(countFields({ targets, judged }), (field) =>
    valueLabel(dataset, "field", field),
  );
  const goals = goalsModel(snapshot, undefined);
  const records = { entries: entries.shown, asOf, today, label: "" };
  return [
    [
      "the strip of targets",
      (width, measure) => targetStripScene(strip, selection, width, measure),
    ],
    ["fields", (width, measure) => fields && fieldMarksScene(fields, selection, width, measure)],
    ["goals over time", (width, measure) => goals && goalsScene(goals, width, measure)],
    ["the strip of records", (width, measure) => stripScene(records, width, measure)],
    ...(["share", "native"] as const).map((units): readonly [string, SceneIn] => {
      const ids = ["compute-total", "ict-compute", "de-software", "de-ipv6"];
      const model = compareModel(comparedOf(ids, dataset.targetById, judged), units);
      const long = "Total computing power in use as the ministries count it";
      const named = ids.map((_id, at) => [long, ...Array.from({ length: at }, () => long)].join());
      return [
        "the comparison",
        (width, measure) => comparisonScene(model, named, width, measure, width < 600),
      ];
    }),
  ];
};

/** Scenes of which there are many: those of each target, and the timeline by each way of grouping and over two times. */
const manyOn = (snapshot: Snapshot): readonly (readonly [string, SceneIn])[] => [
  ...judgedIn(snapshot).flatMap(({ entry, judgement }): readonly (readonly [string, SceneIn])[] => {
    const course = trajectoryOf(entry.target, judgement, snapshot.judged.assumptions);
    const glyphs = (["share", "native"] as const).map((units) =>
      glyphModel(entry.target, judgement, units),
    );
    return [
      [
        `the course of ${entry.id}`,
        (width, measure) =>
          course && trajectoryScene(layTrajectory(course, width, measure), entry.id, ""),
      ],
      ...glyphs.map((glyph): readonly [string, SceneIn] => [
        `the glyph of ${entry.id}`,
        (width, measure) =>
          glyph.kind === "measured"
            ? targetGlyphScene(glyph, Math.min(620, width), measure, "", width % 20 === 0)
            : undefined,
      ]),
    ];
  }),
  ...(goalsModel(snapshot, undefined)?.panels ?? []).map((panel): readonly [string, SceneIn] => [
    `the levels of ${panel.name}`,
    (width, measure) => measureScene(panel, panel.measure.last.id, width, measure),
  ]),
  ...groupings.flatMap((grouping) =>
    [undefined, { start: dayOf(2023, 9, 1), end: dayOf(2024, 1, 1) }].map(
      (window): readonly [string, SceneIn] => [
        `the timeline by ${grouping}`,
        (width, measure) =>
          sceneOfSnapshot(snapshot, {
            grouping,
            measure,
            width,
            gutter: width < 600 ? 120 : 260,
            ...(window === undefined ? {} : { window }),
          }),
      ],
    ),
  ),
];

const snapshots = [
  ["all records", realSnapshot()],
  ["the newsletter", coreSnapshot()],
  ["an earlier day on a compound path", realSnapshot("asof=2024-07-15&path=compound")],
] as const;

describe.each(snapshots)("of %s, on a screen", (_words, snapshot) => {
  const figures = figuresOn(snapshot);
  const many = manyOn(snapshot);
  test.each(widths.map((width, at) => [width, at] as const))(
    "%d wide, no figure has anything cut, outside or on something else",
    (width, at) => {
      const share = many.filter((_one, index) => index % SHARE === at % SHARE);
      const faults = [...figures, ...sampled(share, 60)].flatMap(([name, sceneIn]) => {
        const scene = sceneIn(width, face);
        const found = scene === undefined ? [] : geometryFaults(scene, face);
        return found.map((fault) => `${name}: ${fault}`);
      });
      expect(faults).toEqual([]);
    },
  );
});

const pages = [
  "/",
  "/timeline",
  "/targets",
  "/agencies",
  "/records",
  "/data",
  "/method",
  "/targets/compute-total",
  "/targets/patent-firms",
  "/agencies/miit",
  "/companies/comac",
  "/records/computing-power-2023-2025",
];

/** How figures leave a page: as a file, on a slide, in the hand, in a frame on another page, on a card. */
const forms = {
  file: {},
  slide: { isSlide: true },
  hand: { isSlide: true, width: 360 },
  frame: { width: 326, rows: 12 },
  card: { isSlide: true, width: 700, height: 290, rows: 4 },
} as const;

describe.each(Object.entries(forms))("as a %s", (_name, form) => {
  it.each(sampled(pages, 4))(
    "no figure of %s has anything cut, outside or on something else",
    async (path) => {
      const snapshot = coreSnapshot();
      const arranged = path === "/targets" ? ["", "group=due"] : [""];
      const faults: string[] = [];
      for (const parameters of arranged.map((text) => new URLSearchParams(text))) {
        for (const id of await figuresOf(path, snapshot)) {
          const figure = await figureAt({ path, parameters, figureId: id }, snapshot, form);
          if (figure === undefined) throw new Error(`expected ${id} on ${path}`);
          const found = geometryFaults(figure.scene, fileMeasure);
          faults.push(...found.map((fault) => `${id}: ${fault}`));
        }
      }
      expect(faults).toEqual([]);
    },
  );
});

/** Figures of what several documents set, which the newsletter alone doesn't have. */
const shared = [
  ["/targets", "goals-over-time"],
  ["/targets", "plans-side-by-side"],
  ["/targets/ndc-nonfossil", "levels-ndc-nonfossil"],
  ["/targets/sail27-pen", "levels-sail27-pen"],
] as const;

describe.each(Object.entries(forms))("of all records as a %s", (_name, form) => {
  it.each(shared)(
    "%s, %s has nothing cut, outside or on something else",
    async (path, figureId) => {
      const place = { path, parameters: new URLSearchParams(), figureId };
      const figure = await figureAt(place, realSnapshot(), form);
      if (figure === undefined) throw new Error(`expected ${figureId}`);
      expect(geometryFaults(figure.scene, fileMeasure)).toEqual([]);
    },
  );
});

const aSize = Object.entries(namedSizes).slice(0, 2);

/** The least size of type in a picture, in pixels. */
const LEAST_TYPE = 8;

const pictureFaults = async (
  path: string,
  figureId: string,
  snapshot: Snapshot,
  size: PixelSize,
): Promise<readonly string[]> => {
  const origin = {
    snapshot,
    edition: undefined,
    address: `https://example.org${path}`,
    pageOf: (page: string) => `https://example.org${page}`,
  };
  const make = (layout: FigureSize) =>
    figureAt({ path, parameters: new URLSearchParams(), figureId }, snapshot, layout);
  const figure = await sizedFigure(make, origin, size);
  const link = { address: origin.address, code: linkCode(origin.address) };
  const framed = fileScene(figure, origin, link, size.width / size.height);
  const picture = enlargedTo(framed, size);
  const type = (SMALL * size.width) / framed.width;
  return [
    ...geometryFaults(figure.scene, fileMeasure),
    ...textFaults(picture, fileMeasure),
    ...(type < LEAST_TYPE ? [`type of ${type} px`] : []),
    ...(picture.width === size.width && picture.height === size.height
      ? []
      : [`${picture.width} by ${picture.height}`]),
  ].map((fault) => `${figureId}: ${fault}`);
};

describe.each(aSize)("as a picture of a size: %s", (_name, size) => {
  it.each(sampled(pages, 4))(
    "every figure of %s is in it, with nothing cut, outside or on something else",
    async (path) => {
      const snapshot = coreSnapshot();
      const faults: string[] = [];
      for (const id of await figuresOf(path, snapshot)) {
        faults.push(...(await pictureFaults(path, id, snapshot, size)));
      }
      expect(faults).toEqual([]);
    },
  );

  it.each([...shared, ["/timeline", "timeline"], ["/agencies", "who-issues-with-whom"]] as const)(
    "of all records %s, %s is in it",
    async (path, figureId) => {
      expect(await pictureFaults(path, figureId, realSnapshot(), size)).toEqual([]);
    },
  );
});

describe("what is wrong with a scene", () => {
  const text = (x: number, y: number, of = "words"): Mark => ({
    kind: "text",
    x,
    y,
    lines: [of],
    fill: "ink",
  });
  const group = (id: string, ...marks: readonly Mark[]): Mark => ({
    kind: "group",
    means: { id, name: id },
    marks,
  });
  const circle: Mark = { kind: "circle", x: 20, y: 20, r: 5 };
  it.each([
    ["a text that is cut", [text(80, 20)], "'words' is cut"],
    ["texts on each other", [text(0, 20), text(10, 24, "more")], "'words' runs into 'more'"],
    [
      "a text on another's mark",
      [group("a", circle), group("b", text(10, 24))],
      "'words' is on a mark of a",
    ],
    [
      "a text under another's line",
      [group("a", { kind: "line", x1: 0, y1: 0, x2: 50, y2: 50 }), group("b", text(10, 24))],
      "'words' is under a line of a",
    ],
    [
      "what is outside",
      [{ kind: "path", d: "M2 2h-9v4z", fill: "ink" }],
      "path from -7, 2 to 2, 6 is outside",
    ],
  ] as const)("is found: %s", (_words, marks, fault) => {
    const scene = { width: 100, height: 60, title: "", marks };
    expect(geometryFaults(scene, tableMeasure)).toContain(fault);
    expect(
      geometryFaults({ ...scene, marks: [group("a", circle, text(30, 24))] }, tableMeasure),
    ).toEqual([]);
  });
});
