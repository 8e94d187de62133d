import type { NativeChart } from "#scene/table/nativeChart.ts";
import { languagesOf } from "#export/ooxml/language.ts";
import { workbook } from "#export/ooxml/workbook.ts";
import { el, ns, type Xml } from "#export/ooxml/xml.ts";

import { barChart } from "./barChart.ts";
import { SHEET } from "./chartData.ts";
import { SIZE, textLook, value } from "./chartText.ts";
import { seriesInOrder, pointChart } from "./pointChart.ts";

const spaces = {
  "xmlns:c": ns.chart,
  "xmlns:a": ns.drawing,
  "xmlns:r": ns.office,
} as const;

/** Keeps a series out of the key, which knows it by its place. */
export const unlistedEntry = (at: number): Xml =>
  el("c:legendEntry", spaces, value("c:idx", at), value("c:delete", true));

/** What is labelled in the chart itself is left out of its key. */
const hidden = (chart: NativeChart): readonly Xml[] =>
  chart.is === "bars"
    ? []
    : seriesInOrder(chart.series).flatMap(({ isUnlisted = false }, at) =>
        isUnlisted ? [unlistedEntry(at)] : [],
      );

/** What leads to the workbook. The cache is right: nothing is to be fetched anew when the deck opens. */
export const bookLink = (bookId: string): Xml =>
  el("c:externalData", { ...spaces, "r:id": bookId }, value("c:autoUpdate", false));

/**
 * A chart as a part of a package (ISO 29500-1, DrawingML charts), with the workbook that opens when its
 * data are edited; `bookId` is the relation by which the part leads to it.
 */
export const chartPart = (
  chart: NativeChart,
  bookId: string,
): { readonly root: Xml; readonly book: Uint8Array<ArrayBuffer> } => {
  const { sheet, plot } = chart.is === "points" ? pointChart(chart) : barChart(chart);
  const names = chart.series.map(({ name }) => name);
  const look = { size: SIZE.axis, languages: languagesOf(...names) };
  const root = el(
    "c:chartSpace",
    spaces,
    value("c:date1904", false),
    value("c:roundedCorners", false),
    el(
      "c:chart",
      {},
      value("c:autoTitleDeleted", true),
      el("c:plotArea", {}, el("c:layout"), plot),
      chart.series.length > 1
        ? el(
            "c:legend",
            {},
            value("c:legendPos", "t"),
            hidden(chart),
            value("c:overlay", false),
            textLook(look),
          )
        : undefined,
      value("c:plotVisOnly", true),
      value("c:dispBlanksAs", "gap"),
    ),
    textLook(look),
    bookLink(bookId),
  );
  return { root, book: workbook([{ name: SHEET, ...sheet }]).store() };
};
