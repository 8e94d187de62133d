import type { ComponentType, MouseEvent } from "react";

import type { RouteLinkProps } from "#ui/frame/navigation.tsx";

type Go = (to: string) => void;

/** Clicks that mean another tab, window or download are the browser's. */
const isOurs = (event: MouseEvent): boolean =>
  !event.defaultPrevented &&
  event.button === 0 &&
  !(event.metaKey || event.altKey || event.ctrlKey || event.shiftKey);

/**
 * An in-app link, and a way to say what following one does. Unlike the router's own it doesn't listen
 * to the address, so that a view with a thousand links isn't drawn anew by each gesture. `base` is
 * the app's root as the router writes it.
 */
export const appLink = (
  base: string,
): { readonly Link: ComponentType<RouteLinkProps>; readonly setGo: (go: Go) => void } => {
  const root = base.replace(/\/$/, "");
  let go: Go = () => undefined;
  const Link = ({ to, children, ...rest }: RouteLinkProps) => (
    <a
      {...rest}
      href={`${root}${to}`}
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
