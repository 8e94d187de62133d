import { type RefCallback, useMemo } from "react";

import type { Drawing, WidthVariant } from "#figures/drawing.ts";
import { emptyScene } from "#scene/emptyScene.ts";
import type { Measure } from "#scene/measure.ts";
import { useMeasure } from "#scene/render/useMeasure.tsx";
import type { Scene } from "#scene/scene.ts";
import { usePrinting } from "#ui/screen/usePrinting.ts";

import { useWidthVariants } from "./useWidthVariants.ts";

/** A scene, and the width variant that it is laid out for. */
interface Picture {
  readonly scene: Scene;
  readonly form: WidthVariant;
}

/**
 * The pictures of a figure on its page: one at the width of the element of `ref`, or at `given` where the page has
 * measured it; while prerendered or printed, one for each variant of which the style sheet shows one.
 */
export const usePictures = <Model>(
  { widths, empty }: Drawing<Model>,
  pageFigure: ReturnType<Drawing<Model>["on"]>,
  given?: number,
): {
  readonly ref: RefCallback<Element>;
  readonly pictures: readonly Picture[];
  readonly measure: Measure;
  readonly isPrinting: boolean;
} => {
  const [ref, forms] = useWidthVariants(widths, given);
  const measure = useMeasure();
  const isPrinting = usePrinting();
  const pictures = useMemo(
    () =>
      forms.flatMap((form) => {
        const scene =
          pageFigure?.scene({ width: form.width, measure, isPrinting }) ??
          (empty === undefined ? undefined : emptyScene(empty, form.width, measure));
        return scene === undefined ? [] : [{ scene, form }];
      }),
    [pageFigure, forms, measure, isPrinting, empty],
  );
  return { ref, pictures, measure, isPrinting };
};
