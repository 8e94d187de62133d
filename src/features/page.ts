import type { Dataset } from "#domain/dataset/dataset.ts";
import type { Thing } from "#domain/dataset/things.ts";
import type { FollowedTopic, Offered } from "#domain/site/offeredFiles.ts";
import type { CountedNoun } from "#domain/query/filter/countedTable.ts";
import type { Snapshot } from "#domain/query/filter/snapshot.ts";
import type { PageParameters } from "#parts/page/pageParameters.ts";
import type { PageFigures } from "#figures/figure.ts";
import type { parameterNouns } from "#messages/app/ignored.ts";
import type { LazyPart } from "#ui/screen/lazy.tsx";

// A page is three objects, by when they are needed: `page.ts` in the first load, `details.ts` after it, `about.ts`
// in the build alone. Types and nothing else: features implement them, the app and the build read the lists.

/** All that any view is given. */
export interface ViewProps {
  readonly snapshot: Snapshot;
  /** Of the one thing that a page is of; empty on others. */
  readonly id: string;
  /** From the root of the app: `/records/steel-2022`. */
  readonly path: string;
  /** Where the site is hosted, with a closing slash. */
  readonly root: string;
}

/** Views that need the network or other features: the app has them, and a page names one. */
export type AppView = "data" | "briefing";

/** The parameters of an address that say how a page is arranged, beside those of the selection. */
export interface OwnParameters {
  /** Names alone, each with a noun in `#messages/app/ignored.ts`: `PageDetails.readParameters` reads them. */
  readonly names: readonly (keyof typeof parameterNouns)[];
  /** Whether links carry them to other pages that declare this same object. */
  readonly travels?: true;
}

/** What the first load knows of a page. */
export interface Page {
  /** `/records`, or `/records/:id` where each thing of a kind has one. */
  readonly path: `/${string}`;
  readonly view: LazyPart<ViewProps> | AppView;
  /** What links to it say, and from where in the frame of all pages they lead there. */
  readonly link?: { readonly words: string; readonly from: "tabs" | "header" | "foot" };
  readonly parameters?: OwnParameters;
  /** What the filters count here. */
  readonly counts: CountedNoun;
  /** Whether the bar of filters stands above it, and whether it lists what is selected. */
  readonly filters: "list" | "bar" | undefined;
  /** Whether it shows texts that are loaded after the rest of the data. */
  readonly needsTexts: boolean;
  /** Shown on a screen to a room: without the frame of other pages, and not prerendered. */
  readonly isTalk?: true;
}

/** What the app knows of a page after the first load: foot, notices, figures that leave the page. */
export interface PageDetails {
  /** What it is a page of, where the path has an id. */
  readonly thing?: Thing;
  /** Loads how its own parameters are read and written. */
  readonly readParameters?: () => Promise<PageParameters>;
  /** Loads the figures that can leave it, in its order. */
  readonly figures: (() => Promise<PageFigures>) | undefined;
  /** The parameter that shows a figure which the page doesn't show at first, by the figure's id. */
  readonly shownBy?: Readonly<Record<string, readonly [name: string, value: string]>>;
  /** The ids of the targets that it shows, for slides of its figures, which say how these were judged. */
  readonly targets?: (
    snapshot: Snapshot,
    id: string,
    parameters: URLSearchParams,
  ) => readonly string[];
  /** Feeds and data to take away. The id is one that the data holds. */
  readonly offered: (id: string) => Offered;
}

/** The figures that stand for a page in a preview: the first gives the title, the others are drawn below it. */
export interface MainFigure {
  readonly figureIds: readonly [string, ...string[]];
  /** The parameters that they are drawn under: `group=due`. */
  readonly query?: string;
}

/** What schema.org has words for. */
export type Subject = "site" | "dataset" | "record" | "body" | "company";

/** What a build writes about a page, for search engines and other sites. */
export interface PageAbout {
  /** Whether search engines are told of it. */
  readonly isIndexed: boolean;
  /** What the thing of an id is called; undefined where there is none. Other pages are named by their links. */
  readonly name?: (dataset: Dataset, id: string) => string | undefined;
  /** In results and previews; without it a page has that of the site. */
  readonly description?: (snapshot: Snapshot, id: string) => string | undefined;
  readonly subject?: Subject;
  /** The figures that stand for it, of all that have something in them; the first unless this says otherwise. */
  readonly preview?: (
    snapshot: Snapshot,
    id: string,
    figureIds: readonly string[],
  ) => MainFigure | undefined;
  /** The feeds whose home it is. */
  readonly feeds?: readonly FollowedTopic["of"][];
}
