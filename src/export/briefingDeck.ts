import { highlighted } from "#scene/highlighted.ts";
import { isNative } from "#scene/table/isNative.ts";
import type { Briefing, FigureSlide, Slide } from "#domain/briefing/briefing.ts";
import { readBriefing, type TargetNames, writeBriefing } from "#domain/briefing/briefingText.ts";
import { seenNow, type TargetsOn } from "#domain/briefing/changes.ts";
import { type Day, isoDay } from "#domain/calendar/dates.ts";
import { targetLabel } from "#domain/dataset/entry.ts";
import type { Snapshot } from "#domain/query/filter/snapshot.ts";
import type { Edition } from "#domain/schema/edition.ts";
import { briefing as words } from "#messages/files/briefing.ts";
import { citation } from "#messages/files/citation.ts";

import type { FigureFile, Origin } from "./file/figureFile.ts";
import { contentOf, figureSlide } from "./figureSlide.ts";
import { deckFile } from "./ooxml/deck/deck.ts";
import type { Deck, DeckSlide } from "./ooxml/deck/slides.ts";

/** The sources that a deck's slides are made from. */
export interface DeckOrigin {
  /** Makes a slide's figure, with the slide's own snapshot. */
  readonly figureOf: (slide: FigureSlide) => Promise<{
    readonly snapshot: Snapshot;
    readonly shown: { readonly figure: FigureFile } | undefined;
  }>;
  readonly edition: Edition | undefined;
  readonly today: Day;
  readonly targetsOn: TargetsOn;
  /** The absolute address of a page of this site. */
  readonly address: (path: string, parameters: URLSearchParams) => string;
}

interface Watch {
  readonly signal?: AbortSignal | undefined;
  /** Called after each slide. */
  readonly onSlide?: (done: number, of: number) => void;
}

/**
 * A deck slide, with the briefing slide and what it shows now; a slide without a figure becomes a text slide
 * saying so.
 */
interface Made {
  readonly slide: Slide;
  /** Labels of the targets whose verdicts it shows. */
  readonly names: TargetNames;
  readonly drawn: DeckSlide;
  /** Whether nothing is left to show on it. */
  readonly isEmpty: boolean;
}

const noNames: TargetNames = new Map();

/** The ring is part of a drawing; over charts and tables only its label is shown. */
const pointedAt = (
  figure: FigureFile,
  { highlight }: FigureSlide,
): { readonly figure: FigureFile; readonly highlight?: string } => {
  if (highlight === undefined) return { figure };
  if (!isNative(figure)) {
    return { figure: { ...figure, scene: highlighted(figure.scene, highlight) } };
  }
  return highlight.label === "" ? { figure } : { figure, highlight: highlight.label };
};

const makeSlide = async (
  slide: Slide,
  origin: DeckOrigin,
  signal: AbortSignal | undefined,
): Promise<Made> => {
  if (slide.kind !== "figure") {
    const { kind, id, title, text, notes } = slide;
    return { slide, names: noNames, drawn: { kind, id, title, text, notes }, isEmpty: false };
  }
  const { id, path, query, title, notes } = slide;
  const { snapshot, shown } = await origin.figureOf(slide);
  if (shown === undefined) {
    const empty = { id, title: title ?? words.nothing, text: words.nothingIn, notes };
    return { slide, names: noNames, drawn: { kind: "section", ...empty }, isEmpty: true };
  }
  const dated = new URLSearchParams(query);
  dated.set("asof", isoDay(snapshot.asOf));
  const { figure, ...highlight } = pointedAt(shown.figure, slide);
  const drawn = await figureSlide(
    figure,
    {
      snapshot,
      edition: origin.edition,
      address: origin.address(path, dated),
      pageOf: (page) => origin.address(page, new URLSearchParams()),
    },
    { id, notes, ...(title === undefined ? {} : { title }), ...highlight },
    signal,
  );
  const targets = await origin.targetsOn(slide, snapshot);
  const seen = seenNow(slide, snapshot, origin.edition, targets);
  return {
    slide: { ...slide, seen },
    names: new Map(
      Object.keys(seen.verdicts).flatMap((target) => {
        const entry = snapshot.dataset.targetById.get(target);
        return entry === undefined ? [] : [[target, targetLabel(entry.target)] as const];
      }),
    ),
    drawn,
    isEmpty: false,
  };
};

