import type { Mark, TextMark } from "./mark.ts";
import type { Measure } from "./measure.ts";
import type { Scene } from "./scene.ts";
import { wrapTo } from "./wrap.ts";

/** What stands around a figure that leaves the page. */
export interface FrameWords {
  /** What the figure shows or finds. */
  readonly title: string;
  /** What it is selected by and how many that leaves; empty where nothing is to be said. */
  readonly selection: string;
  /** The day by which it holds: 'as of 24 November 2026'. */
  readonly asOf: string;
  /** Where what is drawn was read. */
  readonly source: string;
  /** Which state of the data set it was made from. */
  readonly version: string;
  /** When the file was made. */
  readonly made: string;
  /** Where the figure stands: in words for who can't see it, and as a code that cameras read. */
  readonly address?: string;
  readonly code?: LinkCode | undefined;
}

/** A code of square modules: the outline of the dark ones, each of width 1, and how many stand in a row. */
export interface LinkCode {
  readonly path: string;
  readonly modules: number;
}

const MARGIN = 24;
const TITLE = { size: 19, leading: 25, most: 4 } as const;
/** Titles of a sheet on which a low figure leaves room, the largest first; a large one is never cut. */
const TITLES = [
  { size: 34, leading: 42, most: 99 },
  { size: 28, leading: 35, most: 99 },
  { size: 23, leading: 29, most: 99 },
  TITLE,
] as const;
const NOTE = { size: 13, leading: 18, most: 6 } as const;
const GAP = 12;
/** A face that stands out takes more room than the table knows. */
const SERIF = 1.08;
/** Side of the code, and the room between it and the words beside it. */
const CODE = { side: 84, gap: 16 } as const;
/** Narrower, words around a figure would stand in a column. */
const LEAST = 420;

interface TextSize {
  readonly size: number;
  readonly leading: number;
  /** In so many lines at most. */
  readonly most: number;
}

/** A text in its lines, with what they take up. */
interface Block {
  readonly markAt: (y: number) => TextMark;
  readonly height: number;
}

const blockOf = (
  text: string,
  width: number,
  of: TextSize,
  look: Pick<TextMark, "fill" | "weight" | "face">,
  measure: Measure,
): Block => {
  const setting = { measure, size: of.size, weight: look.weight ?? ("plain" as const) };
  const lines = wrapTo(text, look.face === "serif" ? width / SERIF : width, of.most, setting);
  return {
    markAt: (y) => ({
      kind: "text",
      x: MARGIN,
      y: y + of.size,
      lines,
      size: of.size,
      leading: of.leading,
      ...look,
    }),
    height: text === "" ? 0 : lines.length * of.leading,
  };
};

/** The code in the corner, on ground of its own. */
const codeMarks = ({ path, modules }: LinkCode, right: number, top: number): readonly Mark[] => {
  const [x, scale] = [right - CODE.side, CODE.side / modules];
  return [
    { kind: "rect", x, y: top, width: CODE.side, height: CODE.side, fill: "code.ground" },
    { kind: "path", d: path, at: { x, y: top, scale }, fill: "code" },
  ];
};

const statusOf = ({ selection, asOf }: FrameWords): string =>
  [selection, asOf].filter((part) => part !== "").join(" · ");

/** The words around a figure in a width, one below the other, and how high they and the figure are. */
const wordsIn = (
  inner: number,
  scene: Scene,
  words: FrameWords,
  measure: Measure,
  look: TextSize = TITLE,
) => {
  const muted = { fill: "ink.muted" } as const;
  const strong = { fill: "ink", weight: "strong", face: "serif" } as const;
  const title = blockOf(words.title, inner, look, strong, measure);
  const under = blockOf(statusOf(words), inner, NOTE, muted, measure);
  const beside = words.code === undefined ? inner : inner - CODE.side - CODE.gap;
  const foot = [words.source, words.version, words.made].map((text) =>
    blockOf(text, beside, NOTE, muted, measure),
  );
  const top = MARGIN + title.height + 2 + under.height + GAP;
  const said = foot.reduce((sum, { height }) => sum + height, 0);
  const below = words.code === undefined ? said : Math.max(said, CODE.side);
  return { title, under, foot, top, height: top + scene.height + GAP + below + MARGIN };
};

/**
 * A figure as it leaves the page: on its own ground, with its title, what it is selected by and as of
 * when over it, and under it where it was read and from which state of the data. With a `ratio` of width
 * by height it fills a sheet of that shape: the title at its head, the rest at its foot, the figure between.
 */
export const framed = (
  scene: Scene,
  words: FrameWords,
  measure: Measure,
  ratio?: number,
): Scene => {
  const least = Math.max(scene.width, LEAST);
  const own = wordsIn(least, scene, words, measure);
  // A high figure leaves its words the width of the sheet.
  const inner = ratio === undefined ? least : Math.max(least, own.height * ratio - 2 * MARGIN);
  const width = inner + 2 * MARGIN;
  const height = ratio === undefined ? own.height : width / ratio;
  const laid =
    ratio === undefined
      ? own
      : (TITLES.map((look) => wordsIn(inner, scene, words, measure, look)).find(
          (one) => one.height <= height,
        ) ?? own);
  const { title, under, foot, top } = laid;
  const spare = height - laid.height;
  const left = ratio === undefined ? MARGIN : MARGIN + (inner - scene.width) / 2;
  const below = top + spare + scene.height + GAP;
  const ends = foot.map((_block, at) =>
    foot.slice(0, at).reduce((sum, one) => sum + one.height, below),
  );
  return {
    width,
    height,
    title: words.title,
    description: [
      scene.title,
      scene.description,
      statusOf(words),
      words.source,
      words.version,
      words.made,
      words.address,
    ]
      .filter((part) => part !== undefined && part !== "")
      .map((part) => (/[.。]$/.test(part ?? "") ? part : `${part}.`))
      .join(" "),
    marks: [
      { kind: "rect", x: 0, y: 0, width, height, fill: "paper" },
      title.markAt(MARGIN),
      under.markAt(MARGIN + title.height + 2),
      { kind: "group", at: { x: left, y: top + spare / 2 }, marks: scene.marks },
      ...foot.map((block, at) => block.markAt(ends[at] ?? below)),
      ...(words.code === undefined ? [] : codeMarks(words.code, width - MARGIN, below)),
    ],
  };
};
