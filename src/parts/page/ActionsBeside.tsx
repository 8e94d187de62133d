import type { ReactNode } from "react";

interface Props {
  /** The head of the view. */
  readonly header: ReactNode;
  /** What can be done with the figure that the view is. */
  readonly children: ReactNode;
}

/** The head of a view that is one figure, with what can be done with it on its right, or below it where there is no room. */
export const ActionsBeside = ({ header, children }: Props) => (
  <div className="-mb-2 items-baseline justify-between gap-x-6 xl:flex">
    {header}
    <div className="flex flex-wrap items-baseline gap-x-6 xl:shrink-0 xl:justify-end max-xl:-mt-2 max-xl:mb-2 sm:max-xl:mb-3.5">
      {children}
    </div>
  </div>
);
