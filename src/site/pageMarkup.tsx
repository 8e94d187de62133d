import { text } from "node:stream/consumers";

import type { QueryClient } from "@tanstack/react-query";
import { prerenderToNodeStream } from "react-dom/static";
import { StaticRouter } from "react-router-dom";

import { type Prerendered, App } from "#app/App.tsx";

interface Page {
  /** Path with parameters, relative to the app's root: `/records/steel-2022`. */
  readonly address: string;
  /** Prefilled with the data files: nothing is fetched here. */
  readonly client: QueryClient;
  readonly prerendered: Prerendered;
}

/**
 * The markup of one page, rendered without a browser in the language of `#messages/`. Waits for everything
 * that the page loads, and emits no scripts that swap in late content, which the content policy would refuse.
 */
export const pageMarkup = async ({ address, client, prerendered }: Page): Promise<string> => {
  const { prelude } = await prerenderToNodeStream(
    <StaticRouter location={address}>
      <App
        prerendered={prerendered}
        client={client}
        root={prerendered.up}
        today={prerendered.today}
      />
    </StaticRouter>,
    { progressiveChunkSize: Number.POSITIVE_INFINITY },
  );
  return text(prelude);
};
