import { type ReactNode, useId } from "react";

interface Props {
  readonly title: string;
  /** Where links of the page lead to. */
  readonly id?: string;
  readonly children: ReactNode;
}

/** A titled part of a page. */
export const Section = ({ title, id, children }: Props) => {
  const heading = useId();
  return (
    <section aria-labelledby={heading} className="mt-6 scroll-mt-4" id={id}>
      <h2 className="mb-1 border-b border-ink pb-1 font-serif text-lead font-bold" id={heading}>
        {title}
      </h2>
      {children}
    </section>
  );
};
