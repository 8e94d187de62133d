import { type ReactNode, useEffect, useId, useRef } from "react";

import { addressAnchor } from "#ui/screen/addressAnchor.ts";
import { useFold } from "#ui/screen/useFold.ts";

interface Props {
  readonly title: string;
  /** The anchor: an address that names it finds it unfolded. */
  readonly id?: string;
  /** Actions on the section as a whole: right of its title, below it on narrow screens. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

/** A titled section of a page that is folded until it is wanted. */
export const FoldedSection = ({ title, id, aside, children }: Props) => {
  const heading = useId();
  const { open, details } = useFold(title);
  const latest = useRef(open);
  useEffect(() => {
    latest.current = open;
  });
  useEffect(() => {
    const openIfMeant = (): void => {
      if (id !== undefined && addressAnchor() === id) latest.current();
    };
    openIfMeant();
    window.addEventListener("hashchange", openIfMeant);
    return () => window.removeEventListener("hashchange", openIfMeant);
  }, [id]);
  return (
    <section
      aria-labelledby={heading}
      className="relative mt-6 scroll-mt-16 lg:scroll-mt-4"
      id={id}
    >
      <details {...details}>
        <summary className="mb-1 min-h-8 border-b border-ink pb-1 marker:text-muted hover:bg-fill/60">
          <h2 className="inline font-serif text-lead font-bold wrap-anywhere" id={heading}>
            {title}
          </h2>
        </summary>
        {/* Outside the summary: interactive content within it would toggle it. */}
        {aside === undefined ? null : (
          <div className="max-sm:mb-2 sm:absolute sm:top-1 sm:right-0">{aside}</div>
        )}
        {children}
      </details>
    </section>
  );
};
