import { crc32 } from "./crc32.ts";

/** A file of an archive, compressed. */
export interface ArchiveEntry {
  readonly method: number;
  readonly crc: number;
  /** Its uncompressed size in bytes. */
  readonly size: number;
  readonly packed: Uint8Array;
}

/** Signatures and lengths of an archive's records (PKWARE's APPNOTE 6.3). */
export const LOCAL = { sign: 0x04_03_4b_50, length: 30 } as const;
export const LISTED = { sign: 0x02_01_4b_50, length: 46 } as const;
export const END = { sign: 0x06_05_4b_50, length: 22 } as const;

/** Compression methods. */
export const STORED = 0;
export const DEFLATED = 8;

/** ZIP version 2.0; flag for names in UTF-8. */
const [VERSION, UTF8] = [20, 0x0800];
/** 1 January 1980, the earliest date in the format. */
const MODIFIED = 0x0021_0000;

/** Bytes as raw deflate or zlib, which archives and pictures need, compressed by the browser itself. */
export const deflated = async (
  bytes: Uint8Array<ArrayBuffer>,
  form: "deflate" | "deflate-raw",
): Promise<Uint8Array<ArrayBuffer>> => {
  const stream = new Response(bytes).body?.pipeThrough(new CompressionStream(form));
  return new Uint8Array(await new Response(stream).arrayBuffer());
};

/** An uncompressed file: a nested archive is compressed by the outer one. */
export const stored = (bytes: Uint8Array<ArrayBuffer>): ArchiveEntry => ({
  method: STORED,
  crc: crc32(bytes),
  size: bytes.length,
  packed: bytes,
});

/** Compressing fewer bytes gains nothing. */
const LEAST = 512;

/** Compresses a file, unless it is a picture, which already is. */
export const packed = async (
  path: string,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<ArchiveEntry> => {
  const entry = stored(bytes);
  return path.endsWith(".png") || bytes.length < LEAST
    ? entry
    : { ...entry, method: DEFLATED, packed: await deflated(bytes, "deflate-raw") };
};

/** Writes files in the given order. The same files give the same bytes. */
export const writeArchive = (
  entries: ReadonlyMap<string, ArchiveEntry>,
): Uint8Array<ArrayBuffer> => {
  const files = [...entries].map(([path, entry]) => ({
    ...entry,
    name: new TextEncoder().encode(path),
  }));
  const heads = LOCAL.length + LISTED.length;
  const lengths = files.map((file) => heads + 2 * file.name.length + file.packed.length);
  const bytes = new Uint8Array(lengths.reduce((sum, length) => sum + length, 0) + END.length);
  const view = new DataView(bytes.buffer);
  let at = 0;
  const write = (width: 2 | 4, ...values: readonly number[]): void => {
    for (const value of values) {
      if (width === 2) view.setUint16(at, value, true);
      else view.setUint32(at, value, true);
      at += width;
    }
  };
  const copy = (part: Uint8Array): void => {
    bytes.set(part, at);
    at += part.length;
  };
  /** The fields that a file's header and its entry in the central directory share. */
  const about = ({ method, crc, size, packed: { length }, name }: (typeof files)[number]): void => {
    write(2, VERSION, UTF8, method);
    write(4, MODIFIED, crc, length, size);
    write(2, name.length, 0);
  };
  const places = files.map((file) => {
    const place = at;
    write(4, LOCAL.sign);
    about(file);
    copy(file.name);
    copy(file.packed);
    return place;
  });
  const start = at;
  for (const [index, file] of files.entries()) {
    write(4, LISTED.sign);
    write(2, VERSION);
    about(file);
    write(2, 0, 0, 0);
    write(4, 0, places[index] ?? 0);
    copy(file.name);
  }
  const length = at - start;
  write(4, END.sign, 0);
  write(2, files.length, files.length);
  write(4, length, start);
  return bytes;
};
