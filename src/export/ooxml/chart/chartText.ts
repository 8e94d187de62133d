import { colourOf } from "#charts/render/palette.ts";
import type { Token } from "#charts/scene/token.ts";
import { el, type Xml } from "#export/ooxml/xml.ts";

/** An element that holds one value. */
export const value = (name: string, val: string | number | boolean): Xml => el(name, { val });

/** A slide is light: a projector's black is grey. */
export const solid = (token: Token): Xml =>
  el("a:solidFill", {}, el("a:srgbClr", { val: colourOf(token, "light").slice(1).toUpperCase() }));

export const stroke = (token: Token, width: number, dash?: "dash" | "sysDot"): Xml =>
  el(
    "a:ln",
    { w: width, cap: "rnd" },
    solid(token),
    dash === undefined ? undefined : value("a:prstDash", dash),
  );

export const shape = (...children: readonly Xml[]): Xml => el("c:spPr", {}, children);

/** The theme's font for text in Chinese. */
export const EAST_ASIAN = "+mn-ea";

/** The theme's fonts by name, East Asian ones included: else Chinese falls to what the reader's system has. */
const fonts: readonly Xml[] = [
  el("a:latin", { typeface: "+mn-lt" }),
  el("a:ea", { typeface: EAST_ASIAN }),
  el("a:cs", { typeface: "+mn-cs" }),
];

/** Hundredths of a point. */
export const SIZE = { axis: 1400, small: 1200 } as const;

const look = (size: number, token: Token): Xml =>
  el("a:defRPr", { sz: size, b: false }, solid(token), fonts);

/** How text is set. */
export const textLook = (size: number, token: Token = "ink"): Xml =>
  el(
    "c:txPr",
    {},
    el("a:bodyPr"),
    el("a:lstStyle"),
    el("a:p", {}, el("a:pPr", {}, look(size, token)), el("a:endParaRPr", { lang: "en-US" })),
  );

export const axisTitle = (text: string): Xml =>
  el(
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
          el("a:pPr", {}, look(SIZE.axis, "ink.muted")),
          el(
            "a:r",
            {},
            el(
              "a:rPr",
              { lang: "zh-CN", altLang: "en-US", sz: SIZE.axis, b: false },
              solid("ink.muted"),
              fonts,
            ),
            el("a:t", {}, text),
          ),
        ),
      ),
    ),
    value("c:overlay", false),
  );

/** The figures beside points or bars, or the name of their series. */
export const labels = (
  format: string,
  at: "t" | "b" | "r" | "l" | "ctr" | "outEnd",
  size: number,
  token: Token,
  isName = false,
): Xml =>
  el(
    "c:dLbls",
    {},
    el("c:numFmt", { formatCode: format, sourceLinked: false }),
    shape(el("a:noFill"), el("a:ln", {}, el("a:noFill"))),
    textLook(size, token),
    value("c:dLblPos", at),
    value("c:showLegendKey", false),
    value("c:showVal", !isName),
    value("c:showCatName", false),
    value("c:showSerName", isName),
    value("c:showPercent", false),
    value("c:showBubbleSize", false),
  );
