import { type ReactNode, useId } from "react";

interface Props {
  readonly title: string;
  readonly children: ReactNode;
}

/** A titled part of a page. */
export const Section = ({ title, children }: Props) => {
  const id = useId();
  return (
    <section aria-labelledby={id} className="mt-6">
      <h2 className="mb-1 border-b border-ink pb-1 font-serif text-lead font-bold" id={id}>
        {title}
      </h2>
      {children}
    </section>
  );
};
