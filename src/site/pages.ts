import { QueryClient } from "@tanstack/react-query";

import { isTalk } from "#app/shell/views.ts";
import { fetchAll } from "#data/fetchAll.ts";
import { setSource } from "#data/loadFile.ts";
import { language } from "#messages/app/language.ts";

import { headOf } from "./head.ts";
import { type Built, pageHtml } from "./page.ts";
import { pageMarkup } from "./pageMarkup.tsx";
import { routesOf, upFrom } from "./routes.ts";
import type { Site, SiteFile } from "./site.ts";
import { pageOf } from "./siteAddress.ts";

/** Every known page of a language, drawn ahead, each as its folder's index.html. */
export async function* pages(site: Site, built: Built): AsyncGenerator<SiteFile> {
  setSource((file) => Promise.resolve(site.files[file]));
  const client = new QueryClient();
  await fetchAll(client);
  const { today } = site.snapshot;
  for (const route of routesOf(site.snapshot.dataset)) {
    const up = upFrom(route);
    const markup = isTalk(route)
      ? undefined
      : await pageMarkup({ address: route, client, ahead: { up, today } });
    yield {
      path: `${language.folder}${pageOf(route)}index.html`,
      content: pageHtml({
        markup,
        built,
        route,
        up,
        day: today,
        ...headOf(site, route),
      }),
    };
  }
}
