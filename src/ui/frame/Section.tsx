import { type ReactNode, useId } from "react";

interface Props {
  readonly title: string;
  /** Where links of the page lead to. */
  readonly id?: string;
  /** What can be done with it as a whole: right of its title, below it where there is no room. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

/** A titled part of a page. */
export const Section = ({ title, id, aside, children }: Props) => {
  const heading = useId();
  return (
    <section aria-labelledby={heading} className="mt-6 scroll-mt-4" id={id}>
      <div
        className="mb-1 flex flex-wrap items-baseline justify-between gap-x-4 border-b border-ink pb-1"
        data-head=""
      >
        <h2 className="min-w-0 font-serif text-lead font-bold wrap-anywhere" id={heading}>
          {title}
        </h2>
        {aside}
      </div>
      {children}
    </section>
  );
};
