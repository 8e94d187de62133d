import type { ReactNode } from "react";

import { filters } from "#messages/filters/filters.ts";

const textButton =
  "shrink-0 underline decoration-rule underline-offset-2 hover:decoration-ink pointer-coarse:min-h-11";

interface Props {
  readonly title: string;
  /** The unit of its counts, beside the title; undefined where its parts give their own. */
  readonly unit?: string | undefined;
  readonly isPinned: boolean;
  readonly onPin: (isPinned: boolean) => void;
  /** The choices of this group in words, and the count that the whole selection leaves. */
  readonly chosen: string;
  readonly left: string;
  readonly onClear: () => void;
  readonly children: ReactNode;
}

/** A panel attached to a button: its head and foot stay in place while the content scrolls. */
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
    {/* `relative`, so that visually hidden content is positioned within it rather than stretching the page. */}
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
