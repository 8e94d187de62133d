import { type ReactNode, useId } from "react";

/** Props that a panel gets from its button. */
export interface PanelAnchor {
  readonly id: string;
  readonly label: string;
  /** Whether the panel stays open while the reader works on the page; only on wide screens. */
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
  /** The `data-menu` attribute. */
  readonly name?: string;
  readonly label: string;
  /** The accessible name, where the visible text doesn't include what is chosen. */
  readonly fullName?: string | undefined;
  /** The visible text: label and what is chosen. */
  readonly face: ReactNode;
  /** All that is chosen, as a tooltip: the visible text may be truncated. */
  readonly title?: string | undefined;
  readonly isChosen?: boolean;
  readonly isOpen: boolean;
  readonly isPinned?: boolean;
  readonly onToggle: (isOpen: boolean) => void;
  readonly className?: string;
  readonly isDisabled?: boolean;
  /** The number of choices, in place of the arrow: the button keeps its width. */
  readonly chosen?: ReactNode;
  /** Renders the panel; called only while it is open. */
  readonly children: (anchor: PanelAnchor) => ReactNode;
}

/** A button of a bar, with a panel while it is open. */
export const BarMenu = ({
  name = "",
  label,
  fullName,
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
        aria-label={fullName}
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
