import { compareTargets } from "#messages/targets/comparison.ts";
import { Button } from "#ui/frame/Button.tsx";

import { MOST_COMPARED } from "#figures/comparison/parameters.ts";

interface Props {
  readonly count: number;
  /** Scrolls to the comparison. */
  readonly onSee: () => void;
  readonly onEnd: () => void;
}

/**
 * How many targets are chosen for comparison; fixed to the foot of the screen, so it moves no row of the list.
 */
export const CompareTray = ({ count, onSee, onEnd }: Props) => {
  return (
    <div
      className={
        count === 0
          ? "sr-only"
          : "sticky bottom-(--below) z-20 flex flex-wrap items-center gap-x-4 gap-y-1 border-t-2 border-ink bg-panel px-3 py-1.5 text-small print:hidden"
      }
      data-tray={count === 0 ? undefined : ""}
    >
      <p role="status">{compareTargets.chosen(count, MOST_COMPARED)}</p>
      {count < 2 ? null : (
        <Button className="pointer-coarse:min-h-11" onClick={onSee}>
          {compareTargets.see}
        </Button>
      )}
      {count === 0 ? null : (
        <Button className="pointer-coarse:min-h-11" look="plain" onClick={onEnd}>
          {compareTargets.end}
        </Button>
      )}
    </div>
  );
};
