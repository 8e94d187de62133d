import { type ReactNode, useId, useLayoutEffect, useRef } from "react";

import { namedPart } from "#ui/screen/namedPart.ts";
import { mediaOf } from "#ui/screen/useMedia.ts";

interface Props {
  readonly id: string;
  readonly title: string;
  /** What can be done with it as a whole: right of its title, below it on a phone. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

/** Where a page has one column, long parts would hide that there are others. */
const narrow = "(max-width: 40rem)";

/**
 * A titled part of a page that folds away: open where there is room, folded on a phone unless the
 * address leads to it. What is folded is still found by the browser's search, and printed.
 */
export const FoldedSection = ({ id, title, aside, children }: Props) => {
  const heading = useId();
  const details = useRef<HTMLDetailsElement>(null);
  // As early.js does before the first paint of a page drawn ahead, and by hand: from then on the reader
  // opens and closes it.
  useLayoutEffect(() => {
    const element = details.current;
    const media = mediaOf(narrow);
    if (element === null || media === undefined) return undefined;
    element.open = !media.matches || namedPart() === id;
    const open = (): void => {
      element.open = true;
    };
    const openIfMeant = (): void => {
      if (namedPart() === id) open();
    };
    window.addEventListener("beforeprint", open);
    window.addEventListener("hashchange", openIfMeant);
    return () => {
      window.removeEventListener("beforeprint", open);
      window.removeEventListener("hashchange", openIfMeant);
    };
  }, [id]);
  return (
    <section
      aria-labelledby={heading}
      className="relative mt-4 scroll-mt-16 sm:mt-6 lg:scroll-mt-4"
      id={id}
    >
      <details data-folds="" open ref={details}>
        <summary className="mb-1 min-h-8 border-b border-ink pb-1 marker:text-muted">
          <h2 className="inline font-serif text-lead font-bold" id={heading}>
            {title}
          </h2>
        </summary>
        {/* What is pressed can't stand in a summary, which is pressed itself. */}
        {aside === undefined ? null : (
          <div className="max-sm:mb-2 sm:absolute sm:top-1 sm:right-0">{aside}</div>
        )}
        {children}
      </details>
    </section>
  );
};
