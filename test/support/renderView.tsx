import { render } from "@testing-library/react";
import type { ReactElement } from "react";

import { hrefsFrom, withQuery } from "#app/address/hrefsFrom.ts";
import { type Navigation, NavigationProvider, type RouteLinkProps } from "#ui/navigation.tsx";

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
