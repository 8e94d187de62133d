import { ns } from "#export/ooxml/xml.ts";

const childrenOf = (at: Element, name: string): readonly Element[] =>
  [...at.children].filter((one) => one.namespaceURI === ns.chart && one.localName === name);

/** The first part of a chart's part that is called so. */
export const child = (at: Element | undefined, name: string): Element | undefined =>
  at === undefined ? undefined : childrenOf(at, name)[0];

const indexOf = (label: Element): number => Number(child(label, "idx")?.getAttribute("val"));

/**
 * Puts the labels of single points into a series: they say how far its figures bind. Where somebody took
 * its labels away there are none, and a label in somebody's own words stays.
 */
export const fillLabels = (series: Element, fresh: Element): void => {
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
