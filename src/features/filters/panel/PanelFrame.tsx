import type { ReactNode } from "react";

import { filters } from "#messages/filters/filters.ts";

const textButton =
  "shrink-0 underline decoration-rule underline-offset-2 hover:decoration-ink pointer-coarse:min-h-11";

interface Props {
  readonly title: string;
  /** What its counts count, beside the title; nothing where parts within say so. */
  readonly unit?: string | undefined;
  readonly isPinned: boolean;
  readonly onPin: (isPinned: boolean) => void;
  /** What is chosen here, in words, and what the whole selection leaves. */
  readonly chosen: string;
  readonly left: string;
  readonly onClear: () => void;
  readonly children: ReactNode;
}

/** A panel that hangs on a button: its head and foot stay while what is between them scrolls. */
export const PanelFrame = ({
  title,
  unit,
  isPinned,
  onPin,
  chosen,
  left,
  onClear,
  children,
}: Props) => (
  <>
    <div className="flex items-baseline gap-3 px-3 pt-2 text-small">
      <h2 className="font-semibold">{title}</h2>
      <p className="grow text-muted">{unit}</p>
      <button
        aria-label={isPinned ? undefined : filters.pinned(title)}
        className={`${textButton} max-xl:hidden`}
        data-aside
        onClick={() => onPin(!isPinned)}
        type="button"
      >
        {isPinned ? filters.unpin : filters.pin}
      </button>
    </div>
    {/* The place of what is put aside for those who see: without one it would stretch the page. */}
    <div className="relative flex min-h-0 grow flex-col overflow-y-auto px-3 pt-1 pb-2">
      {children}
    </div>
    <div className="flex items-baseline gap-3 border-t border-ink px-3 py-2 text-small">
      <p className="min-w-0 grow">
        {chosen === "" ? null : filters.leaves(chosen)}
        <span className="font-semibold">{left}</span>
      </p>
      {chosen === "" ? null : (
        <button
          aria-label={filters.clearOf(title)}
          className={textButton}
          onClick={onClear}
          type="button"
        >
          {filters.clear}
        </button>
      )}
    </div>
  </>
);
