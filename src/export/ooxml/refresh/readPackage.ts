import { packed, stored, writeArchive } from "#export/ooxml/archive.ts";
import { documentOf, type Xml } from "#export/ooxml/xml.ts";

import { DeckError } from "./deckFault.ts";
import { readArchive, unpackedText } from "./readArchive.ts";

/** An Office file that somebody opened: its texts are unpacked, everything else stays compressed as it came. */
export interface ReadPackage {
  readonly paths: readonly string[];
  readonly has: (path: string) => boolean;
  /** XML or an SVG as it came. */
  readonly text: (path: string) => string | undefined;
  /** A part as XML; undefined if it doesn't exist. Always the same document, to be modified in place. */
  readonly xml: (path: string) => Document | undefined;
  /** Adds or replaces a file. */
  readonly put: (path: string, bytes: Uint8Array<ArrayBuffer>) => void;
  /** Adds a part that will be read again. */
  readonly putXml: (path: string, text: string) => void;
  /** The file with everything added and all documents that changed; every other part keeps its bytes. */
  readonly write: () => Promise<Uint8Array<ArrayBuffer>>;
}

const MIB = 1024 * 1024;

/**
 * Limits on all that is unpacked, on one text, and on the nesting of elements. Four hundred slides of ours
 * have 15 MiB, and a table's text is nested 15 deep.
 */
const MOST = { unpacked: 64 * MIB, text: 4 * MIB, depth: 500 } as const;

/** The files that a refresh reads. Themes, masters and layouts belong to whoever styled the deck. */
const READ = /^(?!ppt\/(?:theme|slideMasters|slideLayouts)\/).*\.(?:xml|rels|svg)$/;

/** XML with declarations: no Office file has any, and nested entities can fill the memory. */
const DECLARES = /<!(?!--|\[CDATA\[)/;

/** Whether elements are nested more deeply than browsers can traverse. */
const isDeep = (text: string): boolean => {
  let depth = 0;
  for (let at = text.indexOf("<"); at !== -1 && depth <= MOST.depth; at = text.indexOf("<", at)) {
    const end = text.indexOf(">", at);
    if (end === -1) return false;
    if (text[at + 1] === "/") depth -= 1;
    else if (text[at + 1] !== "?" && text[at + 1] !== "!" && text[end - 1] !== "/") depth += 1;
    at = end;
  }
  return depth > MOST.depth;
};

export const parseXml = (text: string): Document => {
  if (isDeep(text)) throw new DeckError("broken");
  if (DECLARES.test(text)) throw new DeckError("unsafe");
  const parsed = new DOMParser().parseFromString(text, "application/xml");
  if (parsed.getElementsByTagName("parsererror").length > 0) throw new DeckError("broken");
  return parsed;
};

/** An element from our writer, imported into a document; its namespaces are declared on it. */
export const adopted = (document: Document, element: Xml): Element =>
  document.importNode(parseXml(documentOf(element)).documentElement, true);

const writeXml = (parsed: Document): string => {
  const text = new XMLSerializer().serializeToString(parsed);
  // Only some browsers serialise the XML declaration.
  const root = text.replace(/^<\?xml[^>]*\?>\s*/, "");
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}`;
};

/**
 * Opens an Office file. Rejects with `DeckError` if it is too large, broken, encrypted or unsafe, or with the
 * reason of `signal`.
 */
export const readPackage = async (file: Uint8Array, signal?: AbortSignal): Promise<ReadPackage> => {
  const entries = readArchive(file);
  // A large SVG that somebody added needn't be read.
  const read = [...entries].filter(
    ([path, { size }]) => READ.test(path) && (size <= MOST.text || !path.endsWith(".svg")),
  );
  const total = read.reduce((sum, [, { size }]) => sum + size, 0);
  if (total > MOST.unpacked || read.some(([, { size }]) => size > MOST.text)) {
    throw new DeckError("too-large");
  }
  const texts = new Map(
    await Promise.all(
      read.map(async ([path, entry]) => [path, await unpackedText(entry, signal)] as const),
    ),
  );
  const documents = new Map<string, { readonly parsed: Document; readonly before: string }>();
  const fresh = new Map<string, Uint8Array<ArrayBuffer>>();
  const put = (path: string, bytes: Uint8Array<ArrayBuffer>): void => {
    const [was, now] = [entries.get(path), stored(bytes)];
    if (was?.crc === now.crc && was.size === now.size) return;
    entries.set(path, now);
    fresh.set(path, bytes);
  };
  return {
    paths: [...entries.keys()],
    has: (path) => entries.has(path),
    text: (path) => texts.get(path),
    xml: (path) => {
      const text = texts.get(path);
      const cached = documents.get(path);
      if (text === undefined || cached !== undefined) return cached?.parsed;
      const parsed = parseXml(text);
      documents.set(path, { parsed, before: writeXml(parsed) });
      return parsed;
    },
    put,
    putXml: (path, text) => {
      texts.set(path, text);
      put(path, new TextEncoder().encode(text));
    },
    write: async () => {
      for (const [path, { parsed, before }] of documents) {
        const text = writeXml(parsed);
        if (text !== before) put(path, new TextEncoder().encode(text));
      }
      const all = await Promise.all(
        [...fresh].map(async ([path, bytes]) => [path, await packed(path, bytes)] as const),
      );
      for (const [path, entry] of all) entries.set(path, entry);
      return writeArchive(entries);
    },
  };
};
