import { type QueryClient, QueryClientProvider } from "@tanstack/react-query";

import type { Day } from "#domain/calendar/dates.ts";
import { EditionContext } from "#parts/figures/editionContext.ts";
import { shell } from "#messages/app/shell.ts";
import { NavigationProvider } from "#ui/frame/navigation.tsx";

import { PartBoundary } from "#app/shell/PartBoundary.tsx";
import { useAppNavigation } from "#app/address/useAppNavigation.tsx";
import { useToday } from "#app/view/useToday.ts";
import { Workspace } from "#app/view/Workspace.tsx";

/** Only what leaves the page says which edition it was made from. */
const loadEdition = async () => (await import("#data/loadEdition.ts")).loadEdition();

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
  const navigation = useAppNavigation();
  const day = useToday(today);
  return (
    <QueryClientProvider client={client}>
      <NavigationProvider value={navigation}>
        <EditionContext value={loadEdition}>
          <PartBoundary part={shell.appName}>
            <Workspace root={root} today={day} />
          </PartBoundary>
        </EditionContext>
      </NavigationProvider>
    </QueryClientProvider>
  );
};
