import { type QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { useEffect, useState } from "react";

import { LinksFrom, useAppNavigation, useLinksFrom } from "#app/address/useAppNavigation.tsx";
import { PartBoundary } from "#app/shell/PartBoundary.tsx";
import { Workspace } from "#app/view/Workspace.tsx";
import type { TargetsOn } from "#domain/briefing/changes.ts";
import { type Day, todayOf } from "#domain/calendar/dates.ts";
import { shell } from "#messages/app/shell.ts";
import { type FigureAt, FigureAtContext } from "#figures/figureAtContext.ts";
import { TargetsOnContext } from "#parts/briefing/slideFigure.ts";
import { NavigationProvider } from "#ui/navigation.tsx";

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

/** Loaded with the first export: only exports make a figure outside its page. */
const figureAt: FigureAt = async (...place) =>
  (await import("#app/figures/figureAt.ts")).figureAt(...place);

/** Loaded likewise: only slides need the targets of another page. */
const targetsOn: TargetsOn = async (...slide) =>
  (await import("#app/pages/pageDetails.ts")).targetsOn(...slide);

interface Props {
  /** The cache of data files; a build fills it before prerendering. */
  readonly client: QueryClient;
  /** The site's address, with a trailing slash, on which links to its files are based. */
  readonly root: string;
  /** The reader's calendar day when the app is mounted. */
  readonly today: Day;
  /** The prefix of in-app links, with a trailing slash: the router's root, unless a build gives another. */
  readonly links?: string;
}

/** The whole app, inside whichever router the mount chose. */
export const App = ({ client, root, links, ...here }: Props) => {
  useEffect(() => {
    document.documentElement.dataset["live"] = "";
  }, []);
  const today = useToday(here.today);
  const router = useLinksFrom();
  const navigation = useAppNavigation(root);
  return (
    <QueryClientProvider client={client}>
      <LinksFrom value={links ?? router}>
        <NavigationProvider value={navigation}>
          <FigureAtContext value={figureAt}>
            <TargetsOnContext value={targetsOn}>
              <PartBoundary part={shell.appName}>
                <Workspace root={root} today={today} />
              </PartBoundary>
            </TargetsOnContext>
          </FigureAtContext>
        </NavigationProvider>
      </LinksFrom>
    </QueryClientProvider>
  );
};
