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
const NOTE = { size: 13, leading: 18, most: 6 } as const;
const GAP = 12;
/** A face that stands out takes more room than the table knows. */
const SERIF = 1.08;
/** Side of the code, and the room between it and the words beside it. */
const CODE = { side: 84, gap: 16 } as const;
/** Narrower, words around a figure would stand in a column. */
const LEAST = 420;

interface Block {
  readonly mark: TextMark;
  readonly height: number;
}

/**
 * A figure as it leaves the page: on its own ground, with its title, what it is selected by and as of
 * when over it, and under it where it was read and from which state of the data.
 */
/** The code in the corner, on ground of its own. */
const codeMarks = ({ path, modules }: LinkCode, right: number, top: number): readonly Mark[] => {
  const [x, scale] = [right - CODE.side, CODE.side / modules];
  return [
    { kind: "rect", x, y: top, width: CODE.side, height: CODE.side, fill: "code.ground" },
    { kind: "path", d: path, at: { x, y: top, scale }, fill: "code" },
  ];
};

export const framed = (scene: Scene, words: FrameWords, measure: Measure): Scene => {
  const inner = Math.max(scene.width, LEAST);
  const block = (
    text: string,
    top: number,
    of: typeof TITLE | typeof NOTE,
    look: Pick<TextMark, "fill" | "weight" | "face">,
    room = inner,
  ): Block => {
    const setting = { measure, size: of.size, weight: look.weight ?? ("plain" as const) };
    const lines = wrapTo(text, look.face === "serif" ? room / SERIF : room, of.most, setting);
    return {
      mark: {
        kind: "text",
        x: MARGIN,
        y: top + of.size,
        lines,
        size: of.size,
        leading: of.leading,
        ...look,
      },
      height: text === "" ? 0 : lines.length * of.leading,
    };
  };
  const title = block(words.title, MARGIN, TITLE, { fill: "ink", weight: "strong", face: "serif" });
  const status = [words.selection, words.asOf].filter((part) => part !== "").join(" · ");
  const under = block(status, MARGIN + title.height + 2, NOTE, { fill: "ink.muted" });
  const top = MARGIN + title.height + 2 + under.height + GAP;
  const foot = top + scene.height + GAP;
  const { code } = words;
  const beside = code === undefined ? inner : inner - CODE.side - CODE.gap;
  const source = block(words.source, foot, NOTE, { fill: "ink.muted" }, beside);
  const version = block(words.version, foot + source.height, NOTE, { fill: "ink.muted" }, beside);
  const made = block(
    words.made,
    foot + source.height + version.height,
    NOTE,
    { fill: "ink.muted" },
    beside,
  );
  const width = inner + 2 * MARGIN;
  const said = source.height + version.height + made.height;
  const height = foot + (code === undefined ? said : Math.max(said, CODE.side)) + MARGIN;
  const ground: Mark = { kind: "rect", x: 0, y: 0, width, height, fill: "paper" };
  return {
    width,
    height,
    title: words.title,
    description: [
      scene.title,
      scene.description,
      status,
      words.source,
      words.version,
      words.made,
      words.address,
    ]
      .filter((part) => part !== undefined && part !== "")
      .map((part) => (/[.。]$/.test(part ?? "") ? part : `${part}.`))
      .join(" "),
    marks: [
      ground,
      title.mark,
      under.mark,
      { kind: "group", at: { x: MARGIN, y: top }, marks: scene.marks },
      source.mark,
      version.mark,
      made.mark,
      ...(code === undefined ? [] : codeMarks(code, width - MARGIN, foot)),
    ],
  };
};
