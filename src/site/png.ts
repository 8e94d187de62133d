import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

import { initWasm, Resvg } from "@resvg/resvg-wasm";

const packages = createRequire(import.meta.url);

const fontIn = (name: string, file: string): Uint8Array =>
  readFileSync(join(dirname(packages.resolve(name)), "../fonts", file));

/** Given as files, so that a machine with nothing but Node draws both languages, and all draw the same. */
const loadFonts = (): Uint8Array[] => [
  fontIn("@embedpdf/fonts-latin", "NotoSans-Regular.ttf"),
  fontIn("@embedpdf/fonts-latin", "NotoSans-SemiBold.ttf"),
  fontIn("@embedpdf/fonts-sc", "NotoSansHans-Regular.otf"),
  fontIn("@embedpdf/fonts-sc", "NotoSansHans-Bold.otf"),
];

/** The names that these files give themselves. */
const LATIN = "Noto Sans";
const HAN = "Noto Sans S Chinese";

/**
 * A picture asks for the faces of its readers' systems; here there are these and no others. A text with
 * Chinese in it is all in the face that has both: mixed, it would lose its weight.
 */
const inOurFonts = (svg: string): string =>
  svg
    .replaceAll(/ font-family="[^"]*"/g, "")
    .replaceAll(
      /<text(?=[^>]*>(.*?)<\/text>)/g,
      (_start, inner: string) => `<text font-family="${inner.includes('lang="zh"') ? HAN : LATIN}"`,
    );

let fonts: Promise<Uint8Array[]> | undefined;

const prepare = async (): Promise<Uint8Array[]> => {
  await initWasm(readFileSync(packages.resolve("@resvg/resvg-wasm/index_bg.wasm")));
  return loadFonts();
};

/** The text of an SVG file as a picture so many pixels wide: the same bytes on each machine. */
export const pngOf = async (svg: string, width: number): Promise<Uint8Array> => {
  fonts ??= prepare();
  const drawing = new Resvg(inOurFonts(svg), {
    fitTo: { mode: "width", value: width },
    font: { fontBuffers: await fonts, defaultFontFamily: LATIN },
  });
  const image = drawing.render();
  try {
    return image.asPng();
  } finally {
    image.free();
    drawing.free();
  }
};
