import { QueryClient } from "@tanstack/react-query";
import { type ReactNode, StrictMode, startTransition, useLayoutEffect } from "react";
import { createRoot } from "react-dom/client";
import { BrowserRouter } from "react-router-dom";

import { App } from "#app/App.tsx";
import "#app/styles.css";
import { appRoot, siteRoot, tidyPath } from "#data/address.ts";
import { carryOver } from "#app/shell/carryOver.ts";
import { viewAt } from "#app/view/ViewRoutes.tsx";
import { pause } from "#data/inSlices.ts";
import { dataQuery, loadDataset } from "#data/loadDataset.ts";
import { isOwnKept, ownState } from "#data/ownData/shown.ts";
import { todayOf } from "#domain/calendar/dates.ts";
import { setSubject } from "#languages/subject.ts";

const root = document.getElementById("root") ?? document.body;

// The router changes the address, and the browser would look for a relative icon there.
const icon = document.querySelector<HTMLLinkElement>('link[rel="icon"]');
icon?.setAttribute("href", icon.href);

const home = new URL(appRoot).pathname;

// Normalised as links write it, whatever the host answered: with a trailing slash, on which relative links
// depend. The router takes two slashes for another host, and then refuses every gesture.
const { pathname, search, hash } = location;
const tidy = tidyPath(`${pathname}/`);
if (tidy !== pathname) history.replaceState(history.state, "", tidy + search + hash);

/** Relative to the app's root: `/records/steel-2022`. */
const routeHere = tidy.slice(home.length - 1, -1) || "/";

const client = new QueryClient();

interface MountedProps {
  readonly children: ReactNode;
  readonly onMount: () => void;
}

const Mounted = ({ children, onMount }: MountedProps) => {
  useLayoutEffect(onMount, [onMount]);
  return children;
};

const mounted = createRoot(root);
let turn = 0;

/**
 * Renders the app with the data of a client in the place of what the page shows: in slices, so that gestures aren't
 * delayed, and in one commit.
 */
const show = (shown = client): void => {
  turn += 1;
  // Own data say themselves what they are about.
  setSubject(shown.getQueryData(dataQuery.queryKey)?.edition?.subject);
  const page = (
    <StrictMode>
      <Mounted key={turn} onMount={carryOver(root)}>
        {/* Transitions off: a checkbox controlled by the address must not flip back for a moment. */}
        <BrowserRouter basename={home} useTransitions={false}>
          {/* Other data is another app: nothing of the former is left in it. */}
          <App client={shown} root={siteRoot} today={todayOf(new Date())} />
        </BrowserRouter>
      </Mounted>
    </StrictMode>
  );
  startTransition(() => mounted.render(page));
};
ownState.show = show;

/** Whether the build prerendered what this address asks for. Some hosts answer with another page if a file is missing. */
const isPrerendered =
  root.dataset["route"] === routeHere && document.documentElement.dataset["covered"] === undefined;

/** Replaces a prerendered page once its data and view are there; where they aren't, it can be read as it is. */
const replacePage = async (): Promise<void> => {
  try {
    await Promise.all([loadDataset(client, todayOf(new Date())), viewAt(routeHere).load()]);
    await pause();
    show();
  } catch {
    // Said by early.js.
    dispatchEvent(new Event("late"));
  }
};

/** Reads a reader's own data of a former visit before anything is shown: never the site's numbers first. */
const showOwn = async (): Promise<void> => {
  const { openKept } = await import("#app/notices/OwnBanner.tsx");
  show(await openKept());
};

if (isOwnKept()) showOwn().catch(() => show());
else if (isPrerendered) void replacePage();
else show();
