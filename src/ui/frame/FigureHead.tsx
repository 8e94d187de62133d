import type { ReactNode } from "react";

interface Props {
  readonly title: string;
  readonly id?: string | undefined;
  /** 3 within a section that has a title of its own. */
  readonly level?: 2 | 3;
  /** What can be done with the figure: stands right of its title, below it where there is no room. */
  readonly children: ReactNode;
}

const looks = { 2: "font-serif text-lead font-bold", 3: "text-small font-semibold text-muted" };

/** The title of a figure, and what can be done with it: the same place on each. */
export const FigureHead = ({ title, id, level = 2, children }: Props) => {
  const Heading = `h${level}` as const;
  return (
    <div className="mb-1 flex flex-wrap items-baseline justify-between gap-x-3" data-head="">
      <Heading className={looks[level]} id={id}>
        {title}
      </Heading>
      {children}
    </div>
  );
};
