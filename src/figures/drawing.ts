import type { Snapshot } from "#domain/query/filter/snapshot.ts";
import type { Measure } from "#scene/measure.ts";
import type { Scene } from "#scene/scene.ts";

/** Where a figure is used outside its page; by default in a file. */
export interface FigureSize {
  /** Whether it is shown in a lecture hall: then it has fewer and larger rows. */
  readonly isSlide?: boolean | undefined;
  /** In sixteenths of a rem. */
  readonly width?: number | undefined;
  /** The greatest height, in the same unit; figures other than lists keep to it. */
  readonly height?: number | undefined;
  /** The most rows. */
  readonly rows?: number | undefined;
}

/** The most rows of a figure with `onSlide` rows on a slide; undefined for all rows. */
const mostRows = ({ isSlide = false, rows }: FigureSize, onSlide: number): number | undefined =>
  isSlide ? Math.min(onSlide, rows ?? onSlide) : rows;

/** The parts of an address that identify a page and its state. */
interface PageAddress {
  readonly snapshot: Snapshot;
  readonly parameters: URLSearchParams;
  /** The id of its record, target, body or company; empty on lists. */
  readonly id: string;
}

/** A page by its address, with the size of a figure outside it. */
export interface FigurePage extends PageAddress, FigureSize {}

/**
 * The input of a model: of the parameters it sees only those that its drawing `reads`. `rows` is the most rows to draw,
 * undefined for all.
 */
export interface ModelPage extends PageAddress {
  readonly rows: number | undefined;
}

/** The input of a layout. Larger type amounts to a smaller width, so layouts don't depend on type sizes. */
interface Screen {
  /** In sixteenths of a rem. */
  readonly width: number;
  /** The measure of the reader's font; the width table while prerendered. */
  readonly measure: Measure;
  readonly isPrinting: boolean;
}

/** A width to draw at, and the class that shows this variant at that width. */
export interface WidthVariant {
  readonly width: number;
  readonly className: string;
}

/** The widths at which a figure is drawn on its page, in sixteenths of a rem. */
export interface ScreenWidths {
  /** Until it is measured. */
  readonly usual: number;
  /** The variants in a prerendered page, of which the style sheet shows one; by default only the usual width. */
  readonly prerendered?: readonly WidthVariant[];
  /** Whether it has a printed page to itself: then it is drawn for portrait and landscape. */
  readonly onPaper?: boolean;
}

/** A phone's width between its margins. */
const PHONE = 380;

/** Prerendered widths of a figure that is as wide as its page: a phone's, and the usual one. */
export const phoneAnd = (usual: number): readonly WidthVariant[] => [
  { width: PHONE, className: "as-high sm:hidden" },
  { width: usual, className: "as-high max-sm:hidden" },
];

/**
 * The prerendered width of a figure far down its page: a phone's, legible on any screen, as scripts have drawn it anew
 * before most readers get there.
 */
export const asOnPhones: readonly WidthVariant[] = [{ width: PHONE, className: "as-high" }];

/** The id of a figure on its page; undefined where the page doesn't have it. */
type FigureId = string | ((page: ModelPage) => string | undefined);

/** What a model depends on. */
interface Inputs {
  /** Names of the parameters that id and model depend on: they see no others. */
  readonly reads?: readonly string[];
  /** The most rows on a slide; elsewhere as many as are requested. */
  readonly rows?: { readonly slide: number };
}

/** The id and the model of a figure: all that lists and tables share with their pages. */
export interface ModelSpec<Model> extends Inputs {
  /** Begins its file names, and identifies it on its page. */
  readonly id: FigureId;
  /** Undefined where there is nothing to draw. */
  readonly model: (page: ModelPage) => Model | undefined;
}

/**
 * The half of a figure that its page needs. TypeScript infers `Model` from `model`, so in the literal it must come
 * before members that take a model.
 */
interface DrawingSpec<Model> extends ModelSpec<Model> {
  /** The figure's name in its buttons. */
  readonly name: string | ((model: Model) => string);
  /** The text in its place where there is nothing to draw; by default nothing is shown. */
  readonly empty?: string;
  /**
   * Whether one of its marks is in the tab order, and arrow keys move to the others: by their positions, or `in-rows`
   * from one to the next.
   */
  readonly hasKeys?: boolean | "in-rows";
  /** Only figures that are scenes on the screen have widths and a layout; lists and tables have views of their own. */
  readonly widths?: ScreenWidths;
  readonly scene?: (model: Model, screen: Screen) => Scene | undefined;
}

