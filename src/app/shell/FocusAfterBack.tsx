import { useEffect } from "react";
import { NavigationType, useLocation, useNavigationType } from "react-router-dom";

/** A link by its address and its place among the links of its page with that address. */
interface Followed {
  readonly href: string;
  readonly place: number;
}

/** The link that was followed last from each entry of the history, by the entry's key. */
const followed = new Map<string, Followed>();

/** How long the link may take to be rendered again, in ms. */
const PATIENCE = 3000;

const linksTo = (href: string): readonly (HTMLElement | SVGElement)[] => [
  ...document.querySelectorAll<HTMLElement | SVGElement>(`#content a[href="${CSS.escape(href)}"]`),
];

/** Whether the reader hasn't moved the focus: it is nowhere, or on the heading of the view. */
const isUnmoved = ({ activeElement }: Document): boolean =>
  activeElement === null || activeElement === document.body || activeElement.matches("h1");

/** After a step back, focuses the link that was followed from there: the reader goes on where they left the list. */
export const FocusAfterBack = () => {
  const { key } = useLocation();
  const type = useNavigationType();
  useEffect(() => {
    const note = ({ target }: MouseEvent): void => {
      const link = target instanceof Element ? target.closest("#content a") : null;
      const href = link?.getAttribute("href") ?? undefined;
      if (href === undefined) return;
      followed.set(key, { href, place: linksTo(href).findIndex((one) => one === link) });
    };
    document.addEventListener("click", note, true);
    return () => document.removeEventListener("click", note, true);
  }, [key]);
  useEffect(() => {
    const link = type === NavigationType.Pop ? followed.get(key) : undefined;
    if (link === undefined) return undefined;
    const isDone = (place: number): boolean => {
      if (!isUnmoved(document)) return true;
      const found = linksTo(link.href)[place];
      // The browser restores the position of the page.
      found?.focus({ preventScroll: true });
      return found !== undefined;
    };
    if (isDone(link.place)) return undefined;
    // Parts of a view follow one by one.
    const watch = new MutationObserver(() => {
      if (isDone(link.place)) stop();
    });
    const stop = (): void => {
      watch.disconnect();
      clearTimeout(timer);
    };
    const timer = setTimeout(() => {
      // Of a list that is shorter now, another link leads there too.
      isDone(0);
      stop();
    }, PATIENCE);
    watch.observe(document.body, { childList: true, subtree: true });
    return stop;
  }, [key, type]);
  return null;
};
