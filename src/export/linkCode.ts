import { encode } from "uqr";

import type { LinkCode } from "#scene/frame.ts";

/**
 * A longer address makes modules too small for a camera across a room. A static site has nobody who shortens
 * addresses, so the code holds what it can: so many characters take 61 modules a side (version 11) with the
 * least error correction. A wall has no dirt on it that more of it would have to make up for, and level M
 * would take as many modules for 70 characters less.
 */
const MOST = 320;

/** Modules of quiet around a code (ISO/IEC 18004 asks for four). */
const QUIET = 4;

/** The modules of an address as a QR code, row by row, true where dark; undefined where it is too long for one. */
export const codeModules = (address: string): readonly (readonly boolean[])[] | undefined =>
  address.length > MOST ? undefined : encode(address, { ecc: "L", border: QUIET }).data;

/** An address as a QR code; undefined where it is too long for one. */
export const linkCode = (address: string): LinkCode | undefined => {
  const modules = codeModules(address);
  if (modules === undefined) return undefined;
  const path = modules
    .flatMap((row, y) => row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : "")))
    .join("");
  return { path, modules: modules.length };
};
