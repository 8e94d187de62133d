import { el, type Xml } from "#export/ooxml/xml.ts";
import { type Languages, languagesOf } from "#export/ooxml/language.ts";

import { axisTitle, shape, SIZE, stroke, textLook, valueElement } from "./chartText.ts";

interface AxisLook {
  readonly title: string;
  /** The number format of its values, in spreadsheet syntax. */
  readonly format: string;
  /** Chosen by the program if absent. */
  readonly levels?: readonly number[] | undefined;
}

const scaling = (order: "minMax" | "maxMin", most?: number, least?: number): Xml =>
  el(
    "c:scaling",
    {},
    valueElement("c:orientation", order),
    most === undefined ? undefined : valueElement("c:max", most),
    least === undefined ? undefined : valueElement("c:min", least),
  );

/** Ids of the two axes of every chart: each names the other. */
const AXES = { first: 1001, second: 1002 } as const;

export const axisIds: readonly Xml[] = [
  valueElement("c:axId", AXES.first),
  valueElement("c:axId", AXES.second),
];

/** A value axis: the first is horizontal and the second vertical, or the other way round. */
export const valueAxis = (
  which: keyof typeof AXES,
  side: "b" | "l",
  { title, format, levels = [] }: AxisLook,
  crosses: "autoZero" | "min" | "max" = "min",
): Xml =>
  el(
    "c:valAx",
    {},
    valueElement("c:axId", AXES[which]),
    scaling("minMax", levels.length < 2 ? undefined : levels.at(-1), levels[0]),
    valueElement("c:delete", false),
    valueElement("c:axPos", side),
    el("c:majorGridlines", {}, shape(stroke("rule", 9525))),
    axisTitle(title),
    el("c:numFmt", { formatCode: format, sourceLinked: false }),
    valueElement("c:majorTickMark", "out"),
    valueElement("c:minorTickMark", "none"),
    // With reversed categories, a horizontal axis would have its numbers on the far side.
    valueElement("c:tickLblPos", which === "second" && side === "b" ? "nextTo" : "low"),
    shape(stroke("control", 9525)),
    textLook({ size: SIZE.axis, languages: languagesOf(format) }),
    valueElement("c:crossAx", which === "first" ? AXES.second : AXES.first),
    valueElement("c:crosses", crosses),
    valueElement("c:crossBetween", which === "first" || side === "l" ? "midCat" : "between"),
    levels.length < 2
      ? undefined
      : valueElement("c:majorUnit", Number(((levels[1] ?? 0) - (levels[0] ?? 0)).toPrecision(12))),
  );

/** The axis of bar names; for horizontal bars it begins at the top. */
export const categoryAxis = (lie: boolean, size: number, languages: Languages): Xml =>
  el(
    "c:catAx",
    {},
    valueElement("c:axId", AXES.first),
    scaling(lie ? "maxMin" : "minMax"),
    valueElement("c:delete", false),
    valueElement("c:axPos", lie ? "l" : "b"),
    el("c:numFmt", { formatCode: "General", sourceLinked: false }),
    valueElement("c:majorTickMark", "none"),
    valueElement("c:minorTickMark", "none"),
    valueElement("c:tickLblPos", "low"),
    shape(stroke("control", 9525)),
    textLook({ size, languages }),
    valueElement("c:crossAx", AXES.second),
    valueElement("c:crosses", "autoZero"),
    valueElement("c:auto", false),
    valueElement("c:lblAlgn", "ctr"),
    valueElement("c:lblOffset", 100),
    lie ? valueElement("c:tickLblSkip", 1) : undefined,
    valueElement("c:noMultiLvlLbl", true),
  );
