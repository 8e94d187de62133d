import { type ReactNode, useEffect, useRef } from "react";

import { ui } from "#messages/ui.ts";

import { useNavigation } from "#ui/navigation.tsx";

let last: string | undefined;

/** Whether the reader has just come to this path from another. True once a visit, never at the start. */
const isArrival = (path: string): boolean => {
  const arrived = last !== undefined && last !== path;
  last = path;
  return arrived;
};

interface Props {
  /** The finding, made from the data by rule. It is the heading and the browser tab's title. */
  readonly title: string;
  /** The language of the title where it isn't that of the page. */
  readonly lang?: string | undefined;
  /** `N of M records`, and what they are selected by. Announced when it changes. */
  readonly status?: string;
  /** What tells the title from an equal one of another page: it belongs to the tab's title alone. */
  readonly context?: string | undefined;
  /** What is selected, in words: it belongs to the tab's title. */
  readonly selection?: string;
  /** Stands behind the status and isn't announced with it: it seldom changes. */
  readonly aside?: string | undefined;
  /** The first view's: its title is the largest of all. */
  readonly isFirst?: boolean;
  /** Whether the title may take two lines: their room is kept, so that a shorter one moves nothing. */
  readonly isLong?: boolean;
  /** The title stands in for one that may be there at once: it is seen only after a while. */
  readonly isLate?: boolean;
  readonly children?: ReactNode;
}

/** The head of a view: what it found, and over how many records. */
export const ViewHeader = ({
  title,
  lang,
  status,
  context = "",
  selection = "",
  aside,
  isFirst = false,
  isLong = isFirst,
  isLate = false,
  children,
}: Props) => {
  const { path } = useNavigation();
  const heading = useRef<HTMLHeadingElement>(null);
  // The view may come later than its address: its chunk is loaded first.
  useEffect(() => {
    if (isArrival(path)) heading.current?.focus({ preventScroll: true });
  }, [path]);
  return (
    <header className="mb-4 min-w-0">
      <title>{ui.tabTitle(title, context, selection)}</title>
      <hgroup>
        <h1
          className={`max-w-[80ch] font-serif font-bold phone-title outline-none ${isFirst ? "text-title xl:text-display" : "text-title"} ${isLong ? "sm:min-h-[2lh]" : ""} ${isLate ? "late" : ""}`}
          lang={lang}
          ref={heading}
          tabIndex={-1}
        >
          {title}
        </h1>
        {status === undefined ? null : (
          // The bar above tells the same: the first view needs its room.
          <p className={isFirst ? "sr-only print:not-sr-only" : "mt-1 max-w-[75ch] text-muted"}>
            <span aria-live="polite" role="status">
              {status}
            </span>
            {aside === undefined ? null : ` · ${aside}`}
          </p>
        )}
      </hgroup>
      {children}
    </header>
  );
};
