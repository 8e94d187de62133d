import { Inflate, strFromU8 } from "fflate";

import { DeckError } from "./deckFault.ts";

/** A file in an archive, packed as it came: what isn't touched goes back without being unpacked. */
export interface Entry {
  readonly method: number;
  readonly crc: number;
  /** How long it is unpacked, as the archive says. */
  readonly size: number;
  readonly packed: Uint8Array;
}

const MIB = 1024 * 1024;

/** A deck of four hundred slides of ours has about 3,000 parts; more than these are no deck for a talk. */
export const MOST = {
  parts: 10_000,
  file: 256 * MIB,
  unpacked: 512 * MIB,
  part: 32 * MIB,
} as const;

/** Signatures and lengths of what an archive is made of (PKWARE's APPNOTE 6.3). */
const END = { sign: 0x06_05_4b_50, length: 22 } as const;
const LISTED = { sign: 0x02_01_4b_50, length: 46 } as const;
const LOCAL = { sign: 0x04_03_4b_50, length: 30 } as const;
const STORED = 0;
const DEFLATED = 8;
/** What stands for a number that is written elsewhere, in the form for archives over 4 GiB. */
const ELSEWHERE = 0xffff_ffff;
/** Names are UTF-8. */
const UTF8 = 0x0800;
/** 1 January 1980, the first day that an archive can write. */
const MADE = 0x0021_0000;

const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** Files of Office before 2007 begin with this; so does a newer one behind a password, which names its stream. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0];
const PASSWORD = [..."EncryptedPackage"].flatMap((sign) => [sign.codePointAt(0) ?? 0, 0]);

const holds = (bytes: Uint8Array, sought: readonly number[]): boolean => {
  const [first = 0] = sought;
  for (let at = bytes.indexOf(first); at !== -1; at = bytes.indexOf(first, at + 1)) {
    if (sought.every((one, index) => bytes[at + index] === one)) return true;
  }
  return false;
};

/** Where the list of an archive ends. It stands last, before a comment of at most 65,535 bytes. */
const endOf = (bytes: Uint8Array): number => {
  const view = viewOf(bytes);
  if (bytes.length < 4 || view.getUint32(0, true) !== LOCAL.sign) {
    if (!COMPOUND.every((one, at) => bytes[at] === one)) throw new DeckError("not-office");
    throw new DeckError(holds(bytes, PASSWORD) ? "locked" : "old-format");
  }
  const last = bytes.length - END.length;
  for (let at = last; at >= Math.max(0, last - 0xffff); at -= 1) {
    if (view.getUint32(at, true) === END.sign) return at;
  }
  throw new DeckError("broken", "no end");
};

/** A path that stays inside and is written one way only. */
const isPath = (path: string): boolean =>
  /^(?:[^/\\:\p{Cc}]+\/)*[^/\\:\p{Cc}]*$/u.test(path) &&
  path !== "" &&
  !path.split("/").some((step) => step === "." || step === "..");

/**
 * Reads the list of an archive without unpacking anything. What is too large, too many, broken, locked or
 * leads outside is refused as a whole.
 */
