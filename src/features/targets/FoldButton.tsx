interface Props {
  readonly open: boolean;
  readonly onToggle: () => void;
  readonly children: string;
}

/** Opens what a phone keeps folded so that the targets come first; with more room all of it is in sight. */
export const FoldButton = ({ open, onToggle, children }: Props) => (
  <button
    aria-expanded={open}
    className="min-h-11 rounded-plain border border-rule bg-panel px-3 text-small aria-expanded:border-ink md:hidden print:hidden"
    onClick={onToggle}
    type="button"
  >
    {children} <span aria-hidden="true">{open ? "▴" : "▾"}</span>
  </button>
);
