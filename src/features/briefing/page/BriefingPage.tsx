import { type ReactNode, useCallback, useState, use } from "react";
import {
  type Briefing,
  type FigureSlide,
  type NewSlide,
  type Slide,
  withChanged,
  withCopy,
  withMoved,
  withoutSlide,
  withRestored,
  withSlide,
  type WordSlide,
  type Seen,
} from "#domain/briefing/briefing.ts";
import { longest } from "#domain/briefing/briefingText.ts";
import type { Snapshot } from "#domain/query/filter/snapshot.ts";
import { briefing as words } from "#messages/files/briefing.ts";
import { briefingFiles } from "#messages/files/briefingFiles.ts";
import { briefingStore, keepBriefing } from "#parts/briefing/briefingStore.ts";
import { ActionsBeside } from "#parts/page/ActionsBeside.tsx";
import { Button } from "#ui/frame/Button.tsx";
import { Notice } from "#ui/frame/Notice.tsx";
import { ViewHeader } from "#ui/frame/ViewHeader.tsx";
import { WordButton } from "#ui/overlay/WordButton.tsx";
import { addressAnchor } from "#ui/screen/addressAnchor.ts";
import { useStore } from "#ui/store.ts";
import { SlideEditor } from "#features/briefing/editor/SlideEditor.tsx";
import { SlideList } from "#features/briefing/editor/SlideList.tsx";
import { OpenBriefing } from "#features/briefing/files/OpenBriefing.tsx";
import { SendBriefing } from "#features/briefing/files/SendBriefing.tsx";
import { PresentButtons } from "#features/briefing/present/PresentButtons.tsx";
import { BriefingChanges } from "#features/briefing/slides/SlideChanges.tsx";
import { useChanges } from "#features/briefing/slides/useChanges.ts";
import { FirstSlides } from "./FirstSlides.tsx";
import { useUndo, type UndoChange } from "./useUndo.ts";
import { seenNow } from "#domain/briefing/changes.ts";
import { SlideSnapshotContext, TargetsOnContext } from "#parts/briefing/slideFigure.ts";

const withSeen = (now: Briefing, seen: ReadonlyMap<string, Seen>): Briefing => ({
  ...now,
  slides: now.slides.map((slide) => {
    const next = seen.get(slide.id);
    return slide.kind === "figure" && next !== undefined ? { ...slide, seen: next } : slide;
  }),
});

/** Records what slides show now as their new baseline, so that only later changes are reported. */
const useTakeOver = (
  snapshot: Snapshot,
  did: (message: string, back: UndoChange) => void,
): ((slides: readonly FigureSlide[]) => Promise<void>) => {
  const slideSnapshot = use(SlideSnapshotContext);
  const targetsOn = use(TargetsOnContext);
  return async (slides) => {
    const { edition } = snapshot.dataset;
    const before = new Map(slides.map(({ id, seen }) => [id, seen]));
    const now = new Map(
      await Promise.all(
        slides.map(async (slide) => {
          const own = slideSnapshot(slide, snapshot);
          return [slide.id, seenNow(slide, own, edition, await targetsOn(slide, own))] as const;
        }),
      ),
    );
    keepBriefing(withSeen(briefingStore.get().value, now));
    did(words.takenOver, (later) => withSeen(later, before));
  };
};

interface Props {
  readonly snapshot: Snapshot;
  /** Further actions on the briefing as a whole. */
  readonly actions?: ReactNode;
}

const wordSlides = [
  ["title", words.actions.addTitle],
  ["section", words.actions.addSection],
  ["closing", words.actions.addClosing],
] as const;

const none = [] as const;

/** Changes the stored briefing, which another tab may have changed since this one rendered. */
const edit = (change: (now: Briefing) => Briefing): Briefing => {
  const next = change(briefingStore.get().value);
  keepBriefing(next);
  return next;
};

const placeIn = ({ slides }: Briefing, id: string | undefined): number =>
  slides.findIndex((slide) => slide.id === id);

/** Where a new text slide is inserted: a title first, a section after the chosen slide, a closing last. */
const placeOfNew = (kind: WordSlide["kind"], now: Briefing, chosen: string | undefined): number =>
  kind === "title" ? 0 : kind === "section" ? placeIn(now, chosen) + 1 : now.slides.length;

/** The id of the slide at which a talk was left, from the address. */
const slideInAddress = (): string | undefined =>
  typeof location === "undefined" ? undefined : addressAnchor();

