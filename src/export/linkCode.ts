import { encode } from "uqr";

import type { LinkCode } from "#charts/scene/frame.ts";

/** A longer address makes modules too small for a camera across a room. */
const MOST = 220;

/** Modules of quiet around a code (ISO/IEC 18004 asks for four). */
const QUIET = 4;

/** An address as a QR code; undefined where it is too long for one. */
export const linkCode = (address: string): LinkCode | undefined => {
  if (address.length > MOST) return undefined;
  const { data, size } = encode(address, { ecc: "M", border: QUIET });
  const path = data
    .flatMap((row, y) => row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : "")))
    .join("");
  return { path, modules: size };
};
