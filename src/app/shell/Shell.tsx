import { type ReactNode, useEffect, useRef } from "react";
import { NavigationType, useLocation, useNavigationType } from "react-router-dom";

import { withQuery } from "#app/address/hrefsFrom.ts";
import { isBare, linksFrom } from "#app/pages/pages.ts";
import { othersThan } from "#languages/languages.ts";
import { language } from "#messages/language.ts";
import { shell } from "#messages/app/shell.ts";
import { Button } from "#ui/frame/Button.tsx";
import { RouteLink } from "#ui/frame/RouteLink.tsx";
import { useNavigation } from "#ui/navigation.tsx";

import { useTheme } from "./useTheme.ts";

/** Cycles through system, light and dark. Labelled with the current theme, or an icon where the label doesn't fit. */
const ThemeButton = () => {
  const [theme, next] = useTheme();
  return (
    <Button
      className="pointer-coarse:min-h-11 pointer-coarse:min-w-11 pointer-coarse:justify-center"
      look="plain"
      onClick={next}
    >
      <svg aria-hidden="true" className="fill-current xl:hidden" viewBox="0 0 16 16" width="1rem">
        <path d="M1 1H15V15H1ZM2.5 2.5V13.5L13.5 2.5Z" fillRule="evenodd" />
      </svg>
      <span className="max-xl:sr-only">{shell.theme[theme]}</span>
    </Button>
  );
};

/**
 * Links to the same part of the view in each other language, with all parameters: another build, so a full page load.
 * A briefing in the address isn't opened again.
 */
export const LanguageLinks = ({ root }: { readonly root: string }) => {
  const { parameters, path } = useNavigation();
  const { hash } = useLocation();
  const part = hash.includes("=") ? "" : hash;
  return othersThan(language).map(({ folder, name, tag }) => (
    <a
      key={tag}
      className="inline-flex min-h-7 items-center px-1 text-small hover:underline pointer-coarse:min-h-11"
      href={withQuery(`${root}${folder}${path.slice(1)}${part}`, parameters)}
      hrefLang={tag}
      lang={tag}
      rel="alternate"
    >
      {name}
    </a>
  ));
};

/**
 * Scrolls a new view to its top and focuses its heading once rendered. After a step back or forward the
 * browser restores the reader's position.
 */
const useFreshView = (path: string): void => {
  const type = useNavigationType();
  const { hash } = useLocation();
  const previous = useRef(path);
  useEffect(() => {
    if (previous.current === path) return;
    previous.current = path;
    // An address with a fragment is scrolled to that part.
    if (type !== NavigationType.Pop && hash === "") window.scrollTo(0, 0);
  }, [path, type, hash]);
};

/** Whether a page is a tab's own, or the page of a thing that it lists. */
const isCurrent = (path: string, tab: string): boolean =>
  tab === "/" ? path === "/" : path === tab || path.startsWith(`${tab}/`);

const tabs = linksFrom("tabs");
const others = linksFrom("header");

interface Props {
  /** The site's address, with a trailing slash. */
  readonly root: string;
  readonly search: ReactNode;
  readonly children: ReactNode;
}

/** The frame of every view: name, views, search, language, theme. */
export const Shell = ({ root, search, children }: Props) => {
  const { path } = useNavigation();
  useFreshView(path);
  if (isBare(path)) return children;
  return (
    <>
      <a
        className="sr-only focus:not-sr-only focus:absolute focus:z-60 focus:bg-ink focus:px-3 focus:py-2 focus:text-paper"
        href="#content"
      >
        {shell.skip}
      </a>
      <header className="border-b-2 border-ink bg-panel head-bar print:hidden">
        <div className="flex flex-wrap items-center gap-x-3 px-4 sm:px-6 lg:h-11.5 lg:flex-nowrap lg:px-8 xl:gap-x-4">
          <RouteLink className="max-w-full shrink-0 py-2 font-serif text-lead font-bold" to="/">
            {shell.appName}
          </RouteLink>
          <nav aria-label={shell.navigation} className="foot-tabs max-lg:order-last max-lg:w-full">
            <ul className="flex text-small max-lg:justify-around lg:gap-2.5 lg:text-body xl:gap-4">
              {tabs.map((tab) => (
                <li key={tab.path}>
                  <RouteLink
                    aria-current={isCurrent(path, tab.path) ? "page" : undefined}
                    className="view-link border-transparent"
                    to={tab.path}
                  >
                    {tab.words}
                  </RouteLink>
                </li>
              ))}
            </ul>
          </nav>
          {search}
          <div className="flex shrink-0 items-center gap-1 sm:gap-3 lg:gap-1 xl:gap-3">
            {others.map((other) => (
              <RouteLink
                className="px-1 py-0.75 text-small hover:underline max-md:hidden"
                key={other.path}
                to={other.path}
              >
                {other.words}
              </RouteLink>
            ))}
            <LanguageLinks root={root} />
            <ThemeButton />
          </div>
        </div>
      </header>
      {children}
      {/* Reserves the height of the fixed navigation on small screens. */}
      <div className="h-(--below) print:hidden" />
    </>
  );
};
