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

/** What stays if scripts are off. */
const Unscripted = ({ day }: { readonly day: Day }) => (
  <p className="border-l-4 border-behind bg-panel px-4 py-2 text-small" id="unscripted">
    {words.unscripted(day)}
  </p>
);

/** What early.js shows where it applies. */
const Notes = () => (
  <>
    <p
      className="px-4 pt-3 font-serif text-title font-bold phone-title sm:px-6 lg:px-8"
      hidden
      id="applying"
      role="status"
    >
      {words.applying}
    </p>
    <p className="px-4 pt-3 text-muted sm:px-6 lg:px-8" hidden id="opening" role="status">
      {words.opening}
    </p>
    <div className="px-4 pt-3 sm:px-6 lg:px-8" hidden id="unapplied" role="alert">
      <p className="mb-1 max-w-[75ch]">{words.unapplied}</p>
      <p className="flex flex-wrap items-center gap-4">
        <TryAgain />
        <a className="py-1 underline" href="?">
          {words.unfiltered}
        </a>
      </p>
    </div>
    <p
      className="fixed inset-x-0 bottom-(--below) z-60 border-t border-l-4 border-behind bg-panel px-4 py-2 text-small sm:px-6 lg:px-8"
      hidden
      id="late"
      role="alert"
    >
      {words.late} <TryAgain />
    </p>
  </>
);

/** The notes above a prerendered page until the app runs: in it, and those that `sharedNotes` has too. */
export const beforeApp = (day: Day): string =>
  renderToStaticMarkup(
    <>
      <Unscripted day={day} />
      <Notes />
    </>,
  );

/** The note of a page that gets all others from the script that it shares with others. */
export const unscripted = (day: Day): string => renderToStaticMarkup(<Unscripted day={day} />);

/** The notes that need scripts, for all pages of which there are many. */
export const sharedNotes = (): string => renderToStaticMarkup(<Notes />);
