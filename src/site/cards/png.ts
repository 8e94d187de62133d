import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

import { initWasm, Resvg } from "@resvg/resvg-wasm";

const require = createRequire(import.meta.url);

/** Given as files, so that a machine with nothing but Node draws every language, and all draw the same. */
const loadFonts = (): Uint8Array[] => {
  const latin = join(dirname(require.resolve("@embedpdf/fonts-latin")), "../fonts");
  const chinese = join(dirname(require.resolve("@embedpdf/fonts-sc")), "../fonts");
  return [
    join(latin, "NotoSans-Regular.ttf"),
    join(latin, "NotoSans-SemiBold.ttf"),
    join(chinese, "NotoSansHans-Regular.otf"),
    join(chinese, "NotoSansHans-Bold.otf"),
  ].map((file) => readFileSync(file));
};

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
  try {
    await initWasm(readFileSync(require.resolve("@resvg/resvg-wasm/index_bg.wasm")));
  } catch (error) {
    // The program of another language may have begun it: all run in one process.
    if (!(error instanceof Error && error.message.startsWith("Already initialized"))) throw error;
  }
  return loadFonts();
};

/** The text of an SVG file as a picture so many pixels wide: the same bytes on each machine. */
export const renderPng = async (svg: string, width: number): Promise<Uint8Array> => {
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
