import { XMLParser } from "fast-xml-parser";

import type { NativeChart } from "#scene/table/nativeChart.ts";
import { chartPart } from "#export/ooxml/chart/chartPart.ts";
import { documentOf } from "#export/ooxml/xml.ts";

import { shownAs } from "./numberFormat.ts";

interface Value {
  readonly val: string;
}

interface Labels {
  readonly "c:showVal"?: Value;
  readonly "c:numFmt"?: { readonly formatCode: string };
}

interface Cache {
  readonly "c:pt": readonly { readonly "c:v": string }[];
}

interface Reference {
  readonly "c:numRef"?: { readonly "c:numCache": Cache };
  readonly "c:strRef"?: { readonly "c:strCache": Cache };
}

interface Series {
  readonly "c:tx": Reference;
  readonly "c:cat"?: Reference;
  readonly "c:val"?: Reference;
  readonly "c:xVal"?: Reference;
  readonly "c:yVal"?: Reference;
  readonly "c:dLbls"?: Labels & {
    readonly "c:dLbl"?: readonly (Labels & { readonly "c:idx": Value })[];
  };
}

interface Plot {
  readonly "c:ser"?: readonly Series[];
}

interface Part {
  readonly "c:chartSpace": {
    readonly "c:chart": {
      readonly "c:plotArea": {
        readonly "c:barChart"?: Plot;
        readonly "c:scatterChart"?: Plot;
        readonly "c:valAx": readonly (Labels & { readonly "c:axPos": Value })[];
      };
    };
  };
}

const LISTS: ReadonlySet<string> = new Set(["c:ser", "c:pt", "c:dLbl", "c:valAx"]);

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: "",
  parseTagValue: false,
  trimValues: false,
  isArray: (name) => LISTS.has(name),
});

const valuesIn = (reference: Reference | undefined): readonly string[] => {
  const cache = reference?.["c:numRef"]?.["c:numCache"] ?? reference?.["c:strRef"]?.["c:strCache"];
  return cache?.["c:pt"].map((point) => point["c:v"]) ?? [];
};

interface ShownPoint {
  /** A place on the axis, or the name of a category. */
  readonly x: string;
  readonly y: number;
  /** What a program writes beside it. */
  readonly label: string;
}

interface ShownSeries {
  readonly name: string;
  readonly points: readonly ShownPoint[];
}

/** What stands beside a point: its own label, or else what its series says. */
const labelAt = (series: Series, at: number, y: number): string => {
  const labels = series["c:dLbls"];
  const label = labels?.["c:dLbl"]?.find((one) => one["c:idx"].val === String(at)) ?? labels;
  return label?.["c:showVal"]?.val === "1"
    ? shownAs(label["c:numFmt"]?.formatCode ?? "General", y)
    : "";
};

/** A chart as a program shows it that opens its part: read from the XML alone. */
export const shownChart = (
  chart: NativeChart,
): {
  readonly series: readonly ShownSeries[];
  /** How the axis on a side writes its figures. */
  readonly formatOf: (side: "b" | "l") => string;
} => {
  const part: Part = parser.parse(documentOf(chartPart(chart, "rId1").root));
  const area = part["c:chartSpace"]["c:chart"]["c:plotArea"];
  const plot = area["c:barChart"] ?? area["c:scatterChart"];
  return {
    series: (plot?.["c:ser"] ?? []).map((one) => {
      const xs = valuesIn(one["c:xVal"] ?? one["c:cat"]);
      const ys = valuesIn(one["c:yVal"] ?? one["c:val"]).map(Number);
      return {
        name: valuesIn(one["c:tx"])[0] ?? "",
        points: ys.map((y, at) => ({ x: xs[at] ?? "", y, label: labelAt(one, at, y) })),
      };
    }),
    formatOf: (side) =>
      area["c:valAx"].find((axis) => axis["c:axPos"].val === side)?.["c:numFmt"]?.formatCode ?? "",
  };
};
