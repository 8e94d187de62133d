import { numberWords } from "#messages/numbers.ts";
import { Button } from "#ui/Button.tsx";

import { MOST_COMPARED } from "#features/targets/params.ts";

interface Props {
  readonly count: number;
  /** Brings the comparison into view. */
  readonly onSee: () => void;
  readonly onEnd: () => void;
}

const statusOf = (count: number): string => {
  if (count === 0) return "";
  const chosen = `${numberWords(count, true)} of ${numberWords(MOST_COMPARED)} chosen`;
  if (count === 1) return `${chosen}: choose another to compare.`;
  return count < MOST_COMPARED ? `${chosen}.` : `${chosen}: at most four can be compared.`;
};

/** How many targets are chosen to be compared, at the foot of the screen: it moves no row of the list. */
export const CompareTray = ({ count, onSee, onEnd }: Props) => {
  return (
    <div
      className={
        count === 0
          ? "sr-only"
          : "sticky bottom-0 z-20 flex flex-wrap items-center gap-x-4 gap-y-1 border-t-2 border-ink bg-panel px-3 py-1.5 text-small print:hidden"
      }
      data-tray={count === 0 ? undefined : ""}
    >
      <p role="status">{statusOf(count)}</p>
      {count < 2 ? null : (
        <Button className="pointer-coarse:min-h-11" onClick={onSee}>
          See the comparison
        </Button>
      )}
      {count === 0 ? null : (
        <Button className="pointer-coarse:min-h-11" look="plain" onClick={onEnd}>
          End the comparison
        </Button>
      )}
    </div>
  );
};
