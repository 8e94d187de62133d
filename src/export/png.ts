import type { Theme } from "#scene/render/palette.ts";
import { svgText } from "#scene/render/svgText.ts";
import type { Scene } from "#scene/scene.ts";

/** The most pixels that every browser supports in one canvas. */
const MOST_PIXELS = 16_000_000;

/**
 * A scene as a PNG, scaled by `density`, or less if that exceeds what browsers can draw. Rendered from the
 * SVG file's text, so that both show the same. Rejects with the reason of `signal`.
 */
export const rasterise = async (
  scene: Scene,
  theme: Theme,
  density: number,
  signal?: AbortSignal,
): Promise<Blob> => {
  const [width, height] = [Math.ceil(scene.width), Math.ceil(scene.height)];
  const fine = Math.min(density, Math.sqrt(MOST_PIXELS / (width * height)));
  const file = new Blob([svgText(scene, theme)], { type: "image/svg+xml" });
  const address = URL.createObjectURL(file);
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    signal?.throwIfAborted();
    const canvas = document.createElement("canvas");
    canvas.width = Math.floor(width * fine);
    canvas.height = Math.floor(height * fine);
    const context = canvas.getContext("2d");
    if (context === null) throw new Error("this browser draws no pictures");
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    const drawn = await new Promise<Blob | null>((resolve) => {
      canvas.toBlob(resolve, "image/png");
    });
    if (drawn === null) throw new Error("this browser makes no picture so large");
    return drawn;
  } finally {
    URL.revokeObjectURL(address);
  }
};