/** A model on a page. */
interface Made<Model> {
  readonly page: ModelPage;
  readonly id: string;
  readonly model: Model;
}

/** A model with its layout. */
interface Drawn<Model> extends Made<Model> {
  /** The figure's name in its buttons. */
  readonly name: string;
  readonly scene: (screen: Screen) => Scene | undefined;
}

/** Id and model of a figure. `Model` occurs only as output, so any instance is a `FigureModel<unknown>`. */
export interface FigureModel<Model> {
  readonly idOn: (page: FigurePage) => string | undefined;
  /** Its model on a page: cached, so that file and screen share it. */
  readonly on: (page: FigurePage) => Made<Model> | undefined;
}

/** The same with the layout of the model on a screen. */
export interface Drawing<Model>
  extends FigureModel<Model>, Omit<DrawingSpec<Model>, "name" | "scene" | keyof ModelSpec<Model>> {
  readonly on: (page: FigurePage) => Drawn<Model> | undefined;
}

/** How many models of a snapshot are cached: dragging a window would fill the memory. */
const MOST_KEPT = 4;

/** The part of a page that a model sees. */
const seenBy = (
  { reads = [], rows: most }: Inputs,
  { snapshot, parameters, id, ...size }: FigurePage,
): ModelPage => ({
  snapshot,
  id,
  rows: most === undefined ? size.rows : mostRows(size, most.slide),
  parameters: new URLSearchParams([...parameters].filter(([name]) => reads.includes(name))),
});

/** Caches a result by a page's snapshot, id, rows and parameters, as long as the snapshot exists. */
export const oncePerPage = <Value>(
  inputs: Inputs,
  make: (page: ModelPage) => Value,
): ((page: FigurePage) => Value) => {
  const cache = new WeakMap<Snapshot, Map<string, { readonly value: Value }>>();
  return (whole) => {
    const page = seenBy(inputs, whole);
    const { snapshot, id, rows, parameters } = page;
    const ofSnapshot = cache.get(snapshot) ?? new Map<string, { readonly value: Value }>();
    cache.set(snapshot, ofSnapshot);
    const key = `${id}\n${rows}\n${parameters.toString()}`;
    const cached = ofSnapshot.get(key) ?? { value: make(page) };
    // Moves it to the end: the least recently used is evicted first.
    ofSnapshot.delete(key);
    ofSnapshot.set(key, cached);
    for (const [oldest] of ofSnapshot) {
      if (ofSnapshot.size <= MOST_KEPT) break;
      ofSnapshot.delete(oldest);
    }
    return cached.value;
  };
};

const modelOn = <Model, Result>(
  spec: ModelSpec<Model>,
  resultOf: (pageFigure: Made<Model>) => Result,
) => {
  const { id: named, model: modelOf } = spec;
  const idOf = (page: ModelPage) => (typeof named === "string" ? named : named(page));
  return {
    idOn: (page: FigurePage) => idOf(seenBy(spec, page)),
    on: oncePerPage(spec, (page) => {
      const id = idOf(page);
      const model = id === undefined ? undefined : modelOf(page);
      return id === undefined || model === undefined ? undefined : resultOf({ page, id, model });
    }),
  };
};

/** Defines id and model of a figure that isn't a scene on its page. */
export const defineModel = <Model>(spec: ModelSpec<Model>): FigureModel<Model> =>
  modelOn(spec, (pageFigure) => pageFigure);

/** Defines the half of a figure that its page needs: id, model and the layout for a screen. */
export const defineDrawing = <Model>(spec: DrawingSpec<Model>): Drawing<Model> => {
  const { name, scene, ...look } = spec;
  return {
    ...look,
    ...modelOn(spec, (pageFigure) => ({
      ...pageFigure,
      name: typeof name === "string" ? name : name(pageFigure.model),
      scene: (screen) => scene?.(pageFigure.model, screen),
    })),
  };
};
