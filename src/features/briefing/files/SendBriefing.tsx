import { useEffect, useRef, useState } from "react";

import type { Briefing } from "#domain/briefing/briefing.ts";
import { writeBriefing } from "#domain/briefing/briefingText.ts";
import { isoDay } from "#domain/calendar/dates.ts";
import type { Snapshot } from "#domain/query/filter/snapshot.ts";
import { briefingFiles as words } from "#messages/files/briefingFiles.ts";
import { stopping } from "#messages/files/figureActions.ts";
import { useNavigation } from "#ui/navigation.tsx";
import { wordButton } from "#ui/overlay/Popover.tsx";
import { messageOf } from "#ui/screen/lazy.tsx";
import { useWatched } from "#parts/page/useWatched.tsx";

import { useDeckOrigin } from "./useDeckOrigin.ts";
import { slideProgress } from "./slideProgress.ts";

const PPTX = "application/vnd.openxmlformats-officedocument.presentationml.presentation";

/** Delay before decks are prepared, in ms: the page comes first. */
const READ = 1500;

const loadDeck = () => import("#export/briefingDeck.ts");

interface Props {
  readonly briefing: Briefing;
  readonly snapshot: Snapshot;
}

/** The result in words, and the link where it has to be copied by hand. */
interface Outcome {
  readonly message: string;
  readonly link?: string;
}

/** Shares the briefing: as a link that contains all of it, or as a file. */
export const SendBriefing = ({ briefing, snapshot }: Props) => {
  const { address } = useNavigation();
  const deckOrigin = useDeckOrigin(snapshot);
  const [outcome, setOutcome] = useState<Outcome>({ message: "" });
  const [unmarked, setUnmarked] = useState<ReadonlySet<string>>();
  const { progress, run } = useWatched({ onStop: () => setOutcome({ message: stopping.stopped }) });
  const ahead = useRef<AbortController>(undefined);
  const name = `briefing-${isoDay(snapshot.today)}`;
  const linkOf = async (): Promise<{ readonly link: string; readonly isLong: boolean }> => {
    const { linkFragment, LONGEST_LINK } = await import("#export/briefingLink.ts");
    const link = `${address("/briefing", new URLSearchParams())}${await linkFragment(briefing)}`;
    return { link, isLong: link.length > LONGEST_LINK };
  };
  const copy = async (): Promise<void> => {
    const making = linkOf();
    try {
      const text = making.then(({ link, isLong }) => {
        if (isLong) throw new Error(words.linkTooLong(link.length));
        return new Blob([link], { type: "text/plain" });
      });
      // Without a clipboard nobody handles this promise's rejection.
      text.catch(() => undefined);
      // Browsers allow writing only within the click itself, so the clipboard gets a promise of the link.
      await navigator.clipboard.write([new ClipboardItem({ "text/plain": text })]);
      setOutcome({ message: words.linkCopied });
    } catch {
      const { link, isLong } = await making;
      setOutcome(
        isLong ? { message: words.linkTooLong(link.length) } : { message: words.linkRefused, link },
      );
    }
  };
  useEffect(() => {
    // Prepares the deck export in the background; if that fails, the click reports it.
    const leaving = new AbortController();
    ahead.current = leaving;
    const prepare = async (signal: AbortSignal): Promise<void> => {
      const [{ prepareDeckPictures, unmarkedSlides }, origin] = await Promise.all([
        loadDeck(),
        deckOrigin(),
      ]);
      const ids = await unmarkedSlides(briefing, origin);
      if (!signal.aborted) setUnmarked(ids);
      await prepareDeckPictures(briefing, origin, signal);
    };
    const later = setTimeout(() => {
      if (navigator.onLine) prepare(leaving.signal).catch(() => undefined);
    }, READ);
    return () => {
      clearTimeout(later);
      leaving.abort();
    };
  }, [briefing, deckOrigin]);
  const save = async (): Promise<void> => {
    const { saveFile } = await import("#export/saveFile.ts");
    const file = new Blob([writeBriefing(briefing)], { type: "application/json" });
    saveFile(`${name}.briefing.json`, file);
    setOutcome({ message: "" });
  };
  const saveDeck = async (): Promise<void> => {
    ahead.current?.abort();
    setOutcome({ message: "" });
    const result = await run(words.working, async ({ signal, say }) => {
      const [{ briefingDeck, unmarkedSlides }, { saveFile }, origin] = await Promise.all([
        loadDeck(),
        import("#export/saveFile.ts"),
        deckOrigin(),
      ]);
      const onSlide = slideProgress(say);
      setUnmarked(await unmarkedSlides(briefing, origin));
      return { deck: await briefingDeck(briefing, origin, { signal, onSlide }), saveFile };
    });
    result?.saveFile(`${name}.pptx`, new Blob([result.deck], { type: PPTX }));
  };
  const orSay = (doing: Promise<void>): void =>
    void doing.catch((error: unknown) => setOutcome({ message: words.notSaved(messageOf(error)) }));
  const places = briefing.slides.flatMap((slide, at) =>
    slide.kind === "figure" && slide.highlight !== undefined && unmarked?.has(slide.id) === true
      ? [at + 1]
      : [],
  );
  return (
    <>
      <button className={wordButton} onClick={() => orSay(copy())} type="button">
        {words.copyLink}
      </button>
      <button className={wordButton} onClick={() => orSay(save())} type="button">
        {words.save}
      </button>
      <button className={wordButton} onClick={() => orSay(saveDeck())} type="button">
        {words.powerPoint}
      </button>
      {places.length === 0 ? null : (
        <span className="order-last basis-full text-muted">{words.unmarked(places)}</span>
      )}
      <span className="order-last basis-full text-muted empty:hidden" role="status">
        {progress}
        {outcome.message}
        {outcome.link === undefined ? null : (
          <input
            aria-label={words.link}
            className="block w-full border border-rule bg-panel px-2 py-1 font-mono text-small"
            onFocus={({ target }) => target.select()}
            readOnly
            value={outcome.link}
          />
        )}
      </span>
    </>
  );
};
