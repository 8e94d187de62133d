import type { ReactNode } from "react";

interface Props {
  readonly isOpen: boolean;
  readonly onClick: () => void;
  readonly children: ReactNode;
}

/** Shows or hides the rest of a list. */
export const MoreButton = ({ isOpen, onClick, children }: Props) => (
  <button
    aria-expanded={isOpen}
    className="block min-h-6 text-left text-small text-muted underline decoration-rule underline-offset-2 hover:text-ink pointer-coarse:min-h-11"
    onClick={onClick}
    type="button"
  >
    {children}
  </button>
);
