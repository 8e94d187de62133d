import { text } from "node:stream/consumers";

import type { QueryClient } from "@tanstack/react-query";
import { prerenderToNodeStream } from "react-dom/static";
import { StaticRouter } from "react-router-dom";

import { App } from "#app/App.tsx";
import type { Day } from "#domain/calendar/dates.ts";
import { language } from "#messages/language.ts";

interface Page {
  /** Path with parameters, relative to the app's root: `/records/steel-2022`. */
  readonly address: string;
  /** Prefilled with the data files: nothing is fetched here. */
  readonly client: QueryClient;
  /** The site's root as seen from the page: `../../`, or from the host's root if its address is known. */
  readonly root: string;
  /** The day of the build. */
  readonly today: Day;
}

/**
 * The markup of one page, rendered without a browser in the language of `#messages/`. Waits for everything
 * that the page loads, and emits no scripts that swap in late content, which the content policy would refuse.
 */
export const pageMarkup = async ({ address, client, root, today }: Page): Promise<string> => {
  const { prelude } = await prerenderToNodeStream(
    <StaticRouter location={address}>
      <App client={client} links={root + language.folder} root={root} today={today} />
    </StaticRouter>,
    { progressiveChunkSize: Number.POSITIVE_INFINITY },
  );
  return text(prelude);
};
