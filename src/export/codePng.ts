import { codeModules } from "./linkCode.ts";
import { deflated } from "./ooxml/archive.ts";
import { pngFile } from "./pngFile.ts";

/** Pixels per module: programs blur images that they enlarge. */
const MODULE = 8;

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
  return pngFile({
    width: side,
    height: side,
    bitsPerPixel: 1,
    deflated: await deflated(lines, "deflate"),
  });
};
