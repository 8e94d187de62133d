import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { StrictMode, startTransition } from "react";
import { createRoot, hydrateRoot, type Root } from "react-dom/client";
import { BrowserRouter } from "react-router-dom";

import { type Prerendered, App } from "#app/App.tsx";
import "#app/styles.css";
import { appRoot, siteRoot, tidyPath } from "#data/address.ts";
import { notices } from "#app/notices/loadNotices.ts";
import { NotLoaded as NotLoadedWords } from "#app/shell/NotLoaded.tsx";
import { needsTexts } from "#app/pages/pages.ts";
import { PartBoundary } from "#app/shell/PartBoundary.tsx";
import { viewAt } from "#app/view/ViewRoutes.tsx";
import { pause } from "#data/inSlices.ts";
import { editionQuery, loadDataset } from "#data/loadDataset.ts";
import { isOwnKept, ownState } from "#data/ownData/shown.ts";
import { type Day, parseDate, todayOf } from "#domain/calendar/dates.ts";
import { setSubject } from "#languages/subject.ts";
import { shell } from "#messages/app/shell.ts";
import { Notice } from "#ui/frame/Notice.tsx";
import { lazy, NotLoaded } from "#ui/screen/lazy.tsx";

const LateData = lazy(notices, "LateData");

/** How long a prerendered page waits for its data before it says what is late, in ms. */
const LONGEST_WAIT = 6000;

const root = document.getElementById("root") ?? document.body;

const home = new URL(appRoot).pathname;

// Normalised as links write it, whatever the host answered: with a trailing slash, on which relative links
// depend. The router takes two slashes for another host, and then refuses every gesture.
const { pathname, search, hash } = location;
const tidy = tidyPath(`${pathname}/`);
if (tidy !== pathname) history.replaceState(history.state, "", tidy + search + hash);

/** Relative to the app's root: `/records/steel-2022`. */
const routeHere = tidy.slice(home.length - 1, -1) || "/";

const siteClient = new QueryClient();

const app = (client = siteClient, prerendered?: Prerendered, turn = 0) => {
  // Own data say themselves what they are about.
  setSubject(client.getQueryData(editionQuery.queryKey)?.subject);
  return (
    <StrictMode>
      {/* Transitions off: a checkbox controlled by the address must not flip back for a moment. */}
      <BrowserRouter basename={home} useTransitions={false}>
        <App
          client={client}
          // Other data is another app: nothing of the former is left in it.
          key={turn}
          prerendered={prerendered}
          root={siteRoot}
          today={todayOf(new Date())}
        />
      </BrowserRouter>
    </StrictMode>
  );
};

/**
 * Loads what this page shows. Rejects without a reason if a file is late.
 * @throws FileError if a file can't be loaded
 */
const loadPageData = async (today: Day): Promise<void> => {
  await new Promise<void>((resolve, reject) => {
    setTimeout(reject, LONGEST_WAIT);
    loadDataset(siteClient, needsTexts(routeHere), today).then(resolve, reject);
  });
  await pause();
};

const mount = (prerendered?: Prerendered, client?: QueryClient): void => {
  let mounted: Root | undefined;
  let turn = 0;
  ownState.show = (other) => {
    turn += 1;
    mounted?.render(app(other, undefined, turn));
  };
  if (prerendered === undefined) {
    mounted = createRoot(root);
    mounted.render(app(client));
  } else {
    // In slices, so that gestures aren't delayed.
    startTransition(() => {
      mounted = hydrateRoot(root, app(client, prerendered));
    });
  }
};

const { drawn, up = "", route } = root.dataset;
const today = parseDate(drawn ?? "")?.start;

/** Waits for a prerendered page's data and view, then hydrates it. */
const hydrateWhenReady = async (prerendered: Prerendered): Promise<void> => {
  try {
    await Promise.all([loadPageData(prerendered.today), viewAt(routeHere).load()]);
    mount(prerendered);
  } catch (error) {
    // The page remains readable; the reason for the delay is shown in it.
    const place = document.createElement("div");
    root.querySelector("main")?.prepend(place);
    const beside = createRoot(place);
    const leave = (then: () => void): void => {
      beside.unmount();
      place.remove();
      then();
    };
    const again = (): void => leave(() => void hydrateWhenReady(prerendered));
    beside.render(
      <QueryClientProvider client={siteClient}>
        {error instanceof NotLoaded ? (
          <Notice role="alert">
            <NotLoadedWords isView retry={again} />
          </Notice>
        ) : (
          <PartBoundary part={shell.dataNotices}>
            <LateData
              needsTexts={needsTexts(routeHere)}
              onAll={again}
              onSome={() => leave(() => mount())}
            />
          </PartBoundary>
        )}
      </QueryClientProvider>,
    );
  }
};

/** Reads a reader's own data of a former visit before anything is shown: never the site's numbers first. */
const mountWithOwn = async (): Promise<void> => {
  document.documentElement.dataset["opening"] = "";
  mount(undefined, await (await notices()).openKept());
};

// early.js removes the day if the address requests more than is prerendered, or own data is kept here. Some hosts
// answer with another page if a file is missing.
if (isOwnKept()) mountWithOwn().catch(() => mount());
else if (today === undefined || route !== routeHere) mount();
// In a task of its own, so that gestures can be handled first.
else setTimeout(() => void hydrateWhenReady({ up, today }));
