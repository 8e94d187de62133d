import { encode } from "uqr";

import type { LinkCode } from "#charts/scene/frame.ts";

/** A longer address makes modules too small for a camera across a room. */
const MOST = 220;

/** Modules of quiet around a code (ISO/IEC 18004 asks for four). */
const QUIET = 4;

/** The modules of an address as a QR code, row by row, true where dark; undefined where it is too long for one. */
export const codeModules = (address: string): readonly (readonly boolean[])[] | undefined =>
  address.length > MOST ? undefined : encode(address, { ecc: "M", border: QUIET }).data;

/** An address as a QR code; undefined where it is too long for one. */
export const linkCode = (address: string): LinkCode | undefined => {
  const modules = codeModules(address);
  if (modules === undefined) return undefined;
  const path = modules
    .flatMap((row, y) => row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : "")))
    .join("");
  return { path, modules: modules.length };
};
