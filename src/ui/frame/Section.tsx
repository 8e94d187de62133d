import { type ReactNode, useId } from "react";

interface Props {
  readonly title: string;
  /** The anchor for links on the page. */
  readonly id?: string;
  /** Actions on the section as a whole: right of its title, below it on narrow screens. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

/** A titled section of a page. */
export const Section = ({ title, id, aside, children }: Props) => {
  const heading = useId();
  return (
    <section aria-labelledby={heading} className="mt-6 scroll-mt-4" id={id}>
      <div
        className="mb-1 flex flex-wrap items-baseline justify-between gap-x-4 border-b border-ink pb-1 max-sm:flex-nowrap"
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
