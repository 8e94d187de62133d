import { type ReactNode, use, useState } from "react";

import {
  type Briefing,
  type EditionName,
  emptyBriefing,
  type FigureSlide,
  type Slide,
} from "#domain/briefing/briefing.ts";
import { readBriefing, readNames, type TargetNames } from "#domain/briefing/briefingText.ts";
import type { Snapshot } from "#domain/query/filter/snapshot.ts";
import type { Refreshing } from "#export/refreshFile.ts";
import { briefing as words } from "#messages/files/briefing.ts";
import { briefingFiles, refresh as refreshWords } from "#messages/files/briefingFiles.ts";
import { watched } from "#messages/files/figureActions.ts";
import { Button } from "#ui/frame/Button.tsx";
import { Dialog } from "#ui/overlay/Dialog.tsx";
import { SlideSnapshotContext, TargetsOnContext } from "#parts/briefing/slideFigure.ts";
import { useWatched } from "#parts/page/useWatched.tsx";

import { RefreshedList } from "./RefreshedList.tsx";
import { type RefreshReport, reportOf } from "./refreshReport.ts";
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
  readonly report: RefreshReport;
  /** What its slides and its targets were called when it was made. */
  readonly titles: ReadonlyMap<string, string>;
  readonly names: TargetNames;
  readonly edition: EditionName | undefined;
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
  const slideSnapshot = use(SlideSnapshotContext);
  const targetsOn = use(TargetsOnContext);
  const [isStopped, setStopped] = useState(false);
  const { progress, run } = useWatched({ onStop: () => setStopped(true) });
  const [done, setDone] = useState<Refreshed>();

  const refresh = async (file: File): Promise<string | undefined> => {
    const { name } = file;
    setStopped(false);
    let from: Omit<Refreshed, "name" | "deck" | "report"> | undefined;
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
          async ({ ids, payload, titles }) => {
            if (payload === undefined) throw new NoBriefing(briefingFiles.noRecord);
            const read = readBriefing(payload);
            if ("fault" in read) throw new NoBriefing(words.fault(read.fault, name));
            const { briefing } = read;
            const has = ({ id }: Slide): boolean => ids.includes(id);
            const absent = briefing.slides.filter((slide) => !has(slide)).map(({ id }) => id);
            const names = readNames(payload);
            from = { ...read, absent, titles, names, edition: origin.edition };
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
      if (from !== undefined) {
        const own = (slide: FigureSlide): Snapshot => slideSnapshot(slide, snapshot);
        const report = await reportOf(from.briefing, deck.slides, own, targetsOn);
        setDone({ name, deck, report, ...from });
      }
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
  const nameOf = (id: string): string => {
    const { slides } = done?.briefing ?? emptyBriefing;
    const at = slides.findIndex((slide) => slide.id === id);
    return words.slide(at + 1, slides[at]?.title ?? done?.titles.get(id) ?? "");
  };
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
            <RefreshedList
              dataset={snapshot.dataset}
              deck={{ ...done.deck, absent: done.absent }}
              edition={done.edition}
              names={done.names}
              report={done.report}
              nameOf={nameOf}
            />
          </div>
        )}
      </Dialog>
    </>
  );
  return { shown, refresh };
};
