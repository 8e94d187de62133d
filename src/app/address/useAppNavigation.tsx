import {
  createContext,
  use,
  useCallback,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type ComponentType,
  type MouseEvent,
} from "react";
import { useHref, useLocation, useNavigate } from "react-router-dom";

import { ownParameter, ownState } from "#data/ownData/shown.ts";
import { language } from "#messages/language.ts";
import type { Navigation, RouteLinkProps } from "#ui/navigation.tsx";

import { hrefsFrom, withQuery } from "./hrefsFrom.ts";

type Go = (to: string) => void;

/** Clicks for another tab, a window or a download are left to the browser. */
const isOurs = (event: MouseEvent): boolean =>
  !event.defaultPrevented &&
  event.button === 0 &&
  !(event.metaKey || event.altKey || event.ctrlKey || event.shiftKey);

/**
 * The prefix of in-app links, with a trailing slash: the app's root, or a relative path to it on prerendered
 * pages.
 */
export const LinksFrom = createContext("/");

/**
 * An in-app link component and a setter for its click handler. Unlike the router's it doesn't subscribe to
 * the address, so a view with a thousand links isn't rerendered by each gesture.
 */
export const appLink = (): {
  readonly Link: ComponentType<RouteLinkProps>;
  readonly setGo: (go: Go) => void;
} => {
  let go: Go = () => undefined;
  const Link = ({ to, children, ...rest }: RouteLinkProps) => (
    <a
      {...rest}
      href={`${use(LinksFrom)}${to.slice(1)}`}
      onClick={(event) => {
        rest.onClick?.(event);
        if (!isOurs(event)) return;
        event.preventDefault();
        go(to);
      }}
    >
      {children}
    </a>
  );
  const setGo = (next: Go): void => {
    go = next;
  };
  return { Link, setGo };
};

/** The app's root in the router. */
export const useLinksFrom = (): string => useHref("/").replace(/\/*$/, "/");

/** A path as views know it, without the trailing slash of addresses. */
const plainPath = (path: string): string => path.replace(/(?<=.)\/+$/, "");

/**
 * The address as views see it: apart from the routes, the only place that touches the router. Addresses for
 * sharing are based on the site at `root`, because a saved page is somewhere else.
 */
export const useAppNavigation = (root: string): Navigation => {
  const { pathname: asServed, search } = useLocation();
  const pathname = plainPath(asServed);
  const navigate = useNavigate();
  // The parameters including changes of this tick, so that successive changes build on each other.
  const pending = useRef(search);
  useLayoutEffect(() => {
    pending.current = search;
  }, [search]);

  const [{ Link, setGo }] = useState(appLink);
  useLayoutEffect(() => {
    // A link to the current address adds no history entry.
    setGo((to) => void navigate(to, { replace: to === `${asServed}${search}` }));
  }, [asServed, navigate, search, setGo]);

  // Stable for a path, so that components which only change the address needn't rerender with it.
  const changeHere: Navigation["change"] = useCallback(
    (change, options) => {
      const before = new URLSearchParams(pending.current);
      const next = change(before);
      if (next.toString() === before.toString()) return;
      pending.current = next.toString();
      void navigate(withQuery(pathname, next), { replace: options?.replace === true });
    },
    [navigate, pathname],
  );

  return useMemo(() => {
    const href = hrefsFrom(pathname, search);
    return {
      path: pathname,
      parameters: new URLSearchParams(search),
      href,
      change: changeHere,
      address: (path, parameters) => {
        const link = withQuery(path, parameters).slice(1);
        const url = new URL(root + language.folder + link, location.href);
        // Who gets the address learns which file it needs.
        const own = ownState.shown;
        if (own !== undefined) url.searchParams.set(ownParameter, own.name);
        return url.href;
      },
      go: (path, change) => void navigate(href(path, change)),
      Link,
    };
  }, [Link, changeHere, navigate, pathname, root, search]);
};
