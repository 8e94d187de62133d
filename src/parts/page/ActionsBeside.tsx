import type { ReactNode } from "react";

interface Props {
  /** The head of the view. */
  readonly header: ReactNode;
  /** Actions on the figure that the view consists of. */
  readonly children: ReactNode;
}

/**
 * The head of a view that is a single figure, with the figure's actions on its right; on narrow screens below it, and on
 * a phone, where they are a single menu, at the end of its last line.
 */
export const ActionsBeside = ({ header, children }: Props) => (
  <div className="-mb-2 items-baseline justify-between gap-x-6 max-sm:relative max-sm:[&_hgroup>:last-child]:pr-12 xl:flex">
    {header}
    <div className="flex flex-wrap items-baseline gap-x-6 max-sm:absolute max-sm:right-0 max-sm:bottom-1.25 max-sm:h-11 max-sm:items-center sm:max-xl:-mt-2 sm:max-xl:mb-3.5 xl:shrink-0 xl:justify-end">
      {children}
    </div>
  </div>
);
