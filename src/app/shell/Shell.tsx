import { type ReactNode, useEffect, useRef } from "react";
import { NavigationType, useNavigationType } from "react-router-dom";

import { shell } from "#messages/app/shell.ts";
import { Button } from "#ui/frame/Button.tsx";
import { useNavigation } from "#ui/frame/navigation.tsx";
import { RouteLink } from "#ui/frame/RouteLink.tsx";

import { LanguageLink } from "./LanguageLink.tsx";
import { SearchField } from "#app/search/SearchField.tsx";
import { ThemeButton } from "./ThemeButton.tsx";
import { views } from "./views.ts";

/**
 * A new view is read from its top, and its heading takes the focus when it is there. A step back or
 * forward is none: the browser brings back where the reader was.
 */
const useFreshView = (path: string): void => {
  const type = useNavigationType();
  const previous = useRef(path);
  useEffect(() => {
    if (previous.current === path) return;
    previous.current = path;
    if (type !== NavigationType.Pop) window.scrollTo(0, 0);
  }, [path, type]);
};

const isCurrent = (path: string, view: string): boolean =>
  view === "/" ? path === "/" : path === view || path.startsWith(`${view}/`);

interface Props {
  /** Where the site is hosted, with a closing slash. */
  readonly root: string;
  readonly onPalette: () => void;
  /** The reader turns to the search. */
  readonly onSearch: () => void;
  readonly children: ReactNode;
}

/** The frame of every view: name, views, search, palette, language, theme. */
export const Shell = ({ root, onPalette, onSearch, children }: Props) => {
  const { path } = useNavigation();
  useFreshView(path);
  return (
    <>
      <a
        className="sr-only focus:not-sr-only focus:absolute focus:z-50 focus:bg-ink focus:px-3 focus:py-2 focus:text-paper"
        href="#content"
      >
        {shell.skip}
      </a>
      <header className="border-b-2 border-ink bg-panel print:hidden">
        <div className="flex flex-wrap items-center gap-x-3 px-4 sm:gap-x-6 sm:px-6 lg:px-8">
          <RouteLink className="py-2 font-serif text-lead font-bold" to="/">
            {shell.appName}
          </RouteLink>
          <nav
            aria-label={shell.navigation}
            className="order-last -mx-4 w-[calc(100%+2rem)] overflow-x-auto px-4 md:order-none md:mx-0 md:w-auto md:px-0"
          >
            <ul className="flex gap-3 text-small sm:gap-4 sm:text-body lg:gap-5">
              {views.map((view) => (
                <li key={view.path}>
                  <RouteLink
                    aria-current={isCurrent(path, view.path) ? "page" : undefined}
                    className="block border-b-3 border-transparent py-2.5 text-muted hover:text-ink aria-[current=page]:border-accent aria-[current=page]:text-ink"
                    to={view.path}
                  >
                    {shell.views[view.name]}
                  </RouteLink>
                </li>
              ))}
            </ul>
          </nav>
          <SearchField
            className="order-last w-full py-2 lg:order-none lg:ml-auto lg:w-60"
            onFocus={onSearch}
          />
          <div className="ml-auto flex items-center gap-1 py-2 sm:gap-3 lg:ml-0">
            <Button
              aria-label={shell.openPalette}
              className="pointer-coarse:min-h-11"
              look="plain"
              onClick={onPalette}
            >
              {shell.goTo}
            </Button>
            <LanguageLink root={root} />
            <ThemeButton />
          </div>
        </div>
      </header>
      {children}
    </>
  );
};
