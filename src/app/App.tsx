import { type QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { useEffect, useState } from "react";

import { useAppNavigation } from "#app/address/useAppNavigation.tsx";
import { PartBoundary } from "#app/shell/PartBoundary.tsx";
import { Workspace } from "#app/view/Workspace.tsx";
import { type Day, todayOf } from "#domain/calendar/dates.ts";
import { shell } from "#messages/app/shell.ts";
import { EditionContext } from "#parts/figures/editionContext.ts";
import { type FigureAt, FigureAtContext } from "#parts/figures/pageFigures.ts";
import { NavigationProvider } from "#ui/frame/navigation.tsx";

/** How often a page that is left open looks whether a new day has begun, in ms. */
const INTERVAL = 5 * 60 * 1000;

/**
 * The reader's calendar day, which goes on while a page stays open: a projector left on overnight must
 * not judge by yesterday. Starts from the day it is given, so that what was prerendered can be taken over.
 */
const useToday = (start: Day): Day => {
  const [today, setToday] = useState(start);
  useEffect(() => {
    // A saved page tells what was known on the day it was made.
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

/** Only what leaves the page says which edition it was made from. */
const loadEdition = async () => (await import("#data/loadEdition.ts")).loadEdition();

/** Only a figure that leaves its page is made apart from it. */
const figureAt: FigureAt = async (...place) =>
  (await import("#app/figures/figureAt.ts")).figureAt(...place);

interface Props {
  /** Holds the files of the data set; it may come filled, where pages are drawn ahead of time. */
  readonly client: QueryClient;
  /** Where the site is hosted, with a closing slash: its files are offered from there. */
  readonly root: string;
  /** The reader's calendar day when the app is mounted. */
  readonly today: Day;
}

/** The whole app, inside whichever router the mount chose. */
export const App = ({ client, root, today }: Props) => {
  const navigation = useAppNavigation(root);
  const day = useToday(today);
  return (
    <QueryClientProvider client={client}>
      <NavigationProvider value={navigation}>
        <EditionContext value={loadEdition}>
          <FigureAtContext value={figureAt}>
            <PartBoundary part={shell.appName}>
              <Workspace root={root} today={day} />
            </PartBoundary>
          </FigureAtContext>
        </EditionContext>
      </NavigationProvider>
    </QueryClientProvider>
  );
};
