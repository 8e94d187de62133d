import type { MadeSlides } from "#features/briefing/slides/useMadeSlides.ts";
import { talk as words } from "#messages/files/talk.ts";
import { Button } from "#ui/frame/Button.tsx";

interface Props {
  readonly states: MadeSlides;
  readonly all: number;
  /** Whether the search is still to come: figures may be of what it finds, and are made again once it is there. */
  readonly awaitsSearch: boolean;
}

/** How many figures of the talk are loaded, and that it works offline once all are. */
export const LoadState = ({ states, all, awaitsSearch }: Props) => {
  const failed = [...states.values()].filter(({ state }) => state === "failed").length;
  const loaded = awaitsSearch ? Math.min(states.size, all - 1) : states.size;
  if (loaded < all) return <span role="status">{words.loading(Math.max(0, loaded), all)}</span>;
  if (failed === 0) return <span role="status">{all === 0 ? "" : words.loaded}</span>;
  return (
    <span className="font-semibold text-ink" role="alert">
      {words.notLoaded(failed)} <Button onClick={() => location.reload()}>{words.reload}</Button>
    </span>
  );
};
