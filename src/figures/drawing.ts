import type { Snapshot } from "#domain/query/filter/snapshot.ts";
import type { Measure } from "#scene/measure.ts";
import type { Scene } from "#scene/scene.ts";

/** Where a figure leaves its page to; what isn't given is as in a file. */
export interface FigureSize {
  /** Whether it is read from the back of a room: then it has fewer rows, which are larger. */
  readonly isSlide?: boolean | undefined;
  /** In sixteenths of a rem. */
  readonly width?: number | undefined;
  /** The most height, in the same; figures that aren't lists keep to it. */
  readonly height?: number | undefined;
  /** The most rows. */
  readonly rows?: number | undefined;
}

/** The most rows of a figure of so many on a slide; all of them where it is undefined. */
const mostRows = ({ isSlide = false, rows }: FigureSize, onSlide: number): number | undefined =>
  isSlide ? Math.min(onSlide, rows ?? onSlide) : rows;

/** What an address says of a page. */
interface PageAddress {
  readonly snapshot: Snapshot;
  readonly parameters: URLSearchParams;
  /** Of which record, target, body or company it is; empty on lists. */
  readonly id: string;
}

/** A page as its address has it, and the size of a figure that leaves it. */
export interface FigurePage extends PageAddress, FigureSize {}

/**
 * What a model is made from: of the parameters it sees those that its drawing `reads`. `rows` is the most rows
 * to be drawn, all of them where it is undefined.
 */
export interface ModelPage extends PageAddress {
  readonly rows: number | undefined;
}

/** A screen as a layout needs it. A larger type is a smaller width, so a scene needs to know of no type sizes. */
interface Screen {
  /** In sixteenths of a rem. */
  readonly width: number;
  /** The reader's face; a table of widths while prerendered. */
  readonly measure: Measure;
  readonly isPrinting: boolean;
}

/** A width to draw at, and the class under which the style sheet shows what is drawn so. */
export interface Form {
  readonly width: number;
  readonly className: string;
}

/** At which widths a figure is drawn on its page, in sixteenths of a rem. */
export interface ScreenWidths {
  /** Until it is measured. */
  readonly usual: number;
  /** In a prerendered page, of which the style sheet shows one; by default the usual one alone. */
  readonly prerendered?: readonly Form[];
  /** Of which the prerendered height is kept until the selection changes, each with a face of its reader. */
  readonly keeps?: readonly (Form & { readonly face: Measure })[];
  /** Whether it has a printed sheet to itself: then it is drawn for one that stands and one that lies. */
  readonly onPaper?: boolean;
}

/** A phone's width between its margins. */
const PHONE = 380;

/** Prerendered widths of a figure that is as wide as its page: a phone's, and the usual one. */
export const phoneAnd = (usual: number): readonly Form[] => [
  { width: PHONE, className: "as-high sm:hidden" },
  { width: usual, className: "as-high max-sm:hidden" },
];

/** What a figure is called on its page; undefined where the page hasn't got it. */
type FigureId = string | ((page: ModelPage) => string | undefined);

/** What a model depends on. */
interface Inputs {
  /** Names of the parameters that id and model depend on: they see no others. */
  readonly reads?: readonly string[];
  /** The most rows of a slide; elsewhere as many as are asked for. */
  readonly rows?: { readonly slide: number };
}

/** What a figure is called, and what it is made from: all that lists and tables share with their pages. */
export interface ModelSpec<Model> extends Inputs {
  /** Begins the names of its files, and tells it apart from the other figures of its page. */
  readonly id: FigureId;
  /** Undefined where there is nothing to draw. */
  readonly model: (page: ModelPage) => Model | undefined;
}

/**
 * The half of a figure that its page needs. TypeScript takes `Model` from `model`, so it must stand before
 * what takes a model in the literal.
 */
interface DrawingSpec<Model> extends ModelSpec<Model> {
  /** What the buttons of its actions call it. */
  readonly name: string | ((model: Model) => string);
  /** Said in its place where there is nothing to draw; without it nothing is there. */
  readonly empty?: string;
  /** Whether one of its marks is in the order of the Tab key, and arrows lead on to the others. */
  readonly hasKeys?: boolean;
  /** Only what is a scene on the screen has widths and a layout; lists and tables have views of their own. */
  readonly widths?: ScreenWidths;
  readonly scene?: (model: Model, screen: Screen) => Scene | undefined;
}

/** A model of a page. */
interface Made<Model> {
  readonly page: ModelPage;
  readonly id: string;
  readonly model: Model;
}

/** A model with its layout. */
interface Drawn<Model> extends Made<Model> {
  /** What the buttons of its actions call it. */
  readonly name: string;
  readonly scene: (screen: Screen) => Scene | undefined;
}

/** Id and model of a figure for all that ask. `Model` only comes out of it, so any is a `FigureModel<unknown>`. */
export interface FigureModel<Model> {
  readonly idOn: (page: FigurePage) => string | undefined;
  /** Its model on a page: made once for all who ask, file and screen alike. */
  readonly on: (page: FigurePage) => Made<Model> | undefined;
}

/** The same with how the model is laid out on a screen. */
export interface Drawing<Model>
  extends FigureModel<Model>, Omit<DrawingSpec<Model>, "name" | "scene" | keyof ModelSpec<Model>> {
  readonly on: (page: FigurePage) => Drawn<Model> | undefined;
}

/** How many models of a snapshot are kept: a window that is dragged would fill the memory. */
const MOST_KEPT = 4;

/** What a model sees of a page. */
const seenBy = (
  { reads = [], rows: most }: Inputs,
  { snapshot, parameters, id, ...size }: FigurePage,
): ModelPage => ({
  snapshot,
  id,
  rows: most === undefined ? size.rows : mostRows(size, most.slide),
  parameters: new URLSearchParams([...parameters].filter(([name]) => reads.includes(name))),
});

/** Keeps what is made of a page's snapshot, id, rows and parameters, as long as the snapshot lives. */
export const oncePerPage = <Value>(
  inputs: Inputs,
  make: (page: ModelPage) => Value,
): ((page: FigurePage) => Value) => {
  const known = new WeakMap<Snapshot, Map<string, { readonly made: Value }>>();
  return (whole) => {
    const page = seenBy(inputs, whole);
    const { snapshot, id, rows, parameters } = page;
    const ofSnapshot = known.get(snapshot) ?? new Map<string, { readonly made: Value }>();
    known.set(snapshot, ofSnapshot);
    const key = `${id}\n${rows}\n${parameters.toString()}`;
    const kept = ofSnapshot.get(key) ?? { made: make(page) };
    // The one that was asked for last goes last.
    ofSnapshot.delete(key);
    ofSnapshot.set(key, kept);
    for (const [oldest] of ofSnapshot) {
      if (ofSnapshot.size <= MOST_KEPT) break;
      ofSnapshot.delete(oldest);
    }
    return kept.made;
  };
};

const modelOn = <Model, Result>(
  spec: ModelSpec<Model>,
  resultOf: (made: Made<Model>) => Result,
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

/** Defines id and model of a figure that is no scene on its page. */
export const defineModel = <Model>(spec: ModelSpec<Model>): FigureModel<Model> =>
  modelOn(spec, (made) => made);

/** Defines the half of a figure that its page needs: id, model and the layout for a screen. */
export const defineDrawing = <Model>(spec: DrawingSpec<Model>): Drawing<Model> => {
  const { name, scene, ...look } = spec;
  return {
    ...look,
    ...modelOn(spec, (made) => ({
      ...made,
      name: typeof name === "string" ? name : name(made.model),
      scene: (screen) => scene?.(made.model, screen),
    })),
  };
};
