import { detailsAt } from "#app/pageDetails.ts";
import { idIn, pageAt } from "#app/pages.ts";
import type { Subject } from "#features/page.ts";
import { language } from "#messages/app/language.ts";
import { citation } from "#messages/files/citation.ts";
import { aboutAt } from "#site/abouts.ts";
import type { Site } from "#site/site.ts";
import { pageUrl } from "#site/siteAddress.ts";

import { datasetNode } from "./datasetNode.ts";
import { entryNode } from "./entryNode.ts";
import { bodyNode, companyNode, type Node, publisher } from "./terms.ts";

type Step = readonly [name: string, route: string];

/** The names of the pages that lead to a page, itself the last; none to the first page, or where there is none. */
const stepsTo = ({ snapshot: { dataset } }: Site, route: string): readonly Step[] => {
  if (route === "/") return [];
  const stepAt = (path: string): readonly Step[] => {
    const name = pageAt(path)?.link?.words ?? aboutAt(path)?.name?.(dataset, idIn(path));
    return name === undefined ? [] : [[name, path]];
  };
  const last = stepAt(route);
  if (last.length === 0) return [];
  const { folder } = detailsAt(route)?.thing ?? {};
  return [...stepAt("/"), ...(folder === undefined ? [] : stepAt(folder)), ...last];
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

/** What a page is of, in the words of schema.org; undefined where the data has no such thing. */
const nodes: Readonly<Record<Subject, (site: Site, id: string) => Node | undefined>> = {
  site: webSite,
  dataset: datasetNode,
  record: (site, id) => {
    const entry = site.snapshot.dataset.entryById.get(id);
    return entry && entryNode(site, entry);
  },
  body: (site, id) => {
    const body = site.snapshot.dataset.agencies.get(id);
    return body && bodyNode(site, body);
  },
  company: (site, id) => {
    const company = site.snapshot.dataset.companies.get(id);
    return company && companyNode(site, company);
  },
};

const context = "https://schema.org";

/**
 * What a page tells machines of itself, in the words of schema.org (JSON-LD). What needs a whole address
 * is left out where no host is known.
 */
export const jsonLd = (site: Site, route: string): readonly Node[] => {
  const about = aboutAt(route);
  const subject = about?.subject && nodes[about.subject](site, idIn(route));
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
