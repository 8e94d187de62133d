import { useEffect, useEffectEvent, useRef, useState, type ReactNode, use } from "react";
import {
  type Briefing,
  MOST_SLIDES,
  withAppended,
  type EditionName,
  emptyBriefing,
  type FigureSlide,
  type Slide,
} from "#domain/briefing/briefing.ts";
import {
  type BriefingRead,
  LINK_MARK,
  MOST_BRIEFING,
  readBriefing,
  readNames,
  type TargetNames,
} from "#domain/briefing/briefingText.ts";
import type { Snapshot } from "#domain/query/filter/snapshot.ts";
import { briefing as words } from "#messages/files/briefing.ts";
import { briefingFiles, refresh as refreshWords } from "#messages/files/briefingFiles.ts";
import { FileDrop } from "#ui/forms/FileDrop.tsx";
import { Button } from "#ui/frame/Button.tsx";
import { wordButton } from "#ui/overlay/Popover.tsx";
import { Dialog } from "#ui/overlay/Dialog.tsx";
import { messageOf } from "#ui/screen/lazy.tsx";
import type { Refreshing } from "#export/refreshFile.ts";
import { stopping } from "#messages/files/figureActions.ts";
import { SlideSnapshotContext, TargetsOnContext } from "#parts/briefing/slideFigure.ts";
import { useWatched } from "#parts/page/useWatched.tsx";
import { RefreshedList } from "./RefreshedList.tsx";
import { type RefreshReport, reportOf } from "./refreshReport.ts";
import { useDeckOrigin } from "./useDeckOrigin.ts";
import { slideProgress } from "./slideProgress.ts";

/** A refreshed deck, what changed in it, and the briefing it was made from. */
interface Refreshed {
  readonly name: string;
  readonly deck: Extract<Refreshing, { is: "refreshed" }>;
  /** The briefing's slides that the deck no longer has. */
  readonly absent: readonly string[];
  readonly briefing: Briefing;
  readonly skipped: number;
  readonly report: RefreshReport;
  /** Titles of its slides and names of its targets from when it was made. */
  readonly titles: ReadonlyMap<string, string>;
  readonly names: TargetNames;
  readonly edition: EditionName | undefined;
}

/** Thrown for a deck that can't be refreshed because its record of the briefing is missing or unreadable. */
class NoBriefing extends Error {
  override readonly name = "NoBriefing";
}

interface Refresh {
  /** The progress, then the result; null before. */
  readonly shown: ReactNode;
  /** Refreshes a deck. Resolves with the reason where it can't, otherwise with undefined. */
  readonly refresh: (file: File) => Promise<string | undefined>;
}

