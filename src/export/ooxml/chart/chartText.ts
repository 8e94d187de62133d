import { colourOf } from "#scene/render/palette.ts";
import type { Token } from "#scene/token.ts";
import { type Languages, languagesOf, languageRuns } from "#export/ooxml/language.ts";
import { el, type Xml } from "#export/ooxml/xml.ts";

/** An element with a single value. */
export const valueElement = (name: string, val: string | number | boolean): Xml =>
  el(name, { val });

const scheme = (val: string, ...changes: readonly Xml[]): Xml =>
  el("a:schemeClr", { val }, changes);

/**
 * Tokens without a meaning of their own follow the theme, so that they are legible on dark and light masters.
 * Colours with a meaning are the same on every master.
 */
const themed: Readonly<Partial<Record<Token, Xml>>> = {
  ink: scheme("tx1"),
  "ink.muted": scheme("tx2"),
  control: scheme("tx2"),
  bar: scheme("tx2"),
  rule: scheme("tx1", valueElement("a:alpha", 18_000)),
  panel: scheme("bg1"),
};

const colour = (token: Token): Xml =>
  themed[token] ?? el("a:srgbClr", { val: colourOf(token, "light").slice(1).toUpperCase() });

/** The ink legible on such a colour on every master. */
export const inkOn = (token: Token): Token =>
  themed[token] === undefined ? "code.ground" : "panel";

export const solid = (token: Token): Xml => el("a:solidFill", {}, colour(token));

/**
 * The height, in per cent, above the strip at the foot of an otherwise empty bar: the look of what is neither
 * settled nor under way.
 */
const FOOT = 84;

export const footed = (token: Token): Xml =>
  el(
    "a:gradFill",
    { rotWithShape: true },
    el(
      "a:gsLst",
      {},
      ([0, FOOT, FOOT, 100] as const).map((pos, at) =>
        el("a:gs", { pos: pos * 1000 }, colour(at < 2 ? "panel" : token)),
      ),
    ),
    el("a:lin", { ang: 5_400_000, scaled: false }),
  );

export const stroke = (token: Token, width: number, dash?: "dash" | "sysDot"): Xml =>
  el(
    "a:ln",
    { w: width, cap: "rnd" },
    solid(token),
    dash === undefined ? undefined : valueElement("a:prstDash", dash),
  );

export const shape = (...children: readonly Xml[]): Xml => el("c:spPr", {}, children);

/** The theme's font for Chinese text. */
export const EAST_ASIAN = "+mn-ea";

/** The theme's fonts by name, including East Asian: otherwise Chinese falls back to a font of the reader's system. */
const fonts: readonly Xml[] = [
  el("a:latin", { typeface: "+mn-lt" }),
  el("a:ea", { typeface: EAST_ASIAN }),
  el("a:cs", { typeface: "+mn-cs" }),
];

/** In hundredths of a point. */
export const SIZE = { axis: 1400, small: 1200 } as const;

interface TextLook {
  readonly size: number;
  readonly token?: Token;
  readonly languages: Languages;
}

const properties = (tag: "a:defRPr" | "a:rPr", { size, token = "ink", languages }: TextLook): Xml =>
  el(tag, { ...languages, sz: size, b: false }, solid(token), fonts);

/** The text properties of an element. */
export const textLook = (look: TextLook): Xml =>
  el(
    "c:txPr",
    {},
    el("a:bodyPr"),
    el("a:lstStyle"),
    el(
      "a:p",
      {},
      el("a:pPr", {}, properties("a:defRPr", look)),
      el("a:endParaRPr", look.languages),
    ),
  );

export const axisTitle = (text: string): Xml => {
  const look = { size: SIZE.axis, token: "ink.muted" } as const;
  return el(
    "c:title",
    {},
    el(
      "c:tx",
      {},
      el(
        "c:rich",
        {},
        el("a:bodyPr"),
        el("a:lstStyle"),
        el(
          "a:p",
          {},
          el("a:pPr", {}, properties("a:defRPr", { ...look, languages: languagesOf(text) })),
          languageRuns(text).map((one) =>
            el("a:r", {}, properties("a:rPr", { ...look, ...one }), el("a:t", {}, one.text)),
          ),
        ),
      ),
    ),
    valueElement("c:overlay", false),
  );
};

/** A label's position relative to its point or bar. */
type LabelPlace = "t" | "b" | "r" | "l" | "ctr" | "outEnd";

interface LabelLook extends TextLook {
  /** In spreadsheet syntax. */
  readonly format: string;
  readonly at: LabelPlace;
}

/** What follows the index of a label's point, or the labels of single points. */
const labelParts = ({ format, at, ...look }: LabelLook, isShown: boolean): readonly Xml[] => [
  el("c:numFmt", { formatCode: format, sourceLinked: false }),
  shape(el("a:noFill"), el("a:ln", {}, el("a:noFill"))),
  textLook(look),
  valueElement("c:dLblPos", at),
  valueElement("c:showLegendKey", false),
  valueElement("c:showVal", isShown),
  valueElement("c:showCatName", false),
  valueElement("c:showSerName", false),
  valueElement("c:showPercent", false),
  valueElement("c:showBubbleSize", false),
];

/** The value labels in or beside bars. */
export const labels = (look: LabelLook): Xml => el("c:dLbls", {}, labelParts(look, true));

/** Labels of single points, by index; the others have none. */
export const pointLabels = (
  points: readonly (readonly [at: number, look: LabelLook])[],
): Xml | undefined => {
  const [first] = points;
  return (
    first &&
    el(
      "c:dLbls",
      {},
      points.map(([at, look]) =>
        el("c:dLbl", {}, valueElement("c:idx", at), labelParts(look, true)),
      ),
      labelParts({ ...first[1], format: "General" }, false),
    )
  );
};