/** The briefing's editor: the order of its slides, their titles and notes. */
export const BriefingPage = ({ snapshot, actions }: Props) => {
  const { value: briefing, trouble } = useStore(briefingStore);
  const { slides, title } = briefing;
  const [chosenId, setChosenId] = useState(slideInAddress);
  const [fault, setFault] = useState("");
  const { last, did, undo } = useUndo();
  const chosen = slides.find(({ id }) => id === chosenId) ?? slides[0];
  const since = useChanges(slides, snapshot);
  const takeOver = useTakeOver(snapshot, did);

  const move = useCallback(
    (id: string, to: number): void => {
      const before = placeIn(briefingStore.get().value, id);
      const next = edit((now) => withMoved(now, id, to));
      const after = placeIn(next, id);
      setChosenId(id);
      if (after === before) return;
      did(words.moved(after + 1, next.slides.length), (now) => withMoved(now, id, before));
    },
    [did],
  );
  const remove = useCallback(
    (id: string): void => {
      const { value: now } = briefingStore.get();
      const at = placeIn(now, id);
      const slide = now.slides[at];
      if (slide === undefined) return;
      const next = edit((one) => withoutSlide(one, id));
      setChosenId((next.slides[at] ?? next.slides.at(-1))?.id);
      did(words.removed(slide.title ?? ""), (later) => withRestored(later, [{ slide, at }]));
    },
    [did],
  );
  const clear = (): void => {
    const removed = slides.map((slide, at) => ({ slide, at }));
    edit((now) => ({ ...now, slides: none }));
    did(words.cleared(removed.length), (now) => withRestored(now, removed));
  };
  const add = (change: (now: Briefing) => Briefing): void => {
    const existingIds = new Set(slides.map(({ id }) => id));
    const next = edit(change);
    setChosenId(next.slides.find(({ id }) => !existingIds.has(id))?.id);
  };
  const addWords = (kind: WordSlide["kind"]): void =>
    add((now) => {
      const slide = { kind, title: words.firstTitle[kind], text: "", notes: "" };
      return withSlide(now, slide, placeOfNew(kind, now, chosen?.id));
    });
  const addFirst = (deck: readonly NewSlide[], message: string): void => {
    const existingIds = new Set(briefingStore.get().value.slides.map(({ id }) => id));
    const next = edit((now) => deck.reduce((all, slide) => withSlide(all, slide), now));
    const added = next.slides.map(({ id }) => id).filter((id) => !existingIds.has(id));
    setChosenId(added[0]);
    did(message, (later) => added.reduce((all, id) => withoutSlide(all, id), later));
  };
  const change = (slide: Slide, how: (slide: Slide) => Slide): void =>
    void edit((now) => withChanged(now, slide.id, how));
  const open = (next: Briefing, message: string): void => {
    const former = briefingStore.get().value;
    keepBriefing(next);
    setFault("");
    did(message, (opened) => {
      // What was opened may have been edited since, so undoing can be undone as well.
      did(briefingFiles.formerIsBack, () => opened);
      return former;
    });
  };

  const figures = slides.filter((slide): slide is FigureSlide => slide.kind === "figure");
  return (
    <>
      <ActionsBeside
        header={
          <ViewHeader
            status={slides.length === 0 ? words.empty : words.count(slides.length)}
            title={words.heading(title)}
          />
        }
        isInWords
      >
        <div
          aria-label={briefingFiles.name}
          className="flex flex-wrap items-baseline gap-x-4 text-small print:hidden"
          role="group"
        >
          {slides.length === 0 ? null : <SendBriefing briefing={briefing} snapshot={snapshot} />}
          {actions}
          <OpenBriefing onFault={setFault} onTake={open} present={briefing} snapshot={snapshot} />
          {slides.length === 0 ? null : <WordButton onClick={clear}>{words.clear}</WordButton>}
        </div>
      </ActionsBeside>
      {trouble === undefined ? null : <Notice role="alert">{words.trouble(trouble)}</Notice>}
      {fault === "" ? null : <Notice role="alert">{fault}</Notice>}
      {chosen === undefined ? <FirstSlides onAdd={addFirst} snapshot={snapshot} /> : null}
      <div className="my-3 flex flex-wrap items-end gap-2 print:hidden">
        <label className="grow text-small">
          <span className="text-muted">{words.titleOf}</span>
          <input
            className="block min-h-7 w-full rounded-plain border border-rule bg-panel px-2 py-1 pointer-coarse:min-h-11"
            maxLength={longest.line}
            onChange={({ target }) => edit((now) => ({ ...now, title: target.value }))}
            value={title}
          />
        </label>
        {wordSlides.map(([kind, label]) => (
          <Button className="pointer-coarse:min-h-11" key={kind} onClick={() => addWords(kind)}>
            {label}
          </Button>
        ))}
      </div>
      {slides.length === 0 ? null : <PresentButtons briefing={briefing} snapshot={snapshot} />}
      <p className="mb-3 text-small empty:hidden" role="status">
        {last === undefined ? null : (
          <>
            {last.message} <Button onClick={undo}>{words.undo}</Button>
          </>
        )}
      </p>
      <BriefingChanges
        onChoose={setChosenId}
        onTakeOver={() => void takeOver(figures)}
        placeOf={(id) => placeIn(briefing, id) + 1}
        since={since}
        slides={figures}
        snapshot={snapshot}
      />
      {chosen === undefined ? null : (
        <div className="items-start gap-x-6 gap-y-4 max-lg:space-y-4 lg:grid lg:grid-cols-[13rem_minmax(0,1fr)] 2xl:grid-cols-[16rem_minmax(0,1fr)]">
          <div className="lg:sticky lg:top-[calc(var(--above)+0.5rem)]">
            <SlideList
              changed={since.changed}
              chosen={chosen.id}
              onChoose={setChosenId}
              onMove={move}
              onRemove={remove}
              slides={slides}
              snapshot={snapshot}
            />
          </div>
          <SlideEditor
            count={slides.length}
            changes={since.changes.get(chosen.id)}
            onChange={(how) => change(chosen, how)}
            onCopy={() => add((now) => withCopy(now, chosen.id))}
            onMove={(to) => move(chosen.id, to)}
            onRemove={() => remove(chosen.id)}
            onTakeOver={() => (chosen.kind === "figure" ? void takeOver([chosen]) : undefined)}
            place={placeIn(briefing, chosen.id) + 1}
            slide={chosen}
            snapshot={snapshot}
          />
        </div>
      )}
    </>
  );
};
