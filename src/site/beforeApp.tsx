import { facetKeys } from "#domain/query/facets.ts";
import { selectionCodecs } from "#domain/query/selection/selectionCodecs.ts";
import type { Vocabulary } from "#domain/query/selection/vocabulary.ts";
import { renderToStaticMarkup } from "react-dom/server";

import { isBare, viewParameters } from "#app/pages/pages.ts";
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

interface Props {
  readonly route: string;
  readonly day: Day;
}

/** What stays if scripts are off. In a frame it also says what is missing, and early.js shows it if they are late. */
const Unscripted = ({ route, day }: Props) => (
  <p className="border-l-4 border-behind bg-panel px-4 py-2 text-small" id="unscripted">
    {isBare(route) ? words.unpictured(day) : words.unscripted(day)}
  </p>
);

/** What early.js shows where it applies. */
const Notes = ({ route }: Pick<Props, "route">) => (
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
    {isBare(route) ? null : (
      <p
        className="fixed inset-x-0 bottom-(--below) z-60 border-t border-l-4 border-behind bg-panel px-4 py-2 text-small sm:px-6 lg:px-8"
        hidden
        id="late"
        role="alert"
      >
        {words.late} <TryAgain />
      </p>
    )}
  </>
);

/** The notes above a prerendered page until the app runs: in it, and those that `sharedNotes` has too. */
export const beforeApp = ({ route, day }: Props): string =>
  renderToStaticMarkup(
    <>
      <Unscripted day={day} route={route} />
      <Notes route={route} />
    </>,
  );

/** The note of a page that gets all others from the script that it shares with others. */
export const unscripted = (props: Props): string => renderToStaticMarkup(<Unscripted {...props} />);

/** The notes that need scripts, for all pages of which there are many. */
export const sharedNotes = (): string => renderToStaticMarkup(<Notes route="/" />);
