import type { ReactNode } from "react";

interface Props {
  /** The head of the view. */
  readonly header: ReactNode;
  /** What can be done with the figure that the view is. */
  readonly children: ReactNode;
}

/** The head of a view that is one figure, with what can be done with it on its right, or below it where there is no room. */
export const ActionsBeside = ({ header, children }: Props) => (
  <div className="-mb-2 items-baseline justify-between gap-x-6 lg:flex">
    {header}
    <div className="flex flex-wrap items-baseline gap-x-6 lg:shrink-0 lg:justify-end max-lg:-mt-2 max-lg:mb-2">
      {children}
    </div>
  </div>
);
