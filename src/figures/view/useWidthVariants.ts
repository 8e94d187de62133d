import { type RefCallback, useMemo } from "react";

import { PRINT_WIDTH, useContainerWidth } from "#ui/screen/useContainerWidth.ts";
import { usePrinting } from "#ui/screen/usePrinting.ts";

import type { WidthVariant, ScreenWidths } from "#figures/drawing.ts";
import { isPrerendering } from "#ui/screen/prerendering.ts";

/** The least width of a landscape page: A4, Letter, or half of A3. */
const LYING = 900;
/** The variants of a printed figure: for portrait and for landscape. */
const ON_PAPER: readonly WidthVariant[] = [
  { width: PRINT_WIDTH, className: "print:min-[60rem]:hidden" },
  { width: LYING, className: "print:max-[60rem]:hidden" },
];

/** The width of the element of `ref`, for what is drawn over all of it: the usual one until it is measured. */
export const useFigureWidth = ({
  usual,
}: ScreenWidths): readonly [RefCallback<Element>, number] => {
  const [ref, measured] = useContainerWidth();
  return [ref, measured ?? usual];
};

/**
 * The width variants of a figure now: the width of the element of `ref`, or `given` where the caller has measured it
 * already; while prerendered those of which the style sheet shows one.
 */
export const useWidthVariants = (
  widths: ScreenWidths | undefined,
  given?: number,
): readonly [RefCallback<Element>, readonly WidthVariant[]] => {
  const [ref, own] = useContainerWidth();
  const isPrinting = usePrinting();
  const measured = given ?? own;
  const forms = useMemo((): readonly WidthVariant[] => {
    if (widths === undefined) return [];
    const { usual, prerendered, onPaper } = widths;
    if (isPrerendering && prerendered !== undefined) return prerendered;
    // A figure that is narrower on the screen, as on a phone, is narrower in print too.
    return isPrinting && onPaper === true && measured === PRINT_WIDTH
      ? ON_PAPER
      : [{ width: measured ?? usual, className: "" }];
  }, [widths, isPrinting, measured]);
  return [ref, forms];
};
