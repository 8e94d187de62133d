import { facetKeys } from "#domain/query/facets.ts";
import { selectionCodecs } from "#domain/query/selection/selectionCodecs.ts";
import type { Vocabulary } from "#domain/query/selection/vocabulary.ts";
import { renderToStaticMarkup } from "react-dom/server";

import { viewParameters } from "#app/pages/pages.ts";
import type { Day } from "#domain/calendar/dates.ts";
import { beforeApp as words } from "#messages/files/site.ts";
import { page } from "#messages/app/page.ts";
import { Button } from "#ui/frame/Button.tsx";

/** The parameters with which an address requests more than a prerendered page shows, without a leading '-'. */
export const parameterNames = (vocabulary: Vocabulary, today: Day): readonly string[] => {
  const { include: _include, exclude: _exclude, ...others } = selectionCodecs(vocabulary, today);
  const names = Object.values(others).map(({ name }) => name);
  return [...new Set([...facetKeys, ...names, ...viewParameters])];
};

/** early.js reloads the page. */
const TryAgain = () => <Button data-again="">{page.tryAgain}</Button>;

/** The notes of a prerendered page, of which early.js shows the one that applies until the app takes its place. */
export const beforeApp = (day: Day): string =>
  renderToStaticMarkup(
    <>
      <p className="border-l-4 border-behind bg-panel px-4 py-2 text-small" id="unscripted">
        {words.unscripted(day)}
      </p>
      <p
        className="hidden px-4 pt-3 font-serif text-title font-bold phone-title sm:px-6 lg:px-8"
        id="applying"
        role="status"
      >
        {words.applying}
      </p>
      <p className="hidden px-4 pt-3 text-muted sm:px-6 lg:px-8" id="opening" role="status">
        {words.opening}
      </p>
      <div className="hidden px-4 pt-3 sm:px-6 lg:px-8" id="unapplied" role="alert">
        <p className="mb-1 max-w-[75ch]">{words.unapplied}</p>
        <p className="flex flex-wrap items-center gap-4">
          <TryAgain />
          <a className="py-1 underline" href="?">
            {words.unfiltered}
          </a>
        </p>
      </div>
      <p
        className="hidden fixed inset-x-0 bottom-(--below) z-60 border-t border-l-4 border-behind bg-panel px-4 py-2 text-small sm:px-6 lg:px-8"
        id="late"
        role="alert"
      >
        {words.late} <TryAgain />
      </p>
    </>,
  );