export const readArchive = (bytes: Uint8Array): Map<string, Entry> => {
  if (bytes.length > MOST.file) throw new DeckError("too-large");
  const [view, end] = [viewOf(bytes), endOf(bytes)];
  const [count, start] = [view.getUint16(end + 10, true), view.getUint32(end + 16, true)];
  if (count > MOST.parts || start === ELSEWHERE) throw new DeckError("too-large");
  const entries = new Map<string, Entry>();
  const known = new Set<string>();
  let [at, unpacked] = [start, 0];
  for (let index = 0; index < count; index += 1) {
    if (at + LISTED.length > end || view.getUint32(at, true) !== LISTED.sign) {
      throw new DeckError("broken", "list");
    }
    const [flags, method] = [view.getUint16(at + 8, true), view.getUint16(at + 10, true)];
    const [long, size] = [view.getUint32(at + 20, true), view.getUint32(at + 24, true)];
    const named = view.getUint16(at + 28, true);
    const path = strFromU8(bytes.subarray(at + LISTED.length, at + LISTED.length + named));
    if ((flags & 1) === 1) throw new DeckError("locked", path);
    unpacked += size;
    if (unpacked > MOST.unpacked || long === ELSEWHERE) throw new DeckError("too-large", path);
    // Two files of one name are two readings of one archive; Office doesn't tell capitals apart.
    if (!isPath(path) || known.has(path.toLowerCase())) throw new DeckError("unsafe", path);
    known.add(path.toLowerCase());
    const local = view.getUint32(at + 42, true);
    if (local + LOCAL.length > end || view.getUint32(local, true) !== LOCAL.sign) {
      throw new DeckError("broken", path);
    }
    const from =
      local + LOCAL.length + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    const isKnown = method === DEFLATED || (method === STORED && size === long);
    if (!isKnown || from + long > start) throw new DeckError("broken", path);
    entries.set(path, {
      method,
      crc: view.getUint32(at + 16, true),
      size,
      packed: bytes.subarray(from, from + long),
    });
    at += LISTED.length + named + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
};

/** At most a thousand times as much comes out of it. */
const STEP = 4096;

/** Unpacks in small steps, so that what turns out longer than it says is left before it fills the memory. */
export const unpacked = ({ method, size, packed }: Entry, path: string): Uint8Array => {
  if (size > MOST.part) throw new DeckError("too-large", path);
  if (method === STORED) return packed;
  const bytes = new Uint8Array(size);
  let length = 0;
  const inflate = new Inflate((piece) => {
    if (length + piece.length > size) throw new DeckError("broken", path);
    bytes.set(piece, length);
    length += piece.length;
  });
  try {
    for (let at = 0; at < packed.length || at === 0; at += STEP) {
      inflate.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
    }
  } catch (error) {
    throw error instanceof DeckError ? error : new DeckError("broken", path);
  }
  if (length !== size) throw new DeckError("broken", path);
  return bytes;
};

/** Writes entries as they are, in their order. The same entries give the same bytes. */
export const writeArchive = (entries: ReadonlyMap<string, Entry>): Uint8Array<ArrayBuffer> => {
  const named = [...entries].map(([path, entry]) => ({
    ...entry,
    name: new TextEncoder().encode(path),
  }));
  const lengths = named.map(({ name, packed }) => 2 * name.length + packed.length);
  const each = LOCAL.length + LISTED.length;
  const total = lengths.reduce((sum, length) => sum + length + each, END.length);
  const bytes = new Uint8Array(total);
  const view = viewOf(bytes);
  let at = 0;
  /** What both heads of a file say in the same order. */
  const writeHead = (from: number, { method, crc, size, packed, name }: (typeof named)[number]) => {
    for (const [place, value] of [20, UTF8, method].entries()) {
      view.setUint16(from + 2 * place, value, true);
    }
    for (const [place, value] of [MADE, crc, packed.length, size, name.length].entries()) {
      view.setUint32(from + 6 + 4 * place, value, true);
    }
  };
  const places = named.map((entry) => {
    const place = at;
    view.setUint32(at, LOCAL.sign, true);
    writeHead(at + 4, entry);
    bytes.set(entry.name, at + LOCAL.length);
    bytes.set(entry.packed, at + LOCAL.length + entry.name.length);
    at += LOCAL.length + entry.name.length + entry.packed.length;
    return place;
  });
  const start = at;
  for (const [index, entry] of named.entries()) {
    view.setUint32(at, LISTED.sign, true);
    view.setUint16(at + 4, 20, true);
    writeHead(at + 6, entry);
    view.setUint32(at + 42, places[index] ?? 0, true);
    bytes.set(entry.name, at + LISTED.length);
    at += LISTED.length + entry.name.length;
  }
  view.setUint32(at, END.sign, true);
  view.setUint16(at + 8, named.length, true);
  view.setUint16(at + 10, named.length, true);
  view.setUint32(at + 12, at - start, true);
  view.setUint32(at + 16, start, true);
  return bytes;
};
