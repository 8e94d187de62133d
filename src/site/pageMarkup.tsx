import type { QueryClient } from "@tanstack/react-query";
import { prerender } from "react-dom/static";
import { StaticRouter } from "react-router-dom";

import { type Ahead, App } from "#app/App.tsx";

interface Page {
  /** Path with parameters, from the root of the app: `/records/steel-2022`. */
  readonly address: string;
  /** Filled with the files of the data set: nothing is fetched here. */
  readonly client: QueryClient;
  readonly ahead: Ahead;
}

/**
 * The markup of one page, drawn without a browser: it waits for every part that the page loads, and
 * leaves no script behind that would put one in its place, which the content policy refuses. In the
 * language that `#messages/` leads to.
 */
export const pageMarkup = async ({ address, client, ahead }: Page): Promise<string> => {
  const { prelude } = await prerender(
    <StaticRouter location={address}>
      <App ahead={ahead} client={client} root={ahead.up} today={ahead.today} />
    </StaticRouter>,
    { progressiveChunkSize: Number.POSITIVE_INFINITY },
  );
  return new Response(prelude).text();
};
