import { strFromU8, strToU8, type Zippable, zipSync } from "fflate";

import { readArchive, unpacked, writeArchive } from "./archive.ts";
import { DeckError } from "./deckFault.ts";

/** An Office file that somebody brought. Parts are unpacked and read when they are asked for. */
export interface ReadPackage {
  readonly paths: readonly string[];
  readonly has: (path: string) => boolean;
  readonly bytes: (path: string) => Uint8Array | undefined;
  /** A part as XML; undefined where there is none. Always the same document, to be changed in place. */
  readonly xml: (path: string) => Document | undefined;
  /** Puts a file in, or in the place of another. */
  readonly put: (path: string, bytes: Uint8Array) => void;
  /** The file with what was put in and with all documents that now read differently; all else is the same bytes. */
  readonly write: () => Uint8Array<ArrayBuffer>;
}

const MIB = 1024 * 1024;

/**
 * How much is unpacked in all, how long a part of XML may be, and how deep elements may stand in one another.
 * Four hundred slides of ours have 15 MiB, and a table's text stands 15 deep.
 */
const MOST = { unpacked: 64 * MIB, xml: 8 * MIB, depth: 500 } as const;

/** XML that declares anything: no Office file does, and entities that hold one another fill any memory. */
const DECLARES = /<!(?!--|\[CDATA\[)/;

/** Whether elements stand in one another deeper than browsers can walk. */
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

export const parseXml = (text: string, path = ""): Document => {
  if (text.length > MOST.xml) throw new DeckError("too-large", path);
  if (isDeep(text)) throw new DeckError("broken", path);
  if (DECLARES.test(text)) throw new DeckError("unsafe", path);
  const parsed = new DOMParser().parseFromString(text, "application/xml");
  if (parsed.getElementsByTagName("parsererror").length > 0) throw new DeckError("broken", path);
  return parsed;
};

const writeXml = (parsed: Document): string => {
  const text = new XMLSerializer().serializeToString(parsed);
  // Some browsers write the declaration along and some don't.
  const root = text.replace(/^<\?xml[^>]*\?>\s*/, "");
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}`;
};

/** Packed already. */
const PACKED = /\.(?:png|jpe?g|xlsx)$/i;

/** Opens an Office file. A file that is too large, broken, locked or unsafe is refused (`DeckError`). */
export const readPackage = (file: Uint8Array): ReadPackage => {
  const entries = readArchive(file);
  const documents = new Map<string, { readonly parsed: Document; readonly before: string }>();
  const fresh = new Map<string, Uint8Array>();
  let total = 0;
  const bytes = (path: string): Uint8Array | undefined => {
    const put = fresh.get(path);
    const entry = entries.get(path);
    if (put !== undefined || entry === undefined) return put;
    total += entry.size;
    if (total > MOST.unpacked) throw new DeckError("too-large", path);
    return unpacked(entry, path);
  };
  return {
    paths: [...entries.keys()],
    has: (path) => entries.has(path) || fresh.has(path),
    bytes,
    xml: (path) => {
      const known = documents.get(path)?.parsed;
      const read = known === undefined ? bytes(path) : undefined;
      if (read === undefined) return known;
      const parsed = parseXml(strFromU8(read).replace(/^\uFEFF/, ""), path);
      documents.set(path, { parsed, before: writeXml(parsed) });
      return parsed;
    },
    put: (path, file_) => {
      const now = bytes(path);
      if (now?.length === file_.length && now.every((one, at) => one === file_[at])) return;
      documents.delete(path);
      fresh.set(path, file_);
    },
    write: () => {
      for (const [path, { parsed, before }] of documents) {
        const text = writeXml(parsed);
        if (text !== before) fresh.set(path, strToU8(text));
      }
      if (fresh.size === 0) return new Uint8Array(file);
      const zipped: Zippable = {};
      for (const [path, one] of fresh) zipped[path] = PACKED.test(path) ? [one, { level: 0 }] : one;
      return writeArchive(new Map([...entries, ...readArchive(zipSync(zipped))]));
    },
  };
};
