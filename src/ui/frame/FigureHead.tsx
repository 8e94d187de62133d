import type { ReactNode } from "react";

interface Props {
  readonly title: string;
  readonly id?: string | undefined;
  /** 3 within a section that has a heading of its own. */
  readonly level?: 2 | 3;
  /** Actions on the figure: right of its title, or below it where they don't fit. */
  readonly children: ReactNode;
}

const looks = { 2: "font-serif text-lead font-bold", 3: "text-small font-semibold text-muted" };

/** The heading of a figure with its actions, in the same place for every figure. */
export const FigureHead = ({ title, id, level = 2, children }: Props) => {
  const Heading = `h${level}` as const;
  return (
    <div
      className="mb-1 flex flex-wrap items-baseline justify-between gap-x-3 max-sm:flex-nowrap"
      data-head=""
    >
      <Heading className={`min-w-0 wrap-anywhere ${looks[level]}`} id={id}>
        {title}
      </Heading>
      {children}
    </div>
  );
};
