import { Unzip, UnzipInflate, unzipSync } from "fflate";

import { MOST } from "./limits.ts";
import { Refusal } from "./template/problem.ts";

/** Bytes given to the inflater at once. Deflate makes at most 1,032 of each, so a step stays under 17 MB. */
const STEP = 16 * 1024;

/** Whether bytes begin as an archive does: with a file, or with the end of an empty one. */
export const isArchive = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5);

const joined = (chunks: readonly Uint8Array[]): Uint8Array => {
  const whole = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
};

/** The sizes of its files as the archive's directory declares them, without unpacking anything. */
const declaredSizes = (bytes: Uint8Array): ReadonlyMap<string, number> => {
  const sizes = new Map<string, number>();
  let sum = 0;
  unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      sum += originalSize;
      sizes.set(name, originalSize);
      if (sum > MOST.unpacked) throw new Refusal({ is: "unpacks-too-large", most: MOST.unpacked });
      if (sizes.size > MOST.files) throw new Refusal({ is: "too-many-files", most: MOST.files });
      return false;
    },
  });
  return sizes;
};

/** The flag of a file that needs a password. */
const isLocked = (bytes: Uint8Array): boolean => ((bytes[6] ?? 0) & 1) === 1;

/**
 * The names of an archive's files, without unpacking anything.
 * @throws Refusal
 */
export const namesIn = (bytes: Uint8Array): Iterable<string> => {
  if (isLocked(bytes)) throw new Refusal({ is: "locked" });
  try {
    return declaredSizes(bytes).keys();
  } catch (error) {
    throw error instanceof Refusal ? error : new Refusal({ is: "broken-archive" });
  }
};

/**
 * The wanted files of an archive. It is refused by the sum of the sizes that it declares, and since these may lie, as
 * soon as a file turns out to be larger than its own: in small steps with a running total.
 * @throws Refusal
 */
export const unpack = (
  bytes: Uint8Array,
  isWanted: (name: string) => boolean = () => true,
): ReadonlyMap<string, Uint8Array> => {
  const chunksOf = new Map<string, Uint8Array[]>();
  const complete = new Set<string>();
  try {
    const sizes = declaredSizes(bytes);
    const unzip = new Unzip((file) => {
      const { name } = file;
      const size = sizes.get(name);
      // Only what the directory lists counts, and of two files of one name the first.
      if (size === undefined || chunksOf.has(name) || name.endsWith("/") || !isWanted(name)) return;
      const chunks: Uint8Array[] = [];
      chunksOf.set(name, chunks);
      let total = 0;
      file.ondata = (error, chunk, isLast) => {
        if (error !== null) throw error;
        total += chunk.length;
        if (total > size) throw new Refusal({ is: "broken-archive" });
        chunks.push(chunk);
        if (isLast) complete.add(name);
      };
      file.start();
    });
    unzip.register(UnzipInflate);
    for (let at = 0; at < bytes.length; at += STEP) {
      unzip.push(bytes.subarray(at, at + STEP), at + STEP >= bytes.length);
    }
  } catch (error) {
    throw error instanceof Refusal ? error : new Refusal({ is: "broken-archive" });
  }
  if (chunksOf.size > complete.size) throw new Refusal({ is: "broken-archive" });
  return new Map([...chunksOf].map(([name, chunks]) => [name, joined(chunks)] as const));
};
