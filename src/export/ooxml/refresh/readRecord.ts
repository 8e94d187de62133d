import * as z from "zod/mini";

import { recordOf } from "#domain/schema/recordOf.ts";
import { type DeckRecord, FORMER_SPACE, RECORD_SPACE } from "#export/ooxml/deck/deckRecord.ts";

import { DeckError } from "./deckFault.ts";
import type { ReadPackage } from "./readPackage.ts";

const text = z.optional(z.string());

const words = z.object({
  title: z.string(),
  notes: z.string(),
  text,
  source: text,
  alt: text,
  highlight: text,
  rest: text,
  cells: z.optional(z.array(z.array(z.string()))),
  series: z.optional(z.array(z.string())),
});

/** The record may have been edited: it is validated, not trusted. */
const record = z.object({ deck: text, language: text, payload: text, words: recordOf(words) });

/** What the namespaces of all versions begin with. */
const SPACE = RECORD_SPACE.replace(/\d+$/, "");

/** The element with the deck's record, wherever a program has moved it. */
const recordElement = (file: ReadPackage): Element | undefined => {
  for (const path of file.paths) {
    if (!/^customXml\/[^/]+\.xml$/.test(path)) continue;
    const root = file.xml(path)?.documentElement;
    const space = root?.namespaceURI ?? "";
    if (space === RECORD_SPACE || space === FORMER_SPACE) return root;
    if (space.startsWith(SPACE)) throw new DeckError("later");
  }
  return undefined;
};

/**
 * A deck's record; undefined if it was lost.
 * @throws DeckError if a later version wrote it
 */
export const readRecord = (file: ReadPackage): DeckRecord | undefined => {
  try {
    return record.parse(JSON.parse(recordElement(file)?.textContent ?? ""));
  } catch (error) {
    if (error instanceof DeckError) throw error;
    return undefined;
  }
};

export const putRecord = (file: ReadPackage, now: DeckRecord): void => {
  const element = recordElement(file);
  if (element !== undefined) element.textContent = JSON.stringify(now);
};
