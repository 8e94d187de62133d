import { own } from "#domain/own.ts";
import { recordOf } from "#export/ooxml/deck/deckRecord.ts";
import type { Deck } from "#export/ooxml/deck/slides.ts";
import { ns } from "#export/ooxml/xml.ts";
import { language } from "#messages/language.ts";

import { DeckError } from "./deckFault.ts";
import { ourShapes, titleOf, type UnmatchedReason } from "./ourShapes.ts";
import { readPackage } from "./readPackage.ts";
import { putRecord, readRecord } from "./readRecord.ts";
import { notesOf, refreshSlide, type SlideChange } from "./refreshSlide.ts";
import { relationsOf } from "./relations.ts";
import { all, isSame } from "./words.ts";

/** The deck as it would be made today. */
export type FreshDeck = Pick<Deck, "slides" | "payload">;

/** A slide that wasn't refreshed, and why. */
interface LeftSlide {
  readonly place: number;
  readonly title: string;
  /** 'gone': what it shows is no longer in the data. */
  readonly why: UnmatchedReason | "gone";
}

export interface RefreshedDeck {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** The outcome of each slide, in the order of the deck; a slide that was copied appears twice. */
  readonly slides: readonly SlideChange[];
  /** Slides with content of ours that wasn't refreshed. */
  readonly left: readonly LeftSlide[];
  /** Positions of slides with no content of ours. */
  readonly others: readonly number[];
  /** Ids of fresh slides that the deck no longer has. */
  readonly absent: readonly string[];
}

/** A deck of ours that somebody opened. */
export interface ReadDeck {
  /** What it was made from, as recorded in it; undefined if that was lost. Untrusted. */
  readonly payload: string | undefined;
  /** The slide titles by id, from when the deck was made or last refreshed. */
  readonly titles: ReadonlyMap<string, string>;
  /** Ids of its slides, each once, in their current order. */
  readonly ids: readonly string[];
  /** Rejects with the reason of `signal`, and then nothing has changed. */
  readonly refresh: (fresh: FreshDeck, watch?: RefreshWatch) => Promise<RefreshedDeck>;
}

export interface RefreshWatch {
  readonly signal?: AbortSignal;
  /** Called after each slide. */
  readonly onSlide?: (done: number, of: number) => void;
}

/** The longest time without yielding to the page, in milliseconds. */
const LONGEST_TURN = 50;

const nextTurn = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve);
  });

/**
 * More slides than any talk has, and more figures than any slide: a larger file would keep a browser busy for
 * hours.
 */
const MOST = { slides: 2000, shapes: 100 } as const;

/** Types of presentations, shows and templates, with macros or without. */
const MAIN = /(?:presentationml|ms-powerpoint)\..*\.main\+xml$/;

/**
 * Reads a deck that we made and that people may have edited since. Nothing is changed before `refresh`, and
 * then only in the bytes that it returns. Rejects with `DeckError` if the deck can't be read, or with the
 * reason of `reading`.
 */
export const readDeck = async (bytes: Uint8Array, reading?: AbortSignal): Promise<ReadDeck> => {
  const file = await readPackage(bytes, reading);
  const main = relationsOf(file, "").find(({ kind }) => kind === "officeDocument")?.path;
  if (main === undefined) {
    throw new DeckError(file.paths.includes("mimetype") ? "other-format" : "not-a-deck");
  }
  const types = [...(file.xml("[Content_Types].xml")?.getElementsByTagName("Override") ?? [])];
  const type =
    types.find((one) => one.getAttribute("PartName") === `/${main}`)?.getAttribute("ContentType") ??
    "";
  if (!MAIN.test(type)) throw new DeckError("not-a-deck");
  const presentation = file.xml(main);
  if (presentation?.documentElement.namespaceURI !== ns.slides) {
    throw new DeckError("other-format");
  }
  const record = readRecord(file);
  // The deck would end up half in this page's language and half in that of its edits.
  if ((record?.language ?? language.tag) !== language.tag) throw new DeckError("other-language");
  const used = new Map(relationsOf(file, main).map(({ id, path }) => [id, path]));
  const listed = all(presentation, ns.slides, "sldId");
  if (listed.length > MOST.slides) throw new DeckError("too-large");
  const pages = listed.flatMap((one, index) => {
    const path = used.get(one.getAttributeNS(ns.office, "id") ?? "");
    const page = path === undefined ? undefined : file.xml(path);
    if (path === undefined || page === undefined) return [];
    const { shapes, unknown } = ourShapes(page, notesOf(file, path), record);
    if (shapes.length > MOST.shapes) throw new DeckError("too-large");
    const ids = new Set(shapes.map(({ id }) => id));
    return [{ path, page, place: index + 1, shapes, unknown, ids }];
  });
  // LibreOffice renames titles: a text slide is identified by its title.
  const named = new Set(pages.flatMap(({ ids }) => [...ids]));
  for (const [id, { title, text }] of Object.entries(record?.words ?? {})) {
    if (text === undefined || named.has(id)) continue;
    for (const { page, ids, unknown } of pages) {
      if (ids.size + unknown.length === 0 && isSame(titleOf(page), title)) ids.add(id);
    }
  }
  const ids = [...new Set(pages.flatMap((one) => [...one.ids]))];
  if (pages.every((one) => one.ids.size + one.unknown.length === 0)) {
    throw new DeckError("not-ours");
  }
  return {
    payload: record?.payload,
    titles: new Map(Object.entries(record?.words ?? {}).map(([id, { title }]) => [id, title])),
    ids,
    refresh: async ({ slides, payload }, { signal, onSlide } = {}) => {
      let began = performance.now();
      const fresh = new Map(slides.map((slide) => [slide.id, slide]));
      const [changes, left]: [SlideChange[], LeftSlide[]] = [[], []];
      for (const { path, page, place, shapes, unknown, ids: here } of pages) {
        for (const id of here) {
          const now = fresh.get(id);
          if (now === undefined) {
            left.push({ place, title: titleOf(page, shapes, id), why: "gone" });
            continue;
          }
          const then = own(record?.words ?? {}, id);
          const slide = { ...now, deck: record?.deck };
          changes.push(refreshSlide(file, path, page, shapes, place, then, slide));
        }
        for (const why of unknown) left.push({ place, title: titleOf(page), why });
        onSlide?.(place, pages.length);
        if (performance.now() - began > LONGEST_TURN) {
          await nextTurn();
          began = performance.now();
        }
        signal?.throwIfAborted();
      }
      const newRecord = recordOf({
        slides,
        ...(payload === undefined ? {} : { payload }),
      });
      putRecord(file, {
        ...(record?.deck === undefined ? {} : { deck: record.deck }),
        ...newRecord,
        words: { ...record?.words, ...newRecord.words },
      });
      return {
        bytes: await file.write(),
        slides: changes,
        left,
        others: pages
          .filter((one) => one.ids.size + one.unknown.length === 0)
          .map(({ place }) => place),
        absent: slides.map(({ id }) => id).filter((id) => !ids.includes(id)),
      };
    },
  };
};
