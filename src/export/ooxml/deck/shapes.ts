import { languageRuns } from "#export/ooxml/language.ts";
import { el, ns, type Xml } from "#export/ooxml/xml.ts";

/** A box on a slide, in English Metric Units. */
export interface SlideBox {
  readonly x: number;
  readonly y: number;
  readonly cx: number;
  readonly cy: number;
}

const INCH = 914_400;

export const inches = (x: number, y: number, cx: number, cy: number): SlideBox => ({
  x: Math.round(x * INCH),
  y: Math.round(y * INCH),
  cx: Math.round(cx * INCH),
  cy: Math.round(cy * INCH),
});

/** 16:9. */
export const slideSize = { cx: 12_192_000, cy: 6_858_000 } as const;

/** The area of a slide's figure. */
export const figureBox = inches(0.5, 1.4, 12.33, 5.4);

/** Above the figure: the highlight's label. */
export const highlightBox = inches(0.5, 1.35, 12.33, 0.5);

/** Below a table: what it omits. */
export const restBox = inches(0.5, 6.45, 12.33, 0.4);

export const spaces = {
  "xmlns:a": ns.drawing,
  "xmlns:r": ns.office,
  "xmlns:p": ns.slides,
} as const;

export const place = (tag: string, { x, y, cx, cy }: SlideBox): Xml =>
  el(tag, {}, el("a:off", { x, y }), el("a:ext", { cx, cy }));

export const rectangle = el("a:prstGeom", { prst: "rect" }, el("a:avLst"));

/** What every shape tree begins with. */
const treeHead: readonly Xml[] = [
  el("p:nvGrpSpPr", {}, el("p:cNvPr", { id: 1, name: "" }), el("p:cNvGrpSpPr"), el("p:nvPr")),
  el(
    "p:grpSpPr",
    {},
    el(
      "a:xfrm",
      {},
      el("a:off", { x: 0, y: 0 }),
      el("a:ext", { cx: 0, cy: 0 }),
      el("a:chOff", { x: 0, y: 0 }),
      el("a:chExt", { cx: 0, cy: 0 }),
    ),
  ),
];

/** A text as runs, each tagged with the language of its script: programs choose fonts and voices by it. */
export const runs = (
  text: string,
  look: { readonly sz?: number; readonly b?: boolean } = {},
): readonly Xml[] =>
  languageRuns(text).map((one) =>
    el("a:r", {}, el("a:rPr", { ...one.languages, ...look }), el("a:t", {}, one.text)),
  );

const emptyEnd = el("a:endParaRPr", { lang: "en-GB" });

/** One paragraph per line. */
export const paragraphs = (text: string): readonly Xml[] =>
  text.split("\n").map((line) => el("a:p", {}, line === "" ? emptyEnd : runs(line)));

export const slideNumber = el(
  "a:p",
  {},
  el(
    "a:fld",
    { id: "{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}", type: "slidenum" },
    el("a:rPr", { lang: "en-GB" }),
    el("a:t", {}, "‹#›"),
  ),
  emptyEnd,
);

/** The type of a text level, in the theme's fonts, including East Asian. */
export const level = (size: number, align?: "r", colour: "tx1" | "tx2" = "tx1"): Xml =>
  el(
    "a:lvl1pPr",
    { algn: align },
    el("a:buNone"),
    el(
      "a:defRPr",
      { sz: size },
      el("a:solidFill", {}, el("a:schemeClr", { val: colour })),
      el("a:latin", { typeface: "+mn-lt" }),
      el("a:ea", { typeface: "+mn-ea" }),
      el("a:cs", { typeface: "+mn-cs" }),
    ),
  );

interface Holder {
  readonly id: number;
  readonly name: string;
  readonly type: "title" | "ctrTitle" | "subTitle" | "ftr" | "sldNum" | "body";
  readonly idx?: number;
  readonly text: readonly Xml[];
  /** Its own position and type; by default those of the layout or the master. */
  readonly box?: SlideBox;
  readonly style?: Xml;
  /** The vertical alignment of the text in its box. */
  readonly anchor?: "t" | "ctr" | "b";
}

/** The share of a page that a placeholder declares, if not the default. */
const sizes: Readonly<Partial<Record<Holder["type"], string>>> = {
  ftr: "quarter",
  sldNum: "quarter",
};

/** A placeholder: outlines, screen readers and other themes identify it by its type. */
export const holder = ({ id, name, type, idx, text, box, style, anchor }: Holder): Xml =>
  el(
    "p:sp",
    {},
    el(
      "p:nvSpPr",
      {},
      el("p:cNvPr", { id, name }),
      el("p:cNvSpPr", {}, el("a:spLocks", { noGrp: true })),
      el("p:nvPr", {}, el("p:ph", { type, sz: sizes[type], idx })),
    ),
    el("p:spPr", {}, box === undefined ? [] : [place("a:xfrm", box), rectangle]),
    el(
      "p:txBody",
      {},
      el("a:bodyPr", { anchor }, el("a:normAutofit")),
      el("a:lstStyle", {}, style),
      text,
    ),
  );

/** The picture of the slide on its notes page. */
export const slideImage = (box?: SlideBox): Xml =>
  el(
    "p:sp",
    {},
    el(
      "p:nvSpPr",
      {},
      el("p:cNvPr", { id: 2, name: "Slide image" }),
      el("p:cNvSpPr", {}, el("a:spLocks", { noGrp: true, noRot: true, noChangeAspect: true })),
      el("p:nvPr", {}, el("p:ph", { type: "sldImg", idx: box === undefined ? undefined : 2 })),
    ),
    el("p:spPr", {}, box === undefined ? [] : [place("a:xfrm", box), rectangle]),
  );

interface BoxedText {
  readonly id: number;
  readonly name: string;
  readonly text: string;
  readonly size: number;
  readonly bold?: boolean;
}

/** A text in its own box. */
export const textBox = ({ id, name, text, size, bold }: BoxedText, box: SlideBox): Xml =>
  el(
    "p:sp",
    {},
    el("p:nvSpPr", {}, el("p:cNvPr", { id, name }), el("p:cNvSpPr", { txBox: true }), el("p:nvPr")),
    el("p:spPr", {}, place("a:xfrm", box), rectangle, el("a:noFill")),
    el(
      "p:txBody",
      {},
      el("a:bodyPr", { wrap: "square", anchor: "ctr" }, el("a:normAutofit")),
      el("a:lstStyle", {}, level(size)),
      el("a:p", {}, runs(text, bold === true ? { b: true } : {})),
    ),
  );

export const tree = (...shapes: readonly (Xml | undefined)[]): Xml =>
  el("p:spTree", {}, treeHead, shapes);

/** The master's colours. */
export const masterColours = el("p:clrMapOvr", {}, el("a:masterClrMapping"));
