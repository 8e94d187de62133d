import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

import { initWasm, Resvg } from "@resvg/resvg-wasm";

import { indexedPng } from "./indexedPng.ts";

const require = createRequire(import.meta.url);

/** Font files instead of system fonts: every machine can render every language, with the same result. */
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

let fonts: Promise<Uint8Array[]> | undefined;

const prepare = async (): Promise<Uint8Array[]> => {
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
  const drawing = new Resvg(inOurFonts(svg), {
    fitTo: { mode: "width", value: width },
    font: { fontBuffers: await fonts, defaultFontFamily: LATIN },
  });
  const image = drawing.render();
  try {
    return await indexedPng(image, svg.match(/#[\da-f]{6}\b/g) ?? []);
  } finally {
    image.free();
    drawing.free();
  }
};
