import type { NativeChart } from "#scene/table/nativeChart.ts";
import { EAST_ASIAN } from "#export/ooxml/chart/chartText.ts";
import { bookLink, chartPart, unlistedEntry } from "#export/ooxml/chart/chartPart.ts";
import { unsigned } from "#export/ooxml/chart/signs.ts";
import { documentOf, ns } from "#export/ooxml/xml.ts";
import type { FigureChange } from "./figureChange.ts";
import { adopted, parseXml, type ReadPackage } from "./readPackage.ts";
import { addUsed, usedPart } from "./relations.ts";
import { all } from "./words.ts";

const childrenOf = (at: Element, name: string): readonly Element[] =>
  [...at.children].filter((one) => one.namespaceURI === ns.chart && one.localName === name);

/** The first part of a chart's part that is called so. */
const child = (at: Element | undefined, name: string): Element | undefined =>
  at === undefined ? undefined : childrenOf(at, name)[0];

const indexOf = (label: Element): number => Number(child(label, "idx")?.getAttribute("val"));

/**
 * Puts the labels of single points into a series: they say how far its figures bind. Where somebody took
 * its labels away there are none, and a label in somebody's own words stays.
 */
const fillLabels = (series: Element, fresh: Element): void => {
  const [labels, now] = [child(series, "dLbls"), child(fresh, "dLbls")];
  if (labels === undefined || child(labels, "delete") !== undefined) return;
  const old = childrenOf(labels, "dLbl");
  const own = old.filter((one) => child(one, "tx") !== undefined);
  const taken = new Set(own.map(indexOf));
  for (const one of old) if (!own.includes(one)) one.remove();
  const put = (now === undefined ? [] : childrenOf(now, "dLbl"))
    .filter((one) => !taken.has(indexOf(one)))
    .map((one) => series.ownerDocument.importNode(one, true));
  // Before all others, in the order of their points.
  labels.prepend(...[...own, ...put].toSorted((a, b) => indexOf(a) - indexOf(b)));
};

const seriesOf = (chart: Document): readonly Element[] => all(chart, ns.chart, "ser");

const nameOf = (series: Element): string => {
  const name = child(series, "tx");
  const words = (name === undefined ? undefined : all(name, ns.chart, "v")[0])?.textContent ?? "";
  return unsigned(words);
};

/** What of a series is ours beside its name: its figures, and how far ranges reach. These stand together. */
const OURS = ["errBars", "cat", "val", "xVal", "yVal"];

/** What may stand after them. */
const AFTER = ["smooth", "shape", "extLst"];

/** What stands before the series in what is plotted. */
const BEFORE = ["barDir", "grouping", "scatterStyle", "varyColors"];

/** What a chart plots: bars, or points. Somebody may have made two of it. */
const plotsOf = (chart: Document): readonly Element[] =>
  [...(all(chart, ns.chart, "plotArea")[0]?.children ?? [])].filter(({ localName }) =>
    localName.endsWith("Chart"),
  );

const setValue = (at: Element | undefined, value: number): void =>
  at?.setAttribute("val", String(value));

/** Puts a series' figures into it; its look is whoever's set it. */
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

/** A part with another name and the same content. */
const renamed = (part: Element, name: string): Element => {
  const prefix = part.prefix === null ? "" : `${part.prefix}:`;
  const copy = part.ownerDocument.createElementNS(ns.chart, prefix + name);
  copy.append(...part.childNodes);
  return copy;
};

/** Lets a series that somebody added stand by itself: the workbook that it was read from is replaced. */
const letStand = (series: Element): void => {
  for (const [kind, cache, alone] of [
    ["numRef", "numCache", "numLit"],
    ["strRef", "strCache", "strLit"],
  ] as const) {
    for (const reference of all(series, ns.chart, kind)) {
      const kept = child(reference, cache);
      const value = kept === undefined ? undefined : all(kept, ns.chart, "v")[0];
      if (kept === undefined) continue;
      if (reference.parentElement?.localName !== "tx") reference.replaceWith(renamed(kept, alone));
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

/** The span of the axes follows the numbers, which would else be hidden, and so does how these are written. */
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

/** Puts the workbook behind the chart. LibreOffice drops it: then there is none, and its data can't be edited. */
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
 * Gives text its East Asian font back: LibreOffice writes the Latin one alone where it saw no Chinese, and
 * what is put in now may be Chinese.
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

/** Names of the series that aren't in the key. */
const unlisted = (chart: Document): readonly string[] => {
  const names = seriesOf(chart).map(nameOf);
  return all(chart, ns.chart, "legendEntry").map(
    (one) => names[Number(child(one, "idx")?.getAttribute("val"))] ?? "",
  );
};

/** The key knows series by their places, which may have changed. */
const putKey = (chart: Document, names: ReadonlySet<string>): void => {
  const [key] = all(chart, ns.chart, "legend");
  for (const one of all(chart, ns.chart, "legendEntry")) one.remove();
  const next = child(key, "legendPos")?.nextSibling ?? null;
  for (const [at, one] of seriesOf(chart).entries()) {
    if (names.has(nameOf(one))) key?.insertBefore(adopted(chart, unlistedEntry(at)), next);
  }
};

/**
 * Puts new figures into a chart. Series are found by their names and never by their places: a colour is a
 * verdict, and the second series need not be the second one any more. Those that we didn't write (`then`)
 * stay. Undefined where somebody made it a chart of another kind.
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
  const notInKey = new Set([chart, fresh].flatMap(unlisted));
  const known = new Map(old.map((one) => [nameOf(one), one]));
  const names = series.map(nameOf);
  const rest = old.filter((one) => !names.includes(nameOf(one)));
  const isOurs = (one: Element): boolean => then === undefined || then.includes(nameOf(one));
  const [gone, own] = [rest.filter(isOurs), rest.filter((one) => !isOurs(one))];
  for (const one of own) letStand(one);
  const anchor = [...plot.children].find(
    ({ localName }) => localName !== "ser" && !BEFORE.includes(localName),
  );
  // One that we wrote and that isn't there was taken out by somebody.
  const isWanted = (name: string): boolean => known.has(name) || then?.includes(name) !== true;
  const put = series
    .filter((one) => isWanted(nameOf(one)))
    .map((one) => {
      const existing = known.get(nameOf(one));
      if (existing === undefined) return chart.importNode(one, true);
      fill(existing, one);
      return existing;
    });
  for (const one of gone) one.remove();
  for (const [at, one] of [...put, ...own].entries()) {
    for (const name of ["idx", "order"]) setValue(child(one, name), at);
    plot.insertBefore(one, anchor ?? null);
  }
  if (notInKey.size > 0) putKey(chart, notInKey);
  putSpans(chart, fresh);
  putFonts(chart);
  putBook(file, path, chart, book);
  return {
    isChanged: cachesOf(chart) !== before,
    isKept: own.length > 0 || !names.every(isWanted),
    added: names.filter((name) => isWanted(name) && !known.has(name)),
    gone: gone.map(nameOf),
  };
};
