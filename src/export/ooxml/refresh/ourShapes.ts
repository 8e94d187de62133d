import type { DeckRecord, SlideWords } from "#export/ooxml/deck/deckRecord.ts";
import { type ShapePart, shapeParts } from "#export/ooxml/deck/slides.ts";
import { ns } from "#export/ooxml/xml.ts";

import { all, isSame, textOf } from "./words.ts";

/** A shape with one of our names. */
export interface OurShape {
  readonly part: ShapePart;
  /** The id of its slide; empty if a copy has lost it. */
  readonly id: string;
  readonly shape: Element;
  readonly properties: Element;
}

interface NamedShape extends OurShape {
  /** The deck that it was written for; undefined in decks older than that part of the name. */
  readonly deck: string | undefined;
}

/**
 * The shapes with our names on a page, including those in groups. Programs add ' 1' and the like to the names
 * of copies; if an old name ends in digits, LibreOffice replaces them with the number.
 */
const namedShapes = (page: Document): readonly NamedShape[] =>
  all(page, ns.slides, "cNvPr").flatMap((properties) => {
    const name = /^([a-z]+):([A-Za-z0-9-]*)(?::([a-z]+))?(?: .*)?$/.exec(
      properties.getAttribute("name") ?? "",
    );
    const part = shapeParts.find((one) => one === name?.[1]);
    const shape = properties.parentElement?.parentElement;
    return part === undefined || shape === null || shape === undefined
      ? []
      : [{ part, id: name?.[2] ?? "", deck: name?.[3], shape, properties }];
  });

/** Placeholders that contain our words, with the names that LibreOffice gives them. */
const holders: Readonly<Partial<Record<ShapePart | "notes", readonly string[]>>> = {
  title: ["title", "ctrTitle"],
  text: ["subTitle", "body"],
  source: ["ftr"],
  notes: ["body"],
};

/** The shape that contains words, by its name or its placeholder type. */
export const holderOf = (
  page: Document,
  shapes: readonly OurShape[],
  part: ShapePart | "notes",
  id: string,
): Element | undefined => {
  const named = shapes.find((one) => one.part === part && one.id === id)?.shape;
  const type = all(page, ns.slides, "ph").find((one) =>
    holders[part]?.includes(one.getAttribute("type") ?? ""),
  );
  return named ?? type?.closest("sp") ?? undefined;
};

/** The current title of a page. */
export const titleOf = (page: Document, shapes: readonly OurShape[] = [], id = ""): string => {
  const holder = holderOf(page, shapes, "title", id);
  return holder === undefined ? "" : textOf(holder);
};

/** Why a shape with one of our names can't be refreshed: it is from another deck, or a copy without its id. */
export type UnmatchedReason = "other-deck" | "nameless";

interface FoundShapes {
  /** Shapes of this deck's slides, each with its slide's id. */
  readonly shapes: readonly OurShape[];
  /** Reasons for shapes not among them, each once. */
  readonly unknown: readonly UnmatchedReason[];
}

type Reads = (slide: SlideWords) => boolean;

/** Ways to recognise a slide by what we wrote: its title, its figure's alternative text, its notes. */
const readings = (
  page: Document,
  notes: Document | undefined,
  shapes: readonly OurShape[],
): readonly Reads[] => {
  const title = titleOf(page);
  const shown = shapes.map(({ properties }) => properties.getAttribute("descr") ?? "");
  const holder = notes === undefined ? undefined : holderOf(notes, [], "notes", "");
  const spoken = holder === undefined ? "" : textOf(holder);
  return [
    (slide) => isSame(title, slide.title),
    ({ alt = "" }) => alt !== "" && shown.some((one) => isSame(one, alt)),
    (slide) => slide.notes !== "" && isSame(spoken, slide.notes),
  ];
};

/**
 * The shapes on a page that belong to a deck's slides. Slide ids repeat between decks: if the name doesn't
 * give the deck, or a copy has lost its id, something on the page must still be as we wrote it.
 */
export const ourShapes = (
  page: Document,
  notes: Document | undefined,
  record: DeckRecord | undefined,
): FoundShapes => {
  const named = namedShapes(page);
  const withId = named.filter(({ id }) => id !== "");
  // Without the record there is nothing to compare with.
  if (record === undefined) return { shapes: withId, unknown: [] };
  const words = new Map(Object.entries(record.words));
  const reads = readings(page, notes, named);
  const own = withId.filter(({ id, deck }) => {
    const slide = words.get(id);
    if (slide === undefined || deck !== record.deck) return false;
    return deck !== undefined || reads.some((one) => one(slide));
  });
  const nameless = named.filter(({ id }) => id === "");
  const [found] =
    nameless.length === 0 || own.length > 0
      ? []
      : reads
          .map((one) => [...words].filter(([, slide]) => one(slide)))
          .flatMap(([only, ...others]) => (only === undefined || others.length > 0 ? [] : only[0]));
  return {
    shapes: [
      ...own,
      ...(found === undefined ? [] : nameless.map((one) => ({ ...one, id: found }))),
    ],
    unknown: [
      ...(withId.length > own.length ? (["other-deck"] as const) : []),
      ...(nameless.length > 0 && found === undefined ? (["nameless"] as const) : []),
    ],
  };
};
