import { render } from "@testing-library/react";
import { type ReactElement, startTransition, useLayoutEffect, useState } from "react";
import { prerender } from "react-dom/static";

import { hrefsFrom, withQuery } from "#app/address/hrefsFrom.ts";
import { type Navigation, NavigationProvider, type RouteLinkProps } from "#ui/navigation.tsx";
import { PrerenderContext } from "#ui/screen/prerendered.ts";

export const PlainLink = ({ to, children, ...rest }: RouteLinkProps) => (
  <a href={to} {...rest}>
    {children}
  </a>
);

/** A path as a view gives it: parameters beside it would be taken for a part of it. */
const pathAlone = (path: string): string => {
  if (path.includes("?")) throw new Error(`expected a path without parameters, not ${path}`);
  return path;
};

/** An address that stands still and keeps what views ask of it. */
const stillNavigation = (address: string) => {
  const url = new URL(address, "https://dashboard.example");
  const changes: string[] = [];
  const here = url.pathname.replace(/(?<=.)\/$/, "");
  const href = hrefsFrom(here, url.search);
  const navigation: Navigation = {
    path: here,
    parameters: new URLSearchParams(url.search),
    href: (path, change) => href(pathAlone(path), change),
    change: (change) => {
      changes.push(href(here, change));
    },
    go: (path, change) => {
      changes.push(href(path, change));
    },
    address: (path, parameters) => new URL(withQuery(pathAlone(path), parameters), url).href,
    Link: PlainLink,
  };
  return { navigation, changes };
};

/** Draws a view at an address, without a router. `changes` are the addresses its gestures ask for. */
export const renderView = (view: ReactElement, address = "/") => {
  const { navigation, changes } = stillNavigation(address);
  const there = (what: ReactElement) => (
    <NavigationProvider value={navigation}>{what}</NavigationProvider>
  );
  const result = render(there(view));
  /** Draws it anew, as from another snapshot. */
  const redraw = (next: ReactElement): void => result.rerender(there(next));
  return { ...result, changes, redraw };
};

/** Prerendered, or hydrated and then let go on, as the app does it. */
const Taken = ({ view }: { readonly view: ReactElement }) => {
  const [isLive, setLive] = useState(false);
  useLayoutEffect(() => startTransition(() => setLive(true)), []);
  return <PrerenderContext value={!isLive}>{view}</PrerenderContext>;
};

const pageOf = (view: ReactElement, address: string) => (
  <NavigationProvider value={stillNavigation(address).navigation}>
    <Taken view={view} />
  </NavigationProvider>
);

/**
 * The markup of a prerendered view. React marks each context with what renders it: the modules of this one must
 * not draw on a screen as well.
 */
export const markupOf = async (view: ReactElement, address: string): Promise<string> => {
  const { prelude } = await prerender(pageOf(view, address));
  return new Response(prelude).text();
};

/** Hydrates a prerendered view. `errors` are those after which React renders it anew. */
export const hydrateView = (markup: string, view: ReactElement, address: string) => {
  const container = document.createElement("div");
  container.innerHTML = markup;
  document.body.append(container);
  const errors: string[] = [];
  const result = render(pageOf(view, address), {
    container,
    hydrate: true,
    onRecoverableError: (error) => errors.push(String(error)),
  });
  return { ...result, errors };
};
