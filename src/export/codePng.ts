import { crc32 } from "./ooxml/crc32.ts";
import { codeModules } from "./linkCode.ts";
import { deflated } from "./ooxml/archive.ts";

/** Pixels per module: programs blur images that they enlarge. */
const MODULE = 8;

const uint32 = (value: number): readonly number[] =>
  [24, 16, 8, 0].map((shift) => (value >>> shift) & 255);

const part = (name: string, content: Uint8Array): readonly number[] => {
  const named = Uint8Array.from([...new TextEncoder().encode(name), ...content]);
  return [...uint32(content.length), ...named, ...uint32(crc32(named))];
};

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] as const;

/** The PNG header's fields for one bit per pixel, greyscale. */
const GREY = [1, 0, 0, 0, 0] as const;

/**
 * An address as a QR code in a PNG, made without a canvas: the same address gives the same bytes. Undefined
 * if it is too long for a code.
 */
export const codePng = async (address: string): Promise<Uint8Array<ArrayBuffer> | undefined> => {
  const modules = codeModules(address);
  if (modules === undefined) return undefined;
  const side = modules.length * MODULE;
  // Each module is eight pixels wide, one byte, with all bits zero if dark. Each row begins with its filter
  // byte.
  const width = modules.length + 1;
  const lines = new Uint8Array(side * width);
  for (const [y, row] of modules.entries()) {
    const line = Uint8Array.from([0, ...row.map((isDark) => (isDark ? 0 : 255))]);
    for (let at = 0; at < MODULE; at += 1) lines.set(line, (y * MODULE + at) * width);
  }
  return Uint8Array.from([
    ...SIGNATURE,
    ...part("IHDR", Uint8Array.from([...uint32(side), ...uint32(side), ...GREY])),
    ...part("IDAT", await deflated(lines, "deflate")),
    ...part("IEND", new Uint8Array()),
  ]);
};
