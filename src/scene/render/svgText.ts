import { runsOf } from "#scene/han.ts";
import { LEADING, type Mark, SMALL, type TextMark } from "#scene/mark.ts";
import { tenth } from "#scene/scale.ts";
import type { Scene } from "#scene/scene.ts";
import type { Token } from "#scene/token.ts";
import { language } from "#messages/language.ts";

import { colourOf, type Theme } from "./palette.ts";
import { opacityOf } from "./opacity.ts";
import { transformOf } from "./transform.ts";

/** Characters that XML 1.0 doesn't allow, and other control characters. */
const FORBIDDEN = /(?![\t\n\r])\p{Cc}|\p{Cs}|[\uFFFE\uFFFF]/gu;

const entities: ReadonlyMap<string, string> = new Map([
  ["&", "&amp;"],
  ["<", "&lt;"],
  [">", "&gt;"],
  ['"', "&quot;"],
]);

/** Escapes a text for XML content and attribute values. */
const escapeXml = (text: string): string =>
  text.replaceAll(FORBIDDEN, "").replaceAll(/[&<>"]/g, (sign) => entities.get(sign) ?? "");

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An element; attributes without a value are left out. */
const element = (name: string, attributes: Attributes, inner = ""): string => {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`)
    .join("");
  return inner === "" ? `<${name}${written}/>` : `<${name}${written}>${inner}</${name}>`;
};

/**
 * The font families by name, as a file has no style sheet. Latin fonts come before any that has Chinese too, whose
 * quotation marks and apostrophes are as wide as a character.
 */
const fonts = {
  sans: "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Liberation Sans', 'DejaVu Sans', 'PingFang SC', 'Microsoft YaHei', 'Noto Sans SC', 'Noto Sans CJK SC', sans-serif",
  serif:
    "Georgia, 'Noto Serif', 'Times New Roman', 'Liberation Serif', 'DejaVu Serif', 'Songti SC', 'Noto Serif SC', 'Noto Serif CJK SC', SimSun, serif",
  han: "'PingFang SC', 'Noto Sans SC', 'Noto Sans CJK SC', 'Microsoft YaHei', sans-serif",
  hanSerif: "'Songti SC', 'Noto Serif SC', 'Noto Serif CJK SC', SimSun, serif",
} as const;

type Colour = (token: Token | undefined) => string;

const inkOf = (mark: Exclude<Mark, { kind: "group" | "text" | "hit" }>, colour: Colour) => {
  const { fill, stroke, weight, dash, round } = mark;
  const { opacity, fillOpacity, strokeOpacity } = opacityOf(mark);
  return {
    fill: colour(fill),
    stroke: stroke === undefined ? undefined : colour(stroke),
    "stroke-width": weight,
    "stroke-dasharray": dash,
    "stroke-linecap": round === true ? "round" : undefined,
    opacity,
    "fill-opacity": fillOpacity,
    "stroke-opacity": strokeOpacity,
  };
};

/** A line in which Chinese runs are marked up, in a font that has them. */
const lineText = (text: string, isSerif: boolean): string =>
  runsOf(text)
    .map((run) =>
      run.isHan
        ? element(
            "tspan",
            { lang: "zh", "xml:lang": "zh", "font-family": isSerif ? fonts.hanSerif : fonts.han },
            escapeXml(run.text),
          )
        : escapeXml(run.text),
    )
    .join("");

const textOf = (mark: TextMark, colour: Colour): string => {
  const { x, y, lines, across, fill, size = SMALL, weight, face, anchor, turn } = mark;
  const { leading = LEADING } = mark;
  const turned = turn === undefined ? undefined : transformOf({ x, y, turn });
  const [left, base] = turned === undefined ? [tenth(x), tenth(y)] : [0, 0];
  const isSerif = face === "serif";
  const inner =
    lines.length === 1
      ? lineText(lines[0] ?? "", isSerif)
      : lines
          .map((line, at) =>
            element(
              "tspan",
              across === undefined
                ? { x: left, dy: at === 0 ? 0 : leading }
                : { x: tenth(across[at] ?? 0) },
              lineText(line, isSerif),
            ),
          )
          .join("");
  const place = {
    x: left,
    y: base,
    transform: turned,
    "text-anchor": anchor === undefined || anchor === "start" ? undefined : anchor,
    "font-size": size,
    "font-weight": weight === "strong" ? 600 : undefined,
    "font-family": isSerif ? fonts.serif : undefined,
    lang: mark.lang,
    "xml:lang": mark.lang,
  };
  const text = element("text", { ...place, fill: colour(fill) }, inner);
  if (mark.halo === undefined) return text;
  // Its halo is a separate text element: many programs don't support `paint-order`.
  const rim = { fill: "none", stroke: colour(mark.halo), "stroke-width": 3 };
  const under = { ...place, ...rim, "stroke-linejoin": "round", "aria-hidden": "true" };
  return element("text", under, inner) + text;
};

const markOf = (mark: Mark, colour: Colour): string => {
  switch (mark.kind) {
    case "path":
      return element("path", {
        d: mark.d,
        "fill-rule": mark.holes === true ? "evenodd" : undefined,
        transform: mark.at === undefined ? undefined : transformOf(mark.at),
        ...inkOf(mark, colour),
      });
    case "rect":
      return element("rect", {
        x: tenth(mark.x),
        y: tenth(mark.y),
        width: tenth(mark.width),
        height: tenth(mark.height),
        ...inkOf(mark, colour),
      });
    case "circle":
      return element("circle", {
        cx: tenth(mark.x),
        cy: tenth(mark.y),
        r: mark.r,
        ...inkOf(mark, colour),
      });
    case "line":
      return element("line", {
        x1: tenth(mark.x1),
        y1: tenth(mark.y1),
        x2: tenth(mark.x2),
        y2: tenth(mark.y2),
        ...inkOf(mark, colour),
      });
    case "text":
      return textOf(mark, colour);
    case "hit":
      return "";
    case "group":
      return element(
        "g",
        { transform: mark.at === undefined ? undefined : transformOf(mark.at) },
        marksOf(mark.marks, colour),
      );
  }
};

const marksOf = (marks: readonly Mark[], colour: Colour): string =>
  marks
    .map((mark) => {
      const drawn = markOf(mark, colour);
      const { means } = mark;
      // A mark's name becomes its `<title>`, which programs show as a tooltip and read out.
      return means === undefined || drawn === ""
        ? drawn
        : element("g", {}, element("title", {}, escapeXml(means.name)) + drawn);
    })
    .join("");

/** Writes a scene as the text of an SVG file: tokens become colours of one theme. */
export const svgText = (scene: Scene, theme: Theme): string => {
  const colour: Colour = (token) => (token === undefined ? "none" : colourOf(token, theme));
  const { title, description, marks } = scene;
  const [width, height] = [Math.ceil(scene.width), Math.ceil(scene.height)];
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      role: "img",
      lang: language.tag,
      "xml:lang": language.tag,
      "font-family": fonts.sans,
    },
    element("title", {}, escapeXml(title)) +
      (description === undefined ? "" : element("desc", {}, escapeXml(description))) +
      marksOf(marks, colour),
  )}\n`;
};
