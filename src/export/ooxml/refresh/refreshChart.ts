import type { NativeChart } from "#scene/table/nativeChart.ts";
import { EAST_ASIAN } from "#export/ooxml/chart/chartText.ts";
import { bookLink, chartPart, hiddenLegendEntry } from "#export/ooxml/chart/chartPart.ts";
import { withoutMark } from "#export/ooxml/chart/signs.ts";
import { documentOf, ns } from "#export/ooxml/xml.ts";
import type { FigureChange } from "./figureChange.ts";
import { adopted, parseXml, type ReadPackage } from "./readPackage.ts";
import { addUsed, usedPart } from "./relations.ts";
import { all } from "./words.ts";

const childrenOf = (at: Element, name: string): readonly Element[] =>
  [...at.children].filter((one) => one.namespaceURI === ns.chart && one.localName === name);

/** The first child element of this name. */
const child = (at: Element | undefined, name: string): Element | undefined =>
  at === undefined ? undefined : childrenOf(at, name)[0];

const indexOf = (label: Element): number => Number(child(label, "idx")?.getAttribute("val"));

/**
 * Puts the labels of single points into a series: they show how far its targets bind. If somebody removed its
 * labels none are added, and an edited label stays.
 */
const fillLabels = (series: Element, fresh: Element): void => {
  const [labels, now] = [child(series, "dLbls"), child(fresh, "dLbls")];
  if (labels === undefined || child(labels, "delete") !== undefined) return;
  const old = childrenOf(labels, "dLbl");
  const own = old.filter((one) => child(one, "tx") !== undefined);
  const ownIndices = new Set(own.map(indexOf));
  for (const one of old) if (!own.includes(one)) one.remove();
  const newLabels = (now === undefined ? [] : childrenOf(now, "dLbl"))
    .filter((one) => !ownIndices.has(indexOf(one)))
    .map((one) => series.ownerDocument.importNode(one, true));
  // Single labels come before the group's properties, ordered by index.
  labels.prepend(...[...own, ...newLabels].toSorted((a, b) => indexOf(a) - indexOf(b)));
};

const seriesOf = (chart: Document): readonly Element[] => all(chart, ns.chart, "ser");

const nameOf = (series: Element): string => {
  const name = child(series, "tx");
  const words = (name === undefined ? undefined : all(name, ns.chart, "v")[0])?.textContent ?? "";
  return withoutMark(words);
};

/** Our elements of a series apart from its name: values and error bars, which the schema keeps adjacent. */
const OURS = ["errBars", "cat", "val", "xVal", "yVal"];

/** Elements that may follow them. */
const AFTER = ["smooth", "shape", "extLst"];

/** Elements before the series of a plot. */
const BEFORE = ["barDir", "grouping", "scatterStyle", "varyColors"];

/** The bar and point charts in a plot area. Somebody may have split one in two. */
const plotsOf = (chart: Document): readonly Element[] =>
  [...(all(chart, ns.chart, "plotArea")[0]?.children ?? [])].filter(({ localName }) =>
    localName.endsWith("Chart"),
  );

const setValue = (at: Element | undefined, value: number): void =>
  at?.setAttribute("val", String(value));

/** Puts a series' values into it; its style isn't changed. */
const fill = (series: Element, fresh: Element): void => {
  fillLabels(series, fresh);
  for (const name of OURS) child(series, name)?.remove();
  const next = [...series.children].find(({ localName }) => AFTER.includes(localName));
  for (const name of OURS) {
    const part = child(fresh, name);
    if (part !== undefined) {
      series.insertBefore(series.ownerDocument.importNode(part, true), next ?? null);
    }
  }
  const name = child(fresh, "tx");
  if (name !== undefined)
    child(series, "tx")?.replaceWith(series.ownerDocument.importNode(name, true));
};

/** An element under another name with the same content. */
const renamed = (part: Element, name: string): Element => {
  const prefix = part.prefix === null ? "" : `${part.prefix}:`;
  const copy = part.ownerDocument.createElementNS(ns.chart, prefix + name);
  copy.append(...part.childNodes);
  return copy;
};

/** Replaces an added series' references by literal values: the workbook that it refers to is about to be replaced. */
const detachFromWorkbook = (series: Element): void => {
  for (const [kind, cache, alone] of [
    ["numRef", "numCache", "numLit"],
    ["strRef", "strCache", "strLit"],
  ] as const) {
    for (const reference of all(series, ns.chart, kind)) {
      const cachedData = child(reference, cache);
      const value = cachedData === undefined ? undefined : all(cachedData, ns.chart, "v")[0];
      if (cachedData === undefined) continue;
      if (reference.parentElement?.localName !== "tx")
        reference.replaceWith(renamed(cachedData, alone));
      else if (value !== undefined) reference.replaceWith(value);
    }
  }
};

const cachesOf = (chart: Document): string =>
  seriesOf(chart)
    .map((one) =>
      all(one, ns.chart, "v")
        .map(({ textContent }) => textContent)
        .join("|"),
    )
    .join("\n");

