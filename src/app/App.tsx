import { type QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { startTransition, useEffect, useLayoutEffect, useState } from "react";
import { useLocation } from "react-router-dom";

import { LinksFrom, useAppNavigation, useLinksFrom } from "#app/address/useAppNavigation.tsx";
import { replayEarlyGestures } from "#app/shell/early.ts";
import { PartBoundary } from "#app/shell/PartBoundary.tsx";
import { Workspace } from "#app/view/Workspace.tsx";
import type { TargetsOn } from "#domain/briefing/changes.ts";
import { type Day, todayOf } from "#domain/calendar/dates.ts";
import type { AsKnown } from "#domain/query/filter/snapshot.ts";
import { language } from "#messages/language.ts";
import { shell } from "#messages/app/shell.ts";
import { EditionContext } from "#figures/editionContext.ts";
import { type FigureAt, FigureAtContext } from "#figures/figureAtContext.ts";
import { TargetsOnContext } from "#parts/briefing/slideFigure.ts";
import { NavigationProvider } from "#ui/navigation.tsx";
import { PrerenderContext } from "#ui/screen/prerendered.ts";

/** How often an open page checks for a new day, in ms. */
const INTERVAL = 5 * 60 * 1000;

/**
 * The reader's calendar day, updated while a page stays open: a projector left on overnight must not show
 * yesterday's verdicts.
 */
const useToday = (start: Day): Day => {
  const [today, setToday] = useState(start);
  useEffect(() => {
    // A saved page shows what was known on the day it was made.
    if (import.meta.env.FORM === "one-file") return undefined;
    const look = (): void => setToday(todayOf(new Date()));
    const timer = setInterval(look, INTERVAL);
    document.addEventListener("visibilitychange", look);
    return () => {
      clearInterval(timer);
      document.removeEventListener("visibilitychange", look);
    };
  }, []);
  return today;
};

/** Loaded with the first export, which alone names the edition. */
const loadEdition = async () => (await import("#data/loadEdition.ts")).loadEdition();

/** Loaded likewise: only exports make a figure outside its page. */
const figureAt: FigureAt = async (...place) =>
  (await import("#app/figures/figureAt.ts")).figureAt(...place);

/** Loaded likewise: only slides need the targets of another page. */
const targetsOn: TargetsOn = async (...slide) =>
  (await import("#app/pages/pageDetails.ts")).targetsOn(...slide);

/** What a page was prerendered with, independent of its reader and, without a known address, of its host. */
export interface Prerendered {
  /** The site's root as seen from the page: `../../`, or from the host's root if its address is known. */
  readonly up: string;
  /** The day of the build. */
  readonly today: Day;
}

interface Props {
  /** The cache of data files; a build fills it before prerendering. */
  readonly client: QueryClient;
  /** The site's address, with a trailing slash, on which links to its files are based. */
  readonly root: string;
  /** The reader's calendar day when the app is mounted. */
  readonly today: Day;
  /** Set for a prerendered page, whose first render in a browser has to match the markup. */
  readonly prerendered?: Prerendered | undefined;
  /** What a day chosen in the address needs: a browser loads it, and a render without one is given it. */
  readonly asKnown?: AsKnown | undefined;
}

/** The whole app, inside whichever router the mount chose. */
export const App = ({ client, prerendered, asKnown, ...here }: Props) => {
  const [isLive, setLive] = useState(prerendered === undefined);
  // An urgent update during hydration makes React discard prerendered markup. As a transition it is also merged
  // with the widths that parts measure when they mount.
  useLayoutEffect(() => startTransition(() => setLive(true)), []);
  useEffect(() => {
    if (!isLive) return;
    document.documentElement.dataset["live"] = "";
    replayEarlyGestures("main ");
  }, [isLive]);
  const today = useToday(here.today);
  const router = useLinksFrom();
  const { key } = useLocation();
  // Prerendered links are relative and stay correct until the address changes: rewriting them all on hydration
  // would delay the first gesture.
  const hasMoved = key !== "default";
  const root =
    prerendered === undefined || hasMoved
      ? { site: here.root, links: router }
      : { site: prerendered.up, links: prerendered.up + language.folder };
  const navigation = useAppNavigation(root.site, isLive || hasMoved);
  return (
    <QueryClientProvider client={client}>
      <LinksFrom value={root.links}>
        <NavigationProvider value={navigation}>
          <EditionContext value={loadEdition}>
            <FigureAtContext value={figureAt}>
              <TargetsOnContext value={targetsOn}>
                <PrerenderContext value={!isLive}>
                  <PartBoundary part={shell.appName}>
                    <Workspace
                      asKnown={asKnown}
                      root={root.site}
                      today={isLive || prerendered === undefined ? today : prerendered.today}
                    />
                  </PartBoundary>
                </PrerenderContext>
              </TargetsOnContext>
            </FigureAtContext>
          </EditionContext>
        </NavigationProvider>
      </LinksFrom>
    </QueryClientProvider>
  );
};
