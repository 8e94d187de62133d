import { DEFLATED, END, type ArchiveEntry, LISTED, LOCAL, STORED } from "#export/ooxml/archive.ts";

import { DeckError } from "./deckFault.ts";

const MIB = 1024 * 1024;

/** A deck of ours with four hundred slides has about 3,000 parts; no real talk needs more than these limits. */
export const MOST = {
  parts: 10_000,
  file: 256 * MIB,
  unpacked: 512 * MIB,
} as const;

/** The ZIP64 marker of a value that is stored in another record. */
const ZIP64_MARK = 0xffff_ffff;

const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** The signature of Office files before 2007, and of newer ones with a password, which have a stream of this name. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0];

/** The end record of an archive: the last one, before a comment of at most 65,535 bytes. */
const endOf = (bytes: Uint8Array): number => {
  const view = viewOf(bytes);
  if (bytes.length < 4 || view.getUint32(0, true) !== LOCAL.sign) {
    if (!COMPOUND.every((one, at) => bytes[at] === one)) throw new DeckError("not-office");
    const names = new TextDecoder("utf-16le").decode(bytes);
    throw new DeckError(names.includes("EncryptedPackage") ? "locked" : "old-format");
  }
  const last = bytes.length - END.length;
  for (let at = last; at >= Math.max(0, last - 0xffff); at -= 1) {
    if (view.getUint32(at, true) === END.sign) return at;
  }
  throw new DeckError("broken");
};

/** A path that escapes the package, isn't in canonical form, or is empty. */
const UNSAFE_PATH = /(?:^|\/)(?:\.{0,2}\/|\.{1,2}$)|[\\:\p{Cc}]|^$/u;

/**
 * Reads an archive's central directory without unpacking anything. An archive that is too large, broken,
 * encrypted, has too many files or paths outside itself is refused as a whole.
 * @throws DeckError
 */
export const readArchive = (bytes: Uint8Array): Map<string, ArchiveEntry> => {
  if (bytes.length > MOST.file) throw new DeckError("too-large");
  const [view, end] = [viewOf(bytes), endOf(bytes)];
  const [count, start] = [view.getUint16(end + 10, true), view.getUint32(end + 16, true)];
  if (count > MOST.parts || start === ZIP64_MARK) throw new DeckError("too-large");
  const entries = new Map<string, ArchiveEntry>();
  const seenPaths = new Set<string>();
  let [at, unpacked] = [start, 0];
  for (let index = 0; index < count; index += 1) {
    if (at + LISTED.length > end || view.getUint32(at, true) !== LISTED.sign) {
      throw new DeckError("broken");
    }
    const [flags, method] = [view.getUint16(at + 8, true), view.getUint16(at + 10, true)];
    const [long, size] = [view.getUint32(at + 20, true), view.getUint32(at + 24, true)];
    const named = view.getUint16(at + 28, true);
    const path = new TextDecoder().decode(
      bytes.subarray(at + LISTED.length, at + LISTED.length + named),
    );
    if ((flags & 1) === 1) throw new DeckError("locked");
    unpacked += size;
    if (unpacked > MOST.unpacked || long === ZIP64_MARK) throw new DeckError("too-large");
    // Readers disagree on which of two files of one name counts; Office ignores case.
    if (UNSAFE_PATH.test(path) || seenPaths.has(path.toLowerCase())) throw new DeckError("unsafe");
    seenPaths.add(path.toLowerCase());
    const local = view.getUint32(at + 42, true);
    if (local + LOCAL.length > end || view.getUint32(local, true) !== LOCAL.sign) {
      throw new DeckError("broken");
    }
    const from =
      local + LOCAL.length + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    const isKnown = method === DEFLATED || (method === STORED && size === long);
    if (!isKnown || from + long > start) throw new DeckError("broken");
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

/** Unpacks a text in chunks, so that one longer than it declares is abandoned before it fills the memory. */
export const unpackedText = async (
  { method, size, packed }: ArchiveEntry,
  signal?: AbortSignal,
): Promise<string> => {
  signal?.throwIfAborted();
  const { body } = new Response(new Uint8Array(packed));
  const stream =
    method === DEFLATED ? body?.pipeThrough(new DecompressionStream("deflate-raw")) : body;
  const reader = stream?.getReader();
  const decoder = new TextDecoder();
  let [text, length] = ["", 0];
  try {
    for (
      let piece = await reader?.read();
      piece?.value !== undefined;
      piece = await reader?.read()
    ) {
      length += piece.value.length;
      if (length > size || signal?.aborted === true) throw new DeckError("broken");
      text += decoder.decode(piece.value, { stream: true });
    }
  } catch {
    void reader?.cancel().catch(() => undefined);
    signal?.throwIfAborted();
    throw new DeckError("broken");
  }
  if (length !== size) throw new DeckError("broken");
  return text;
};
