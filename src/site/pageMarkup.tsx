import type { QueryClient } from "@tanstack/react-query";
import { prerender } from "react-dom/static";
import { StaticRouter } from "react-router-dom";

import { App } from "#app/App.tsx";
import type { Day } from "#domain/calendar/dates.ts";

interface Page {
  /** Path with parameters, from the root of the app: `/records/steel-2022`. */
  readonly address: string;
  /** Filled with the files of the data set: nothing is fetched here. */
  readonly client: QueryClient;
  /** Where the site is hosted, with a closing slash. */
  readonly root: string;
  /** The day by which the page judges. */
  readonly today: Day;
}

/**
 * The markup of one page, drawn without a browser: it waits for every part that the page loads, and
 * leaves no script behind that would put one in its place, which the content policy refuses. In the
 * language that `#messages/` leads to.
 */
export const pageMarkup = async ({ address, ...app }: Page): Promise<string> => {
  const { prelude } = await prerender(
    <StaticRouter location={address}>
      <App {...app} />
    </StaticRouter>,
    { progressiveChunkSize: Number.POSITIVE_INFINITY },
  );
  return new Response(prelude).text();
};
