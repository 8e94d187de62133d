import { talk as words } from "#messages/files/talk.ts";
import { Button } from "#ui/frame/Button.tsx";

import type { MadeSlides } from "#features/briefing/useMadeSlides.ts";
import type { Talk } from "./useTalk.ts";

const high = "pointer-coarse:min-h-11 pointer-coarse:min-w-11 pointer-coarse:justify-center";

/** How far the figures of a talk are loaded, and that the network may go once they are. */
const LoadState = ({ made, all }: { readonly made: MadeSlides; readonly all: number }) => {
  const failed = [...made.values()].filter(({ state }) => state === "failed").length;
  if (made.size < all) return <span role="status">{words.loading(made.size, all)}</span>;
  if (failed === 0) return <span role="status">{all === 0 ? "" : words.loaded}</span>;
  return (
    <span className="font-semibold text-ink" role="alert">
      {words.notLoaded(failed)} <Button onClick={() => location.reload()}>{words.reload}</Button>
    </span>
  );
};

interface Props {
  readonly talk: Talk;
  readonly made: MadeSlides;
  readonly isControls: boolean;
  /** Whether a hand is at the talk: else only how far it is stays in sight. */
  readonly isAwake: boolean;
  readonly on: {
    readonly previous: () => void;
    readonly next: () => void;
    readonly grid: () => void;
    readonly controls: () => void;
    readonly presenter: () => void;
    readonly help: () => void;
    readonly fullScreen: () => void;
    readonly leave: () => void;
  };
}

/** Under the slide: how far the talk is, what isn't as prepared, and buttons while a hand is at it. */
export const TalkBar = ({ talk, made, isControls, isAwake, on }: Props) => {
  const { slides, at, isAsPrepared, restore } = talk;
  const figures = slides.filter(({ kind }) => kind === "figure").length;
  const isFailing = [...made.values()].some(({ state }) => state === "failed");
  return (
    <footer className="relative bg-paper text-small text-muted">
      <div
        aria-hidden="true"
        className="h-[3px] bg-accent transition-[width]"
        style={{ width: `${(100 * (at + 1)) / Math.max(1, slides.length)}%` }}
      />
      <div className="flex min-h-8 flex-wrap items-center gap-x-3 px-3">
        <div
          className={`flex flex-wrap items-center gap-x-1 transition-opacity focus-within:opacity-100 pointer-coarse:opacity-100 ${isAwake || isControls ? "" : "opacity-0"}`}
        >
          <Button
            aria-label={words.previous}
            className={high}
            disabled={at === 0}
            look="plain"
            onClick={on.previous}
          >
            <span aria-hidden="true">←</span>
          </Button>
          <Button
            aria-label={words.next}
            className={high}
            disabled={at >= slides.length - 1}
            look="plain"
            onClick={on.next}
          >
            <span aria-hidden="true">→</span>
          </Button>
          <Button className={high} look="plain" onClick={on.grid}>
            {words.grid}
          </Button>
          <Button aria-pressed={isControls} className={high} look="plain" onClick={on.controls}>
            {words.controls}
          </Button>
          <Button className={`${high} max-md:hidden`} look="plain" onClick={on.presenter}>
            {words.presenter}
          </Button>
          <Button className={`${high} max-md:hidden`} look="plain" onClick={on.help}>
            {words.help}
          </Button>
          <Button className={`${high} max-md:hidden`} look="plain" onClick={on.fullScreen}>
            {words.fullScreen}
          </Button>
          <Button className={high} look="plain" onClick={on.leave}>
            {words.leave}
          </Button>
        </div>
        <div className={isAwake || isFailing ? "" : "opacity-0"}>
          <LoadState all={figures} made={made} />
        </div>
        <div className="ml-auto flex items-center gap-3">
          {isAsPrepared ? null : (
            <>
              <span className="border-l-4 border-behind pl-2 text-ink">{words.altered}</span>
              <Button onClick={restore}>{words.restore}</Button>
            </>
          )}
          <span className="text-body">{words.progress(at + 1, slides.length)}</span>
        </div>
      </div>
    </footer>
  );
};
