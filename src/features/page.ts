import type { Dataset } from "#domain/dataset/dataset.ts";
import type { Thing } from "#domain/dataset/things.ts";
import type { FollowedTopic, Offered } from "#domain/site/offeredFiles.ts";
import type { CountedNoun } from "#domain/query/filter/countedTable.ts";
import type { Snapshot } from "#domain/query/filter/snapshot.ts";
import type { PageParameters } from "#parts/page/pageParameters.ts";
import type { PageFigures } from "#figures/figure.ts";
import type { parameterNouns } from "#messages/app/ignored.ts";
import type { LazyPart } from "#ui/screen/lazy.tsx";

// A page is three objects, by when each is needed: `page.ts` in the first load, `details.ts` after it,
// `about.ts` only in the build. This file has types alone: features implement them, the app and the build read
// the lists.

/** What every view is given. */
export interface ViewProps {
  readonly snapshot: Snapshot;
  /** The id of the page's record, target, body or company; empty on other pages. */
  readonly id: string;
  /** From the root of the app: `/records/steel-2022`. */
  readonly path: string;
  /** Where the site is hosted, with a closing slash. */
  readonly root: string;
}

/** Views that need the network or other features: the app implements them, a page names one. */
export type AppView = "data" | "changes" | "briefing" | "desk";

/** The parameters of an address that arrange a page, beside those of the selection. */
export interface OwnParameters {
  /**
   * Names only, each with a noun in `#messages/app/ignored.ts`: `PageDetails.readParameters` reads their
   * values.
   */
  readonly names: readonly (keyof typeof parameterNouns)[];
  /** Whether links carry them to other pages that declare this same object. */
  readonly travels?: true;
}

/** What the first load needs to know of a page. */
export interface Page {
  /** `/records`, or `/records/:id` where each thing of a kind has one. */
  readonly path: `/${string}`;
  readonly view: LazyPart<ViewProps> | AppView;
  /** The words of links to it, and which part of the page frame has one. */
  readonly link?: { readonly words: string; readonly from: "tabs" | "header" | "foot" };
  readonly parameters?: OwnParameters;
  /** The noun that the filters count here. */
  readonly counts: CountedNoun;
  /**
   * Whether the filter bar is shown above it, and whether the bar lists the selection; `day`: of the filters only
   * the as-of day.
   */
  readonly filters: "list" | "bar" | "day" | undefined;
  /** Projected during a talk: without the page frame, and not prerendered. */
  readonly isTalk?: true;
}

/** What the app needs of a page after the first load: footer, notices, exportable figures. */
export interface PageDetails {
  /** The kind of thing it is about, where the path has an id. */
  readonly thing?: Thing;
  /** Loads the reader and writer of its own parameters. */
  readonly readParameters?: () => Promise<PageParameters>;
  /** Loads the figures that can be exported from it, in page order. */
  readonly figures: (() => Promise<PageFigures>) | undefined;
  /** By figure id, the parameter that shows a figure which the page doesn't show by default. */
  readonly shownBy?: Readonly<Record<string, readonly [name: string, value: string]>>;
  /** The ids of the targets it shows, for slides of its figures, which say how these were judged. */
  readonly targets?: (
    snapshot: Snapshot,
    id: string,
    parameters: URLSearchParams,
  ) => readonly string[];
  /** The feeds and data offered for download. The id is one in the data set. */
  readonly offered: (id: string, dataset: Dataset) => Offered;
}

/** The figures of a page's preview: the first gives the title, the others are drawn below it. */
export interface MainFigure {
  readonly figureIds: readonly [string, ...string[]];
  /** The query they are drawn with: `group=due`. */
  readonly query?: string;
}

/** The types that schema.org has terms for. */
export type Subject = "site" | "dataset";

/** What the build writes about a page, for search engines and other sites. */
export interface PageAbout {
  /** Whether search engines may index it. */
  readonly isIndexed: boolean;
  /**
   * The name of the thing with this id; undefined if there is none. Other pages are named by the links to them, and
   * need a name only where the page frame has no such link.
   */
  readonly name?: (dataset: Dataset, id: string) => string | undefined;
  /** For search results and previews; the default is the description of the site. */
  readonly description?: (snapshot: Snapshot, id: string) => string | undefined;
  readonly subject?: Subject;
  /** The figures of its preview, out of those that aren't empty; by default the first. */
  readonly preview?: (
    snapshot: Snapshot,
    id: string,
    figureIds: readonly string[],
  ) => MainFigure | undefined;
  /** The title of its card, where that isn't the title of its preview's figure: the finding of the page. */
  readonly answer?: (snapshot: Snapshot) => string;
  /** The feeds whose home page it is. */
  readonly feeds?: readonly FollowedTopic["of"][];
}
