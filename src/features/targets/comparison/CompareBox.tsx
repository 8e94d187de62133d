import { type RefObject, useLayoutEffect, useRef } from "react";

import { valueIn } from "#domain/query/parameters/parameter.ts";
import type { Dataset } from "#domain/dataset/dataset.ts";
import { useNavigation } from "#ui/navigation.tsx";

import { comparedTargets, MOST_COMPARED, toggleCompared } from "#figures/comparison/parameters.ts";
import { compareTargets } from "#messages/targets/comparison.ts";

/**
 * Keeps an element in place on the screen when content above it appears or goes because of it. Call `hold`
 * right before the change.
 */
const useHeldPlace = (): {
  readonly ref: RefObject<HTMLLabelElement | null>;
  readonly hold: () => void;
} => {
  const ref = useRef<HTMLLabelElement>(null);
  const topBefore = useRef<number>(undefined);
  const topOf = (): number => ref.current?.getBoundingClientRect().top ?? 0;
  useLayoutEffect(() => {
    if (topBefore.current === undefined) return;
    const before = topBefore.current;
    topBefore.current = undefined;
    // Before the next paint, once the newly rendered elements have been measured too.
    requestAnimationFrame(() => window.scrollBy(0, topOf() - before));
  });
  return {
    ref,
    hold: () => {
      topBefore.current = topOf();
    },
  };
};

interface Props {
  readonly id: string;
  readonly name: string;
  readonly dataset: Dataset;
  /** Whether it is always shown; otherwise only while the row is pointed at or has the focus. */
  readonly isShown: boolean;
}

/** Adds a target to the comparison, or removes it. In a row of columns it is between the first two. */
export const CompareBox = ({ id, name, dataset, isShown }: Props) => {
  const { parameters, change } = useNavigation();
  const parameter = comparedTargets(dataset);
  const compared = valueIn(parameters, parameter);
  const checked = compared.includes(id);
  const isFull = !checked && compared.length >= MOST_COMPARED;
  const { ref, hold } = useHeldPlace();
  return (
    <label
      className={`flex items-center gap-2 text-small text-muted @min-[36rem]:absolute @min-[36rem]:top-0.5 @min-[36rem]:left-full @min-[36rem]:col-start-1 @min-[36rem]:col-end-2 @min-[36rem]:row-start-1 @min-[36rem]:-ml-1 @min-[36rem]:p-1 print:hidden ${isShown || checked ? "min-h-8 @min-[36rem]:min-h-0" : "opacity-0 group-focus-within/row:opacity-100 group-hover/row:opacity-100 @max-[36rem]:hidden pointer-coarse:hidden"}`}
      ref={ref}
    >
      <input
        aria-label={compareTargets.box(name)}
        checked={checked}
        className="size-4 accent-[var(--ink)]"
        disabled={isFull}
        onChange={() => {
          hold();
          change(toggleCompared(id, parameter));
        }}
        title={isFull ? compareTargets.boxFull : undefined}
        type="checkbox"
      />
      <span aria-hidden="true" className="@min-[36rem]:hidden">
        {isFull ? compareTargets.full : compareTargets.compare}
      </span>
    </label>
  );
};
