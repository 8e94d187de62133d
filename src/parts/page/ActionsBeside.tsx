import type { ReactNode } from "react";

interface Props {
  /** The head of the view. */
  readonly header: ReactNode;
  /** Actions on the figure that the view consists of. */
  readonly children: ReactNode;
}

/**
 * The head of a view that is a single figure, with the figure's actions on its right, or below it on narrow
 * screens.
 */
export const ActionsBeside = ({ header, children }: Props) => (
  <div className="-mb-2 items-baseline justify-between gap-x-6 xl:flex">
    {header}
    <div className="flex flex-wrap items-baseline gap-x-6 xl:shrink-0 xl:justify-end max-xl:-mt-2 max-xl:mb-2 sm:max-xl:mb-3.5">
      {children}
    </div>
  </div>
);