const allMade = async (
  slides: readonly Slide[],
  origin: DeckOrigin,
  { signal, onSlide }: Watch,
): Promise<readonly Made[]> => {
  const all: Made[] = [];
  for (const slide of slides) {
    signal?.throwIfAborted();
    all.push(await makeSlide(slide, origin, signal));
    onSlide?.(all.length, slides.length);
  }
  signal?.throwIfAborted();
  return all;
};

/**
 * What a deck was made from and what its slides show, so that a refresh can list what changed. Written from
 * what `readBriefing` returns: an edit may have changed the order of its parts.
 */
const payloadOf = ({ title }: Briefing, all: readonly Made[]): string => {
  const names = new Map(all.flatMap((one) => [...one.names]));
  const text = writeBriefing({ title, slides: all.map(({ slide }) => slide) }, names);
  const read = readBriefing(text);
  return "fault" in read ? text : writeBriefing(read.briefing, names);
};

/**
 * A briefing's slides as they are now, for refreshing a deck made from it; slides with nothing left to show
 * are omitted.
 */
export const freshSlides = async (
  briefing: Briefing,
  origin: DeckOrigin,
  watch: Watch = {},
): Promise<Required<Pick<Deck, "slides" | "payload">>> => {
  const all = await allMade(briefing.slides, origin, watch);
  return {
    slides: all.filter(({ isEmpty }) => !isEmpty).map(({ drawn }) => drawn),
    payload: payloadOf(briefing, all),
  };
};

/**
 * A briefing as a presentation (PPTX) with a record of what it was made from. Rejects with the reason of
 * `signal`.
 */
export const briefingDeck = async (
  briefing: Briefing,
  origin: DeckOrigin,
  watch: Watch = {},
): Promise<Uint8Array<ArrayBuffer>> => {
  const all = await allMade(briefing.slides, origin, watch);
  return deckFile({
    title: words.heading(briefing.title),
    creator: citation.publisher,
    createdAt: `${isoDay(origin.today)}T00:00:00Z`,
    slides: all.map(({ drawn }) => drawn),
    payload: payloadOf(briefing, all),
  });
};

/** The ids of slides whose figures can't show a highlight in a deck. */
export const unmarkedSlides = async (
  { slides }: Briefing,
  { figureOf }: Pick<DeckOrigin, "figureOf">,
): Promise<ReadonlySet<string>> => {
  const ids = new Set<string>();
  for (const slide of slides) {
    if (slide.kind !== "figure" || slide.highlight === undefined) continue;
    try {
      const { shown } = await figureOf(slide);
      if (shown !== undefined && isNative(shown.figure)) ids.add(slide.id);
    } catch {
      // Making the deck reports which figure failed.
    }
  }
  return ids;
};

/** Pause between two pictures made in advance, in ms, so that the reader's own actions go first. */
const PAUSE = 50;

/**
 * Draws the pictures that a briefing's deck will need, one after the other, before the deck is requested.
 * Figures with a highlight, which is part of the drawing, are left until then. Rejects as `briefingDeck`
 * does.
 */
export const prepareDeckPictures = async (
  { slides }: Briefing,
  { figureOf }: Pick<DeckOrigin, "figureOf">,
  signal: AbortSignal,
): Promise<void> => {
  for (const slide of slides) {
    if (slide.kind !== "figure" || slide.highlight !== undefined) continue;
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
    signal.throwIfAborted();
    try {
      const { shown } = await figureOf(slide);
      if (shown !== undefined) await contentOf(shown.figure);
    } catch {
      // Making the deck reports which figure failed.
    }
  }
};

/** Where a figure can be found: its page, and how addresses of this site are built. */
export interface LocatedFigure
  extends Pick<FigureSlide, "path" | "query">, Pick<DeckOrigin, "address" | "targetsOn"> {}

/** A figure as a presentation of one slide, which is refreshed as a briefing's deck is. */
export const figureDeck = async (
  figure: FigureFile,
  { snapshot, edition }: Origin,
  { path, query, address, targetsOn }: LocatedFigure,
  watch: Watch = {},
): Promise<Uint8Array<ArrayBuffer>> => {
  const targets = await targetsOn({ path, query }, snapshot);
  const slide: FigureSlide = {
    kind: "figure",
    id: "1",
    path,
    query,
    figure: figure.id,
    title: undefined,
    notes: "",
    highlight: undefined,
    seen: seenNow({ path }, snapshot, edition, targets),
  };
  return briefingDeck(
    { title: figure.title, slides: [slide] },
    {
      figureOf: () => Promise.resolve({ snapshot, shown: { figure } }),
      edition,
      today: snapshot.today,
      targetsOn,
      address,
    },
    watch,
  );
};
