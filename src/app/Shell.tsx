import { type ReactNode, useEffect, useRef } from "react";

import { dayWords } from "#domain/dateWords.ts";
import type { Day } from "#domain/dates.ts";
import { useNavigation } from "#ui/navigation.tsx";
import { RouteLink } from "#ui/RouteLink.tsx";

import { SearchField } from "./SearchField.tsx";
import { texts } from "./texts.ts";
import { ThemeButton } from "./ThemeButton.tsx";
import { views } from "./views.ts";

interface Props {
  readonly asOf: Day;
  readonly query: string;
  /** Called when the reader turns to the search. */
  readonly onSearch?: () => void;
  readonly children: ReactNode;
}

/** A new view is read from its top. Its heading takes the focus when it is there. */
const useFreshView = (path: string): void => {
  const previous = useRef(path);
  useEffect(() => {
    if (previous.current === path) return;
    previous.current = path;
    window.scrollTo(0, 0);
  }, [path]);
};

const isCurrent = (path: string, view: string): boolean =>
  view === "/" ? path === "/" : path === view || path.startsWith(`${view}/`);

/** The frame of every view: name, views, search, as-of date, theme. */
export const Shell = ({ asOf, query, onSearch, children }: Props) => {
  const { path } = useNavigation();
  useFreshView(path);
  return (
    <>
      <a
        className="sr-only focus:not-sr-only focus:absolute focus:z-50 focus:bg-ink focus:px-3 focus:py-2 focus:text-paper"
        href="#content"
      >
        {texts.skip}
      </a>
      <header className="border-b-2 border-ink bg-panel print:hidden">
        <div className="flex flex-wrap items-center gap-x-3 px-4 sm:gap-x-6 sm:px-6 lg:px-8">
          <RouteLink className="py-2 font-serif text-lead font-bold" to="/">
            {texts.appName}
          </RouteLink>
          <nav
            aria-label={texts.navigation}
            className="order-last -mx-4 w-[calc(100%+2rem)] overflow-x-auto px-4 md:order-none md:mx-0 md:w-auto md:px-0"
          >
            <ul className="flex gap-3 text-small sm:gap-5 sm:text-body">
              {views.map((view) => (
                <li key={view.path}>
                  <RouteLink
                    aria-current={isCurrent(path, view.path) ? "page" : undefined}
                    className="block border-b-3 border-transparent py-2.5 text-muted hover:text-ink aria-[current=page]:border-accent aria-[current=page]:text-ink"
                    to={view.path}
                  >
                    {texts.views[view.name]}
                  </RouteLink>
                </li>
              ))}
            </ul>
          </nav>
          <div className="ml-auto flex items-center gap-1 py-2 sm:gap-3">
            <SearchField onFocus={onSearch} query={query} />
            <span className="hidden text-small text-muted xl:inline">
              {texts.asOf(dayWords(asOf))}
            </span>
            <ThemeButton />
          </div>
        </div>
      </header>
      {children}
    </>
  );
};
