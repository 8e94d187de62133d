import type { Mark, TextMark } from "./mark.ts";
import type { Measure } from "./measure.ts";
import type { Scene } from "./scene.ts";
import { wrapEvenly, wrapTo } from "./wrap.ts";

/** The words around a figure in a file. */
export interface FrameWords {
  /** What the figure shows, or its finding. */
  readonly title: string;
  /** The selection, and how many rows it leaves; empty where there is nothing to say. */
  readonly selection: string;
  /** The as-of day: 'as of 24 November 2026'. */
  readonly asOf: string;
  /** The sources of the data. */
  readonly source: string;
  /** The edition of the data set. */
  readonly version: string;
  /** When the file was made. */
  readonly made: string;
  /** The address of the figure: in words for screen readers, and as a QR code. */
  readonly address?: string;
  readonly code?: LinkCode | undefined;
}

/** A QR code: the outline of its dark modules, each of width 1, and the number of modules per side. */
export interface LinkCode {
  readonly path: string;
  readonly modules: number;
}

const MARGIN = 24;
const TITLE = { size: 19, leading: 25, most: 4 } as const;
/** Title sizes for a page that a low figure doesn't fill, the largest first; a large title is never cut. */
const TITLES = [
  { size: 34, leading: 42, most: 99 },
  { size: 28, leading: 35, most: 99 },
  { size: 23, leading: 29, most: 99 },
  TITLE,
] as const;
const NOTE = { size: 13, leading: 18, most: 6 } as const;
const GAP = 12;
/** Serif type in the title is wider than the width table assumes. */
const SERIF = 1.08;
/** Side of the code, and the gap between it and the words beside it. */
const CODE = { side: 84, gap: 16 } as const;
/** At less than this width the words around a figure would become a narrow column. */
const LEAST = 420;

interface TextSize {
  readonly size: number;
  readonly leading: number;
  /** The most lines it may have. */
  readonly most: number;
}

/** A text in its lines, with its size. */
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
  // Titles alone are in serif.
  const lines =
    look.face === "serif"
      ? wrapEvenly(text, width / SERIF, of.most, setting)
      : wrapTo(text, width, of.most, setting);
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

/** The code in the corner, on a background of its own. */
const codeMarks = ({ path, modules }: LinkCode, right: number, top: number): readonly Mark[] => {
  const [x, scale] = [right - CODE.side, CODE.side / modules];
  return [
    { kind: "rect", x, y: top, width: CODE.side, height: CODE.side, fill: "code.ground" },
    { kind: "path", d: path, at: { x, y: top, scale }, fill: "code" },
  ];
};

const statusOf = ({ selection, asOf }: FrameWords): string =>
  [selection, asOf].filter((part) => part !== "").join(" · ");

/** The words around a figure in a given width, one below the other, with the heights of words and figure. */
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
  const footHeight = foot.reduce((sum, { height }) => sum + height, 0);
  const below = words.code === undefined ? footHeight : Math.max(footHeight, CODE.side);
  return { title, under, foot, top, height: top + scene.height + GAP + below + MARGIN };
};

/**
 * A figure as a file: on its own background, with its title, selection and as-of day above it, and its sources and data
 * edition below. With a `ratio` of width to height it fills a page of that shape: the title at the top, the rest at the
 * bottom, the figure between.
 */
export const framed = (
  scene: Scene,
  words: FrameWords,
  measure: Measure,
  ratio?: number,
): Scene => {
  const least = Math.max(scene.width, LEAST);
  const own = wordsIn(least, scene, words, measure);
  // A tall figure leaves its words the full width of the page.
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
