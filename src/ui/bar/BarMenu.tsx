import { type ReactNode, useId } from "react";

/** What a panel is told by the button that it hangs on. */
export interface Hanging {
  readonly id: string;
  readonly label: string;
  /** Whether the panel stays while one works on the page; only where there is room. */
  readonly isPinned: boolean;
  readonly onClose: () => void;
}

export const Arrow = ({ className = "" }: { readonly className?: string }) => (
  <svg
    className={`self-center fill-current in-aria-expanded:rotate-180 ${className}`}
    viewBox="0 0 8 8"
    width="0.5rem"
  >
    <path d="M0 2H8L4 6.5Z" />
  </svg>
);

interface Props {
  /** What it is found by in the page. */
  readonly name?: string;
  readonly label: string;
  /** Its name in full, with what is chosen, where the face doesn't say that. */
  readonly told?: string | undefined;
  /** What the button says: its label, and what is chosen. */
  readonly face: ReactNode;
  /** The whole of what is chosen, where the button may have to cut it. */
  readonly title?: string | undefined;
  readonly isChosen?: boolean;
  readonly isOpen: boolean;
  readonly isPinned?: boolean;
  readonly onToggle: (isOpen: boolean) => void;
  readonly className?: string;
  readonly isDisabled?: boolean;
  /** How many things are chosen, in place of the arrow: the button keeps its width. */
  readonly chosen?: ReactNode;
  /** The panel, asked for only while it is open. */
  readonly children: (hanging: Hanging) => ReactNode;
}

/** A button of a bar, on which a panel hangs while it is open. */
export const BarMenu = ({
  name = "",
  label,
  told,
  face,
  title,
  isChosen = false,
  isOpen,
  isPinned = false,
  onToggle,
  className = "",
  isDisabled,
  chosen,
  children,
}: Props) => {
  const id = useId();
  const isShown = isOpen || isPinned;
  return (
    <div
      className={`shrink-0 lg:relative ${isPinned ? "xl:static" : ""} ${className}`}
      data-menu={name}
    >
      <button
        aria-controls={isShown ? id : undefined}
        aria-expanded={isShown}
        aria-label={told}
        className={`bar-button ${isChosen ? "border-ink" : "border-rule"}`}
        disabled={isDisabled}
        onClick={() => onToggle(!isShown)}
        title={title}
        type="button"
      >
        {face}
        <span aria-hidden="true" className="flex h-4 min-w-4 shrink-0 justify-center">
          {chosen ?? <Arrow />}
        </span>
      </button>
      {isShown ? children({ id, label, isPinned, onClose: () => onToggle(false) }) : null}
    </div>
  );
};
