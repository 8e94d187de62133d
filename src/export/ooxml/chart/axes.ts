import { el, type Xml } from "#export/ooxml/xml.ts";
import { type Languages, languagesOf } from "#export/ooxml/language.ts";

import { axisTitle, shape, SIZE, stroke, textLook, value } from "./chartText.ts";

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
    value("c:orientation", order),
    most === undefined ? undefined : value("c:max", most),
    least === undefined ? undefined : value("c:min", least),
  );

/** Ids of the two axes of every chart: each names the other. */
const AXES = { first: 1001, second: 1002 } as const;

export const axisIds: readonly Xml[] = [value("c:axId", AXES.first), value("c:axId", AXES.second)];

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
    value("c:axId", AXES[which]),
    scaling("minMax", levels.length < 2 ? undefined : levels.at(-1), levels[0]),
    value("c:delete", false),
    value("c:axPos", side),
    el("c:majorGridlines", {}, shape(stroke("rule", 9525))),
    axisTitle(title),
    el("c:numFmt", { formatCode: format, sourceLinked: false }),
    value("c:majorTickMark", "out"),
    value("c:minorTickMark", "none"),
    // With reversed categories, a horizontal axis would have its numbers on the far side.
    value("c:tickLblPos", which === "second" && side === "b" ? "nextTo" : "low"),
    shape(stroke("control", 9525)),
    textLook({ size: SIZE.axis, languages: languagesOf(format) }),
    value("c:crossAx", which === "first" ? AXES.second : AXES.first),
    value("c:crosses", crosses),
    value("c:crossBetween", which === "first" || side === "l" ? "midCat" : "between"),
    levels.length < 2
      ? undefined
      : value("c:majorUnit", Number(((levels[1] ?? 0) - (levels[0] ?? 0)).toPrecision(12))),
  );

/** The axis of bar names; for horizontal bars it begins at the top. */
export const categoryAxis = (lie: boolean, size: number, languages: Languages): Xml =>
  el(
    "c:catAx",
    {},
    value("c:axId", AXES.first),
    scaling(lie ? "maxMin" : "minMax"),
    value("c:delete", false),
    value("c:axPos", lie ? "l" : "b"),
    el("c:numFmt", { formatCode: "General", sourceLinked: false }),
    value("c:majorTickMark", "none"),
    value("c:minorTickMark", "none"),
    value("c:tickLblPos", "low"),
    shape(stroke("control", 9525)),
    textLook({ size, languages }),
    value("c:crossAx", AXES.second),
    value("c:crosses", "autoZero"),
    value("c:auto", false),
    value("c:lblAlgn", "ctr"),
    value("c:lblOffset", 100),
    lie ? value("c:tickLblSkip", 1) : undefined,
    value("c:noMultiLvlLbl", true),
  );
