import { type ReactNode, useState } from "react";

import type { Briefing, Slide } from "#domain/briefing/briefing.ts";
import { readBriefing } from "#domain/briefing/briefingText.ts";
import type { Snapshot } from "#domain/filter/snapshot.ts";
import type { Refreshing } from "#export/refreshFile.ts";
import { briefing as words } from "#messages/files/briefing.ts";
import { briefingFiles } from "#messages/files/briefingFiles.ts";
import { refresh as refreshWords } from "#messages/files/refresh.ts";
import { watched } from "#messages/files/watched.ts";
import { Button } from "#ui/frame/Button.tsx";
import { Dialog } from "#ui/overlay/Dialog.tsx";
import { useWatched } from "#parts/page/useWatched.tsx";

import { RefreshedList } from "./RefreshedList.tsx";
import { useDeckOrigin } from "./useDeckOrigin.ts";
import { slidesSaid } from "./slidesSaid.ts";

/** A deck of ours that was brought up to date: what came of it, and what it was made from. */
interface Refreshed {
  readonly name: string;
  readonly deck: Extract<Refreshing, { is: "refreshed" }>;
  /** The briefing's slides that the deck has no more. */
  readonly absent: readonly string[];
  readonly briefing: Briefing;
  readonly skipped: number;
}

/** A deck that can't be brought up to date for what it says, or doesn't, of its briefing. */
class NoBriefing extends Error {
  override readonly name = "NoBriefing";
}

interface Refresh {
  /** How far it is, then what came of it; nothing before. */
  readonly shown: ReactNode;
  /** Brings a deck up to date. Resolves with why it can't be, else with nothing. */
  readonly refresh: (file: File) => Promise<string | undefined>;
}

/** Brings decks up to date that were made from briefings; `onOpen` opens what one was made from. */
export const useRefresh = (
  snapshot: Snapshot,
  onOpen: (sent: Pick<Refreshed, "name" | "briefing" | "skipped">) => void,
): Refresh => {
  const deckOrigin = useDeckOrigin(snapshot);
  const [isStopped, setStopped] = useState(false);
  const { progress, run } = useWatched({ onStop: () => setStopped(true) });
  const [done, setDone] = useState<Refreshed>();

  const refresh = async (file: File): Promise<string | undefined> => {
    const { name } = file;
    setStopped(false);
    let from: Pick<Refreshed, "briefing" | "skipped" | "absent"> | undefined;
    try {
      const deck = await run(briefingFiles.reading, async ({ signal, say }) => {
        const [{ refreshFile }, { freshSlides }, origin] = await Promise.all([
          import("#export/refreshFile.ts"),
          import("#export/briefingDeck.ts"),
          deckOrigin(),
        ]);
        const watch = { signal, onSlide: slidesSaid(say) };
        return refreshFile(
          file,
          async ({ ids, payload }) => {
            if (payload === undefined) throw new NoBriefing(briefingFiles.noRecord);
            const read = readBriefing(payload);
            if ("fault" in read) throw new NoBriefing(words.fault(read.fault, name));
            const { briefing } = read;
            const has = ({ id }: Slide): boolean => ids.includes(id);
            const absent = briefing.slides.filter((slide) => !has(slide)).map(({ id }) => id);
            from = { ...read, absent };
            // Of a hundred slides the deck may have kept three.
            return freshSlides({ ...briefing, slides: briefing.slides.filter(has) }, origin, watch);
          },
          watch,
        );
      });
      if (deck === undefined) return undefined;
      if (deck.is === "refused") {
        const why = refreshWords.refused[deck.fault];
        return briefingFiles.refused(name, why, refreshWords.untouched);
      }
      if (from !== undefined) setDone({ name, deck, ...from });
      return undefined;
    } catch (error) {
      if (error instanceof NoBriefing) {
        return briefingFiles.refused(name, error.message, refreshWords.untouched);
      }
      throw error;
    }
  };
  const save = async ({ name, deck }: Refreshed): Promise<void> => {
    const { saveFile } = await import("#export/saveFile.ts");
    saveFile(name, deck.file);
  };
  const titleOf = (id: string): string =>
    done?.briefing.slides.find((slide) => slide.id === id)?.title ?? id;
  const shown = (
    <>
      <span className="order-last basis-full text-muted empty:hidden" role="status">
        {progress}
        {isStopped ? watched.stopped : ""}
      </span>
      <Dialog
        className="m-auto max-h-[85dvh] w-full max-w-140 overflow-auto rounded-plain border border-ink p-0 backdrop:bg-black/50"
        label={briefingFiles.refreshing}
        onClose={() => setDone(undefined)}
        open={done !== undefined}
      >
        {done === undefined ? null : (
          <div className="space-y-3 p-4 text-small">
            <h2 className="font-serif text-lead font-bold wrap-anywhere">
              {briefingFiles.refreshed(done.name)}
            </h2>
            <div className="flex flex-wrap gap-2">
              <Button look="solid" onClick={() => void save(done)}>
                {briefingFiles.saveDeck}
              </Button>
              <Button
                onClick={() => {
                  setDone(undefined);
                  onOpen(done);
                }}
              >
                {briefingFiles.openDeck}
              </Button>
              <Button onClick={() => setDone(undefined)}>{briefingFiles.close}</Button>
            </div>
            <RefreshedList deck={{ ...done.deck, absent: done.absent }} titleOf={titleOf} />
          </div>
        )}
      </Dialog>
    </>
  );
  return { shown, refresh };
};
