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

import { language } from "#messages/language.ts";
import type { Navigation, RouteLinkProps } from "#ui/navigation.tsx";

import { hrefsFrom, withQuery } from "./hrefsFrom.ts";

type Go = (to: string) => void;

/** Clicks that mean another tab, window or download are the browser's. */
const isOurs = (event: MouseEvent): boolean =>
  !event.defaultPrevented &&
  event.button === 0 &&
  !(event.metaKey || event.altKey || event.ctrlKey || event.shiftKey);

/** Where links lead from, with a closing slash: the root of the app, as long as pages know where that is. */
export const LinksFrom = createContext("/");

/**
 * An in-app link, and a way to say what following one does. Unlike the router's own it doesn't listen
 * to the address, so that a view with a thousand links isn't drawn anew by each gesture.
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

/** The root of the app as the router has it. */
export const useLinksFrom = (): string => useHref("/").replace(/\/*$/, "/");

/** A path as views know it, without the slash that addresses end in. */
const plainPath = (path: string): string => path.replace(/(?<=.)\/+$/, "");

/**
 * The address as views see it. The only place, with the routes, that touches the router. What is sent
 * to somebody else leads to the site at `root`, which isn't where a page stands that was saved as a file.
 * A prerendered page is hydrated as if its address had no parameters: until then it isn't whole.
 */
export const useAppNavigation = (root: string, isWhole: boolean): Navigation => {
  const { pathname: asServed, search } = useLocation();
  const shown = isWhole ? search : "";
  const pathname = plainPath(asServed);
  const navigate = useNavigate();
  // What the address will be once this tick's changes are through, so that they build on each other.
  const pending = useRef(search);
  useLayoutEffect(() => {
    pending.current = search;
  }, [search]);

  const [{ Link, setGo }] = useState(appLink);
  useLayoutEffect(() => {
    // A link to where one is makes no history entry.
    setGo((to) => void navigate(to, { replace: to === `${asServed}${search}` }));
  }, [asServed, navigate, search, setGo]);

  // The same as long as the path is: what only changes the address needn't be drawn anew with it.
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
    const href = hrefsFrom(pathname, shown);
    return {
      path: pathname,
      parameters: new URLSearchParams(shown),
      href,
      change: changeHere,
      address: (path, parameters) =>
        new URL(root + language.folder + withQuery(path, parameters).slice(1), location.href).href,
      go: (path, change) => void navigate(href(path, change)),
      Link,
    };
  }, [Link, changeHere, navigate, pathname, root, shown]);
};
