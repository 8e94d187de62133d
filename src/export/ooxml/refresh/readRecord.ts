import { type DeckRecord, RECORD_SPACE, type SlideWords } from "#export/ooxml/deck/deckRecord.ts";

import { DeckError } from "./deckFault.ts";
import type { ReadPackage } from "./readPackage.ts";

/** What the namespaces of all versions begin with. */
const SPACE = RECORD_SPACE.replace(/\d+$/, "");

const isObject = (one: unknown): one is Readonly<Record<string, unknown>> =>
  typeof one === "object" && one !== null && !Array.isArray(one);

const text = (one: unknown): string | undefined => (typeof one === "string" ? one : undefined);

const texts = (one: unknown): readonly string[] | undefined =>
  Array.isArray(one) ? one.map((each) => text(each) ?? "") : undefined;

/** Texts by their names; what isn't one is left out. */
const wordsOf = (one: Readonly<Record<string, unknown>>): SlideWords => {
  const said = Object.fromEntries(
    (["text", "source", "alt", "highlight", "rest"] as const).flatMap((key) => {
      const words = text(one[key]);
      return words === undefined ? [] : [[key, words]];
    }),
  );
  const { cells } = one;
  const series = texts(one["series"]);
  return {
    title: text(one["title"]) ?? "",
    notes: text(one["notes"]) ?? "",
    ...said,
    ...(Array.isArray(cells) ? { cells: cells.map((row) => texts(row) ?? []) } : {}),
    ...(series === undefined ? {} : { series }),
  };
};

const parsed = (json: string): unknown => {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
};

/** The element that holds what we wrote down of a deck, wherever a program has put it since. */
const recordElement = (file: ReadPackage): Element | undefined => {
  for (const path of file.paths) {
    if (!/^customXml\/[^/]+\.xml$/.test(path)) continue;
    const root = file.xml(path)?.documentElement;
    const space = root?.namespaceURI ?? "";
    if (space === RECORD_SPACE) return root;
    if (space.startsWith(SPACE)) throw new DeckError("later", path);
  }
  return undefined;
};

/** What we wrote on the slides of a deck and what it was made from. Somebody may have changed it: nothing in it is trusted. */
export const readRecord = (file: ReadPackage): DeckRecord | undefined => {
  const record = parsed(recordElement(file)?.textContent ?? "");
  if (!isObject(record)) return undefined;
  const words = isObject(record["words"]) ? Object.entries(record["words"]) : [];
  const payload = text(record["payload"]);
  return {
    ...(payload === undefined ? {} : { payload }),
    words: Object.fromEntries(
      words.flatMap(([id, one]) => (isObject(one) ? [[id, wordsOf(one)]] : [])),
    ),
  };
};

export const putRecord = (file: ReadPackage, record: DeckRecord): void => {
  const element = recordElement(file);
  if (element !== undefined) element.textContent = JSON.stringify(record);
};
