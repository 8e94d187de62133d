import type { ReactNode } from "react";

import { ui } from "#messages/ui.ts";

import { useArrivalFocus } from "./useArrivalFocus.ts";

interface Props {
  /** The finding, computed from the data: the heading and the browser tab's title. */
  readonly title: string;
  /** The language of the title where it isn't that of the page. */
  readonly lang?: string | undefined;
  /** `N of M records` and the selection. Announced when it changes. */
  readonly status?: string;
  /** Distinguishes the tab's title from that of another page with an equal finding. */
  readonly context?: string | undefined;
  /** The selection in words, for the tab's title. */
  readonly selection?: string;
  /** Follows the status on paper, where what the page says of it above isn't printed. */
  readonly aside?: string | undefined;
  /** Whether it is the home view's, whose title is the largest. */
  readonly isFirst?: boolean;
  /** Whether to reserve room for a title of two lines and the status, so that a shorter one moves nothing below. */
  readonly isLong?: boolean;
  /** Whether the title stands in for a result that may come at once: it is shown after a delay. */
  readonly isLate?: boolean;
  readonly children?: ReactNode;
}

/** A compound of a length that fits any screen: `Five-Year`, `2021-25`. */
const COMPOUND = /((?<![^\s(‘“])[\p{L}\p{N}.’]{1,12}(?:-[\p{L}\p{N}.’]{1,12})+)/u;

/** A title whose lines don't break after the hyphen of a compound; its text stays the same for copies and names. */
const unbroken = (title: string): ReactNode => {
  const parts = title.split(COMPOUND);
  return parts.length === 1
    ? title
    : parts.map((part, at) =>
        at % 2 === 0 ? (
          part
        ) : (
          // oxlint-disable-next-line react/no-array-index-key -- parts of a text have no identity
          <span className="whitespace-nowrap" key={at}>
            {part}
          </span>
        ),
      );
};

/** The head of a view: its finding, and the count of records. */
export const ViewHeader = ({
  title,
  lang,
  status,
  context = "",
  selection = "",
  aside,
  isFirst = false,
  isLong = false,
  isLate = false,
  children,
}: Props) => {
  const heading = useArrivalFocus();
  return (
    <header className="mb-4 min-w-0">
      <title>{ui.tabTitle(title, context, selection)}</title>
      <hgroup className={isLong ? "sm:min-h-[5.75rem]" : undefined}>
        <h1
          className={`max-w-[80ch] font-serif font-bold phone-title outline-none ${isFirst ? "text-title xl:text-display" : "text-title"} ${isLate ? "late" : ""}`}
          lang={lang}
          ref={heading}
          tabIndex={-1}
        >
          {unbroken(title)}
        </h1>
        {status === undefined ? null : (
          // The bar above says the same, and the home view needs the space.
          <p className={isFirst ? "sr-only print:not-sr-only" : "mt-1 max-w-[75ch] text-muted"}>
            <span aria-live="polite" role="status">
              {status}
            </span>
            {aside === undefined ? null : (
              <span className="hidden print:inline">{` · ${aside}`}</span>
            )}
          </p>
        )}
      </hgroup>
      {children}
    </header>
  );
};