/** Refreshes decks that were exported from briefings; `onOpen` opens the briefing of one. */
const useRefresh = (
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
        const watch = { signal, onSlide: slideProgress(say) };
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
            // The deck may have only some of the briefing's slides left.
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
        {isStopped ? stopping.stopped : ""}
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

/** A briefing that was opened: its source, and how many of its slides couldn't be read. */
interface Sent {
  readonly name: string;
  readonly briefing: Briefing;
  readonly skipped: number;
}

/** A character takes at most four bytes in UTF-8. */
const MOST_BYTES = 4 * MOST_BRIEFING;

/** Presentations of any kind: the reader of decks says which ones it can't refresh. */
const isOffice = ({ name }: File): boolean => /\.(pptx|pptm|ppt|potx|odp)$/iu.test(name);

interface QuestionProps {
  readonly sent: Sent;
  readonly present: Briefing;
  readonly onTake: (briefing: Briefing) => void;
  readonly onLeave: () => void;
}

/** Asks whether an opened briefing replaces the present one or is added to it. */
const WhichBriefing = ({ sent, present, onTake, onLeave }: QuestionProps) => {
  const { name, briefing, skipped } = sent;
  const both = withAppended(present, briefing);
  return (
    <div className="space-y-3 p-4">
      <p className="font-semibold wrap-anywhere">{briefing.title}</p>
      <p className="wrap-anywhere">{briefingFiles.opening(name, briefing.slides.length)}</p>
      {skipped === 0 ? null : <p>{briefingFiles.skipped(skipped)}</p>}
      <p>{briefingFiles.present(present.slides.length)}</p>
      {both === undefined ? <p>{briefingFiles.tooMany(MOST_SLIDES)}</p> : null}
      <div className="flex flex-wrap gap-2">
        {both === undefined ? null : (
          <Button look="solid" onClick={() => onTake(both)}>
            {briefingFiles.append}
          </Button>
        )}
        <Button onClick={() => onTake(briefing)}>{briefingFiles.replace}</Button>
        <Button onClick={onLeave}>{briefingFiles.cancel}</Button>
      </div>
    </div>
  );
};

interface Props {
  readonly present: Briefing;
  readonly snapshot: Snapshot;
  /** Called with the resulting briefing, and what to say of it. */
  readonly onTake: (briefing: Briefing, message: string) => void;
  /** Called with the reason why nothing was opened. */
  readonly onFault: (message: string) => void;
}

/** Opens a briefing from a file that is chosen or dropped on the page, or from the address. */
export const OpenBriefing = ({ present, snapshot, onTake, onFault }: Props) => {
  const [sent, setSent] = useState<Sent>();
  const input = useRef<HTMLInputElement>(null);

  const take = ({ name, skipped, briefing: { slides } }: Sent, next: Briefing): void => {
    setSent(undefined);
    const message =
      skipped === 0
        ? briefingFiles.opened(name, slides.length)
        : briefingFiles.openedLess(name, slides.length, skipped);
    onTake(next, message);
  };
  const offer = (one: Sent): void => {
    if (present.slides.length === 0) take(one, one.briefing);
    else setSent(one);
  };
  const open = async (name: string, read: () => Promise<BriefingRead>): Promise<void> => {
    try {
      const found = await read();
      if ("fault" in found) {
        onFault(words.fault(found.fault, name));
        return;
      }
      offer({ name, ...found });
    } catch (error) {
      onFault(briefingFiles.notOpened(name, messageOf(error)));
    }
  };
  const { shown, refresh } = useRefresh(snapshot, offer);
  const openDeck = async (file: File): Promise<void> => {
    try {
      onFault((await refresh(file)) ?? "");
    } catch (error) {
      onFault(briefingFiles.notOpened(file.name, messageOf(error)));
    }
  };
  const openFile = (file: File): Promise<void> =>
    isOffice(file)
      ? openDeck(file)
      : open(file.name, async () =>
          file.size > MOST_BYTES ? { fault: "too-large" } : readBriefing(await file.text()),
        );

  const openLink = useEffectEvent((): void => {
    const { hash, pathname, search } = location;
    if (!hash.startsWith(LINK_MARK)) return;
    // Removed from the address, so that a reload or a bookmark doesn't open it again.
    history.replaceState(history.state, "", `${pathname}${search}`);
    void open(briefingFiles.fromLink, async () =>
      (await import("#export/briefingLink.ts")).readLink(hash),
    );
  });
  useEffect(() => {
    const link = (): void => openLink();
    queueMicrotask(link);
    addEventListener("hashchange", link);
    return () => removeEventListener("hashchange", link);
  }, []);

  return (
    <>
      <button className={wordButton} onClick={() => input.current?.click()} type="button">
        {briefingFiles.open}
      </button>
      <input
        accept=".json,.pptx"
        aria-label={briefingFiles.pick}
        hidden
        onChange={({ target }) => {
          const file = target.files?.[0];
          if (file !== undefined) void openFile(file);
          // Reset, so that the same file can be chosen again.
          target.value = "";
        }}
        ref={input}
        type="file"
      />
      {shown}
      <FileDrop onFiles={([file]) => void openFile(file)} words={briefingFiles.drop} />
      <Dialog
        className="m-auto w-full max-w-110 rounded-plain border border-ink p-0 backdrop:bg-black/50"
        label={briefingFiles.open}
        onClose={() => setSent(undefined)}
        open={sent !== undefined}
      >
        {sent === undefined ? null : (
          <WhichBriefing
            onLeave={() => setSent(undefined)}
            onTake={(next) => take(sent, next)}
            present={present}
            sent={sent}
          />
        )}
      </Dialog>
    </>
  );
};
