import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { useState } from "react";

import type { Day } from "#domain/dates.ts";
import { NavigationProvider } from "#ui/navigation.tsx";

import { PartBoundary } from "./PartBoundary.tsx";
import { texts } from "./texts.ts";
import { useAppNavigation } from "./useAppNavigation.tsx";
import { Workspace } from "./Workspace.tsx";

interface Props {
  /** The reader's calendar day, asked once by whoever mounts the app. */
  readonly today: Day;
}

/** The whole app, inside whichever router the mount chose. */
export const App = ({ today }: Props) => {
  const [client] = useState(() => new QueryClient());
  const navigation = useAppNavigation();
  return (
    <QueryClientProvider client={client}>
      <NavigationProvider value={navigation}>
        <PartBoundary part={texts.appName}>
          <Workspace today={today} />
        </PartBoundary>
      </NavigationProvider>
    </QueryClientProvider>
  );
};
