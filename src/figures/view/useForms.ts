import { type RefCallback, useMemo } from "react";

import { SHEET, useContainerWidth } from "#ui/screen/useContainerWidth.ts";
import { usePrinting } from "#ui/screen/usePrinting.ts";

import type { Form, ScreenWidths } from "#figures/drawing.ts";

/** What a sheet that lies on its side leaves at least: A4, Letter, or half of A3. */
const LYING = 900;
/** The forms of a printed figure: for a sheet that stands, and for one that lies. */
const ON_PAPER: readonly Form[] = [
  { width: SHEET, className: "print:min-[60rem]:hidden" },
  { width: LYING, className: "print:max-[60rem]:hidden" },
];

/**
 * The widths at which a figure is drawn now: that of the element of `ref`, or the one `given` by who has measured
 * the place already; while prerendered those of which the style sheet shows one. Last whether it is measured.
 */
export const useForms = (
  widths: ScreenWidths | undefined,
  given?: number,
): readonly [RefCallback<Element>, readonly Form[], boolean] => {
  const [ref, own, isUnmeasured] = useContainerWidth();
  const isPrinting = usePrinting();
  const measured = given ?? own;
  const isPrerendered = isUnmeasured && given === undefined;
  const forms = useMemo((): readonly Form[] => {
    if (widths === undefined) return [];
    const { usual, prerendered, onPaper } = widths;
    if (isPrerendered && prerendered !== undefined) return prerendered;
    // One that is narrower on the screen, as on a phone, is on paper too.
    return isPrinting && onPaper === true && measured === SHEET
      ? ON_PAPER
      : [{ width: measured ?? usual, className: "" }];
  }, [widths, isPrerendered, isPrinting, measured]);
  return [ref, forms, measured !== undefined];
};
