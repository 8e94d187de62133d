import type { ReactNode } from "react";

import { tables } from "#messages/ui.ts";

interface Props {
  readonly href: string;
  readonly children: ReactNode;
  readonly className?: string;
}

/**
 * Tests the scheme only: a text that starts with one can't be anything else to a browser, and parsing the URL
 * takes long.
 */
const isWebAddress = (href: string): boolean => /^https?:\/\//i.test(href);

/** A link to another site. Links only http and https, whatever the data contains. */
export const ExternalLink = ({ href, children, className = "" }: Props) =>
  isWebAddress(href) ? (
    <a
      className={`py-1.25 underline decoration-rule underline-offset-2 hover:decoration-ink ${className}`}
      href={href}
      rel="noreferrer"
      target="_blank"
    >
      {children}
      <span className="sr-only">{` ${tables.newTab}`}</span>
    </a>
  ) : (
    <span className={className}>{children}</span>
  );
