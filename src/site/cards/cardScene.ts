import { runsOf } from "#scene/han.ts";
import type { Mark, TextMark } from "#scene/mark.ts";
import { type Measure, tableMeasure } from "#scene/measure.ts";
import type { Scene } from "#scene/scene.ts";
import { cutTo, type Setting, wrapEvenly, wrapTo } from "#scene/wrap.ts";

/** In units of more than a pixel, so that small type is legible in a chat. */
export const CARD = { width: 600, height: 315 } as const;

const MARGIN = 28;
/** The width inside the margins. */
export const INNER_WIDTH = CARD.width - 2 * MARGIN;
/** Title settings, largest first; the first that fits is used, and the last is truncated. */
const TITLES = [
  { size: 23, leading: 29, most: 2 },
  { size: 19, leading: 24, most: 3 },
  { size: 16, leading: 20, most: 4 },
] as const;
const NOTE = 13;
const FOOT = { size: 11.5, leading: 14, y: CARD.height - 20, most: 2 } as const;
const GAP = 12;
/** The largest scale of a figure. */
const MOST_SCALE = 1.3;

/** The words of a card. */
export interface Card {
  readonly title: string;
  /** How much of the data it covers, and as of when. */
  readonly note: string;
  /** Source lines with fewer and fewer names: the first that fits is used. */
  readonly sources: readonly string[];
  /** The name of the site. */
  readonly name: string;
}

/**
 * The width of the card font's Latin letters, at most, relative to the table of widths; Chinese has its full
 * width.
 */
const LATIN = 0.9;

/** Text measure for cards, which have their own font. */
export const cardMeasure: Measure = (text, size, weight) =>
  runsOf(text).reduce(
    (sum, run) => sum + tableMeasure(run.text, size, weight) * (run.isHan ? 1 : LATIN),
    0,
  );

const measure = cardMeasure;

const titleOf = (title: string) => {
  const looks = TITLES.map((look) => {
    const setting: Setting = { measure, size: look.size, weight: "strong" };
    return { ...look, setting, lines: wrapTo(title, INNER_WIDTH, 99, setting).length };
  });
  const look = looks.find(({ lines, most }) => lines <= most) ?? looks.at(-1);
  if (look === undefined) throw new Error("a title has some look");
  const { size, leading, most, setting } = look;
  return { size, leading, lines: wrapEvenly(title, INNER_WIDTH, most, setting) };
};

/** The site's logo as in its icon, in a square of 32. */
const logo: readonly Mark[] = [
  { kind: "rect", x: 0, y: 0, width: 32, height: 32, fill: "ink" },
  { kind: "path", d: "M6 10v12M6 16h15", stroke: "paper", weight: 2.5 },
  { kind: "path", d: "M23 9h3v14h-3", stroke: "paper", weight: 2 },
  { kind: "circle", x: 17, y: 16, r: 4, fill: "accent" },
];

const SIGN = 16;

/** The width of the site's name with its logo. */
const nameWidth = (name: string): number => measure(name, FOOT.size, "strong") + SIGN + 8;

/** The sources, beside the name of the site: as many names as fit in two lines. */
const sourceLines = ({ sources, name }: Pick<Card, "sources" | "name">): readonly string[] => {
  const extent = INNER_WIDTH - nameWidth(name) - 24;
  const setting = { measure, size: FOOT.size };
  const fitting = sources.find((one) => wrapTo(one, extent, 99, setting).length <= FOOT.most);
  return wrapTo(fitting ?? sources.at(-1) ?? "", extent, FOOT.most, setting);
};

/** The vertical space for the figure between title and foot. */
export const figureExtent = (card: Card): { top: number; height: number } => {
  const { lines, leading } = titleOf(card.title);
  const top = MARGIN - 6 + lines.length * leading + NOTE + 6 + GAP;
  const foot = FOOT.size + (sourceLines(card).length - 1) * FOOT.leading;
  return { top, height: FOOT.y - foot - GAP - top };
};

/** The scale at which a figure is drawn. */
export const scaleIn = (extent: { readonly height: number }, { width, height }: Scene): number =>
  Math.min(MOST_SCALE, INNER_WIDTH / width, extent.height / height);

/** The preview picture of a link: the finding, its figure, the sources and the site's name. */
export const cardScene = (card: Card, figure: Scene | undefined): Scene => {
  const { title, note, sources, name } = card;
  const { lines, size, leading } = titleOf(title);
  const extent = figureExtent(card);
  const scale = figure === undefined ? 1 : scaleIn(extent, figure);
  const text = (
    line: string,
    y: number,
    look: Omit<TextMark, "kind" | "lines" | "x" | "y"> & { readonly x?: number },
  ): Mark => ({ kind: "text", x: MARGIN, y, lines: [line], ...look });
  const source = sourceLines(card);
  const right = CARD.width - MARGIN;
  return {
    ...CARD,
    title,
    description: [figure?.title, figure?.description, note, sources[0]]
      .filter((part) => part !== undefined && part !== "")
      .join(". "),
    marks: [
      { kind: "rect", x: 0, y: 0, ...CARD, fill: "paper" },
      { kind: "rect", x: 0, y: 0, width: CARD.width, height: 6, fill: "ink" },
      {
        kind: "text",
        x: MARGIN,
        y: MARGIN - 6 + size,
        lines,
        size,
        leading,
        weight: "strong",
        fill: "ink",
      },
      text(
        cutTo(note, INNER_WIDTH, { measure, size: NOTE }),
        MARGIN - 6 + lines.length * leading + NOTE + 4,
        { size: NOTE, fill: "ink.muted" },
      ),
      ...(figure === undefined
        ? []
        : [
            {
              kind: "group",
              // In a group, so that its layout is scaled as a whole.
              at: { x: MARGIN, y: extent.top, scale },
              marks: figure.marks,
            } as const,
          ]),
      {
        kind: "text",
        x: MARGIN,
        y: FOOT.y - (source.length - 1) * FOOT.leading,
        lines: source,
        size: FOOT.size,
        leading: FOOT.leading,
        fill: "ink.muted",
      },
      {
        kind: "group",
        at: { x: right - nameWidth(name), y: FOOT.y - SIGN + 4, scale: SIGN / 32 },
        marks: logo,
      },
      text(name, FOOT.y, {
        x: right,
        anchor: "end",
        size: FOOT.size,
        weight: "strong",
        fill: "ink",
      }),
    ],
  };
};
