import type { ReactNode } from "react";

import { tables } from "#messages/ui.ts";

interface Props {
  readonly href: string;
  readonly children: ReactNode;
  readonly className?: string;
}

/** By its beginning: a browser takes a text that begins so for nothing else, and to read it whole takes long. */
const isWebAddress = (href: string): boolean => /^https?:\/\//i.test(href);

/** A link out of the app. Whatever the data says, only http and https are linked. */
export const ExternalLink = ({ href, children, className = "" }: Props) =>
  isWebAddress(href) ? (
    <a
      className={`py-1.25 underline decoration-rule underline-offset-2 hover:decoration-ink ${className}`}
      href={href}
      rel="noopener noreferrer"
      target="_blank"
    >
      {children}
      <span className="sr-only"> {tables.newTab}</span>
    </a>
  ) : (
    <span className={className}>{children}</span>
  );
