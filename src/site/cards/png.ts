import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

import { initWasm, Resvg } from "@resvg/resvg-wasm";

const require = createRequire(import.meta.url);

interface Fonts {
  readonly latin: Uint8Array[];
  /** With letters of both scripts. */
  readonly han: Uint8Array[];
}

/** Font files instead of system fonts: every machine can render every language, with the same result. */
const loadFonts = (): Fonts => {
  const latin = join(dirname(require.resolve("@embedpdf/fonts-latin")), "../fonts");
  const chinese = join(dirname(require.resolve("@embedpdf/fonts-sc")), "../fonts");
  const read = (folder: string, names: readonly string[]): Uint8Array[] =>
    names.map((name) => readFileSync(join(folder, name)));
  return {
    latin: read(latin, ["NotoSans-Regular.ttf", "NotoSans-SemiBold.ttf"]),
    han: read(chinese, ["NotoSansHans-Regular.otf", "NotoSansHans-Bold.otf"]),
  };
};

/** The family names inside these files. */
const LATIN = "Noto Sans";
const HAN = "Noto Sans S Chinese";

/**
 * Replaces the system font families of an SVG by ours. A text with any Chinese is set entirely in the font
 * that has both scripts: mixed, it would lose its weight.
 */
const inOurFonts = (svg: string): string =>
  svg
    .replaceAll(/ font-family="[^"]*"/g, "")
    .replaceAll(
      /<text(?=[^>]*>(.*?)<\/text>)/g,
      (_start, inner: string) => `<text font-family="${inner.includes('lang="zh"') ? HAN : LATIN}"`,
    );

let fonts: Promise<Fonts> | undefined;

const prepare = async (): Promise<Fonts> => {
  try {
    await initWasm(readFileSync(require.resolve("@resvg/resvg-wasm/index_bg.wasm")));
  } catch (error) {
    // Another language's program may have initialised it: all run in one process.
    if (!(error instanceof Error && error.message.startsWith("Already initialized"))) throw error;
  }
  return loadFonts();
};

/** An SVG file's text as a PNG of a width in pixels: the same bytes on every machine. */
export const renderPng = async (svg: string, width: number): Promise<Uint8Array> => {
  fonts ??= prepare();
  const { latin, han } = await fonts;
  const text = inOurFonts(svg);
  // Fonts are read anew for each picture, and the Chinese ones are thirteen times as large. They have signs too.
  const fontBuffers = /[\u2070-\uffff]/.test(text) ? [...latin, ...han] : latin;
  const drawing = new Resvg(text, {
    fitTo: { mode: "width", value: width },
    font: { fontBuffers, defaultFontFamily: LATIN },
  });
  const image = drawing.render();
  try {
    return image.asPng();
  } finally {
    image.free();
    drawing.free();
  }
};
