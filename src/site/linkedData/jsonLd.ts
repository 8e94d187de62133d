import { targetLabel } from "#domain/dataset/entry.ts";
import { language } from "#messages/app/language.ts";
import { method } from "#messages/app/parts.ts";
import { shell } from "#messages/app/shell.ts";
import { citation } from "#messages/files/citation.ts";
import { fullName, fullTitle } from "#messages/words/titles.ts";
import type { Site } from "#site/site.ts";
import { pageUrl } from "#site/siteAddress.ts";

import { datasetNode } from "./datasetNode.ts";
import { entryNode } from "./entryNode.ts";
import { bodyNode, companyNode, type Node, publisher } from "./terms.ts";

type Step = readonly [name: string, route: string];

const home: Step = [shell.views.overview, "/"];

/** The names of the pages that lead to a page, itself the last; none where there is no such page. */
const stepsTo = ({ snapshot: { dataset } }: Site, route: string): readonly Step[] => {
  const [, view = "", id] = route.split("/");
  const views = new Map(
    (["timeline", "targets", "agencies", "records", "data"] as const).map((name) => [
      `/${name}`,
      shell.views[name],
    ]),
  );
  const above = views.get(`/${view}`);
  const list: readonly Step[] = above === undefined ? [home] : [home, [above, `/${view}`]];
  if (route === "/method") return [home, [method.link, route]];
  if (route === "/briefing") return [home, [shell.briefing, route]];
  if (id === undefined) return above === undefined ? [] : list;
  const nameOf = (): string | undefined => {
    const entry = view === "records" ? dataset.entryById.get(id) : undefined;
    const target = view === "targets" ? dataset.targetById.get(id)?.target : undefined;
    const body = view === "agencies" ? dataset.agencies.get(id) : undefined;
    const company = view === "companies" ? dataset.companies.get(id) : undefined;
    const named = body ?? company;
    if (entry !== undefined) return fullTitle(entry);
    return target === undefined ? named && fullName(named.name) : targetLabel(target);
  };
  const name = nameOf();
  return name === undefined ? [] : [...list, [name, route]];
};

const breadcrumbs = (site: Site, steps: readonly Step[]): Node => ({
  "@type": "BreadcrumbList",
  itemListElement: steps.map(([name, route], at) => ({
    "@type": "ListItem",
    position: at + 1,
    name,
    item: pageUrl(site, route),
  })),
});

const webSite = (site: Site): Node => {
  const url = pageUrl(site, "/");
  const records = pageUrl(site, "/records");
  return {
    "@type": "WebSite",
    name: citation.publisher,
    url,
    inLanguage: language.tag,
    publisher,
    potentialAction:
      records === undefined
        ? undefined
        : {
            "@type": "SearchAction",
            target: { "@type": "EntryPoint", urlTemplate: `${records}?q={search_term_string}` },
            "query-input": "required name=search_term_string",
          },
  };
};

/** What a page is of; undefined where schema.org has no words for it. */
const subjectOf = (site: Site, route: string): Node | undefined => {
  const { dataset } = site.snapshot;
  const [, view, id = ""] = route.split("/");
  if (route === "/") return webSite(site);
  if (route === "/data") return datasetNode(site);
  const entry = view === "records" ? dataset.entryById.get(id) : undefined;
  if (entry !== undefined) return entryNode(site, entry);
  const body = view === "agencies" ? dataset.agencies.get(id) : undefined;
  if (body !== undefined) return bodyNode(site, body);
  const company = view === "companies" ? dataset.companies.get(id) : undefined;
  return company && companyNode(site, company);
};

const context = "https://schema.org";

/**
 * What a page tells machines of itself, in the words of schema.org (JSON-LD). What needs a whole address
 * is left out where no host is known.
 */
export const jsonLd = (site: Site, route: string): readonly Node[] => {
  const subject = subjectOf(site, route);
  const steps = stepsTo(site, route);
  return [
    ...(subject === undefined ? [] : [subject]),
    ...(steps.length === 0 ? [] : [breadcrumbs(site, steps)]),
  ].map((node) => ({ "@context": context, ...node }));
};

/** A node as the text of a script element: nothing in it can end the element or begin another. */
export const jsonLdText = (node: Node): string =>
  JSON.stringify(node).replaceAll(
    /[<>&\u2028\u2029]/g,
    (sign) => String.raw`\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