/** Updates the span of the axes, or new values could be clipped, and their number formats. */
const putSpans = (chart: Document, fresh: Document): void => {
  for (const kind of ["catAx", "valAx"]) {
    for (const axis of all(fresh, ns.chart, kind)) {
      const side = child(axis, "axPos")?.getAttribute("val");
      const own = all(chart, ns.chart, kind).find(
        (one) => child(one, "axPos")?.getAttribute("val") === side,
      );
      const [from, scaling] = [child(axis, "scaling"), child(own, "scaling")];
      if (from === undefined || scaling === undefined) continue;
      const order = child(scaling, "orientation")?.cloneNode(true);
      const span = chart.importNode(from, true);
      if (order !== undefined) child(span, "orientation")?.replaceWith(order);
      scaling.replaceWith(span);
      const format = child(axis, "numFmt");
      if (kind === "valAx" && format !== undefined)
        child(own, "numFmt")?.replaceWith(chart.importNode(format, true));
      const [step, now] = [child(own, "majorUnit"), child(axis, "majorUnit")];
      if (now !== undefined) step?.setAttribute("val", now.getAttribute("val") ?? "");
    }
  }
};

const XLSX = {
  stem: "ppt/embeddings/figure",
  ending: "xlsx",
  type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  kind: "package",
} as const;

/** Attaches the workbook to the chart. LibreOffice drops it: then there is none, and the data can't be edited. */
const putBook = (
  file: ReadPackage,
  path: string,
  chart: Document,
  bytes: Uint8Array<ArrayBuffer>,
): void => {
  const root = chart.documentElement;
  const external = child(root, "externalData");
  const book = usedPart(file, path, external);
  if (book?.endsWith(".xlsx") === true) {
    file.put(book, bytes);
    return;
  }
  external?.remove();
  const data = bookLink(addUsed(file, path, { ...XLSX, bytes }));
  const next = ["printSettings", "userShapes", "extLst"].map((name) => child(root, name));
  root.insertBefore(adopted(chart, data), next.find((one) => one !== undefined) ?? null);
};

/**
 * Restores the East Asian font of text: LibreOffice writes only the Latin one if it saw no Chinese, and what
 * is put in now may be Chinese.
 */
const putFonts = (chart: Document): void => {
  for (const latin of all(chart, ns.drawing, "latin")) {
    const next = latin.nextElementSibling;
    if (next?.localName === "ea") continue;
    const font = chart.createElementNS(
      ns.drawing,
      latin.prefix === null ? "ea" : `${latin.prefix}:ea`,
    );
    font.setAttribute("typeface", EAST_ASIAN);
    latin.after(font);
  }
};

/** Names of the series that are hidden from the legend. */
const hiddenNames = (chart: Document): readonly string[] => {
  const names = seriesOf(chart).map(nameOf);
  return all(chart, ns.chart, "legendEntry").map(
    (one) => names[Number(child(one, "idx")?.getAttribute("val"))] ?? "",
  );
};

/** The legend refers to series by index, and these may have changed. */
const putLegend = (chart: Document, names: ReadonlySet<string>): void => {
  const [key] = all(chart, ns.chart, "legend");
  for (const one of all(chart, ns.chart, "legendEntry")) one.remove();
  const next = child(key, "legendPos")?.nextSibling ?? null;
  for (const [at, one] of seriesOf(chart).entries()) {
    if (names.has(nameOf(one))) key?.insertBefore(adopted(chart, hiddenLegendEntry(at)), next);
  }
};

/**
 * Puts new values into a chart. Series are matched by name, never by index: a colour is a verdict, and the
 * second series need not be the second one any more. Series that we didn't write (`then`) stay. Undefined if
 * somebody changed the kind of chart.
 */
export const refreshChart = (
  file: ReadPackage,
  path: string,
  now: NativeChart,
  then: readonly string[] | undefined,
): FigureChange | undefined => {
  const chart = file.xml(path);
  const { root, book } = chartPart(now, "");
  const fresh = parseXml(documentOf(root));
  const [old, series] = [chart === undefined ? [] : seriesOf(chart), seriesOf(fresh)];
  const wanted = all(fresh, ns.chart, "axId")[0]?.parentElement ?? undefined;
  const [plot, ...others] = chart === undefined ? [] : plotsOf(chart);
  if (chart === undefined || plot === undefined || others.length > 0) return undefined;
  if (plot.localName !== wanted?.localName) return undefined;
  const before = cachesOf(chart);
  const notInKey = new Set([chart, fresh].flatMap(hiddenNames));
  const existingByName = new Map(old.map((one) => [nameOf(one), one]));
  const names = series.map(nameOf);
  const rest = old.filter((one) => !names.includes(nameOf(one)));
  const isOurs = (one: Element): boolean => then === undefined || then.includes(nameOf(one));
  const [removed, own] = [rest.filter(isOurs), rest.filter((one) => !isOurs(one))];
  for (const one of own) detachFromWorkbook(one);
  const anchor = [...plot.children].find(
    ({ localName }) => localName !== "ser" && !BEFORE.includes(localName),
  );
  // A series that we wrote and that is missing was deleted by somebody.
  const isWanted = (name: string): boolean =>
    existingByName.has(name) || then?.includes(name) !== true;
  const ours = series
    .filter((one) => isWanted(nameOf(one)))
    .map((one) => {
      const existing = existingByName.get(nameOf(one));
      if (existing === undefined) return chart.importNode(one, true);
      fill(existing, one);
      return existing;
    });
  for (const one of removed) one.remove();
  for (const [at, one] of [...ours, ...own].entries()) {
    for (const name of ["idx", "order"]) setValue(child(one, name), at);
    plot.insertBefore(one, anchor ?? null);
  }
  if (notInKey.size > 0) putLegend(chart, notInKey);
  putSpans(chart, fresh);
  putFonts(chart);
  putBook(file, path, chart, book);
  return {
    isChanged: cachesOf(chart) !== before,
    isKept: own.length > 0 || !names.every(isWanted),
    added: names.filter((name) => isWanted(name) && !existingByName.has(name)),
    gone: removed.map(nameOf),
  };
};
