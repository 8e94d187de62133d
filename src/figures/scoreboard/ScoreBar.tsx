import { SceneSvg } from "#scene/render/SceneSvg.tsx";
import { wholeBarScene } from "./scoreboardScene.ts";
import type { ScoreShare } from "./scoreboardShares.ts";
import type { Selection } from "#domain/query/selection/selection.ts";
import { useContainerWidth } from "#ui/screen/useContainerWidth.ts";

interface Props {
  readonly shares: readonly ScoreShare[];
  /** What the segments' links start from. */
  readonly selection: Selection;
}

/**
 * Verdicts as a proportion of what is judged; each segment leads to its targets. The same links stand beside it
 * in words, so it is for the pointer alone.
 */
export const ScoreBar = ({ shares, selection }: Props) => {
  const [ref, width = 800] = useContainerWidth();
  return (
    <div className="min-h-6" ref={ref}>
      <SceneSvg isHidden scene={wholeBarScene(shares, width, { selection })} />
    </div>
  );
};
