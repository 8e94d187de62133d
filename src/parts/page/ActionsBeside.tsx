import type { ReactNode } from "react";

interface Props {
  /** The head of the view. */
  readonly header: ReactNode;
  /** Whether its actions are words on a phone too, where those of a figure are a single menu. */
  readonly isInWords?: boolean;
  /** Actions on the figure that the view consists of. */
  readonly children: ReactNode;
}

/** At the end of the header's last line, which makes room for it. */
const menuOnPhones = {
  frame:
    "max-sm:relative max-sm:[&>header>:last-child:not(hgroup)]:pr-12 max-sm:[&>header>hgroup:last-child>:last-child]:pr-12",
  actions:
    "max-sm:absolute max-sm:right-0 max-sm:-bottom-1 max-sm:h-11 max-sm:items-center sm:max-xl:-mt-2",
};

/**
 * The head of a view that is a single figure, with the figure's actions on its right, or below it on narrow
 * screens.
 */
export const ActionsBeside = ({ header, isInWords = false, children }: Props) => {
  const { frame, actions } = isInWords
    ? { frame: "", actions: "max-xl:-mt-2 max-sm:mb-2" }
    : menuOnPhones;
  return (
    <div className={`-mb-2 items-baseline justify-between gap-x-6 xl:flex ${frame}`}>
      {header}
      <div
        className={`flex flex-wrap items-baseline gap-x-6 sm:max-xl:mb-3.5 xl:shrink-0 xl:justify-end ${actions}`}
      >
        {children}
      </div>
    </div>
  );
};
