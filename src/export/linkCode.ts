import { encode } from "uqr";

import type { LinkCode } from "#scene/frame.ts";

/**
 * The longest address, in characters: longer ones make modules too small for a camera at the back of a hall.
 * A static site has no link shortener, so the code carries the whole address: this many characters take 61
 * modules a side (version 11) with the lowest error correction. A projected code has no dirt to correct for,
 * and level M would take as many modules for 70 characters fewer.
 */
const MOST = 320;

/** The quiet zone around a code, in modules (ISO/IEC 18004 requires four). */
const QUIET = 4;

/** The modules of an address's QR code, row by row, true for dark; undefined if the address is too long. */
export const codeModules = (address: string): readonly (readonly boolean[])[] | undefined =>
  address.length > MOST ? undefined : encode(address, { ecc: "L", border: QUIET }).data;

/** An address as a QR code; undefined if it is too long for one. */
export const linkCode = (address: string): LinkCode | undefined => {
  const modules = codeModules(address);
  if (modules === undefined) return undefined;
  const path = modules
    .flatMap((row, y) => row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : "")))
    .join("");
  return { path, modules: modules.length };
};
