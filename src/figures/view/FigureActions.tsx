import { type ReactNode, Suspense, use, useState } from "react";

import type { Snapshot } from "#domain/query/filter/snapshot.ts";
import { figureActions, stopping } from "#messages/files/figureActions.ts";
import { ErrorBoundary } from "#ui/frame/ErrorBoundary.tsx";
import { RouteLink } from "#ui/frame/RouteLink.tsx";
import { setting } from "#domain/query/parameters/parameter.ts";
import { asOfDay } from "#domain/query/selection/selectionCodecs.ts";
import { useNavigation } from "#ui/navigation.tsx";
import { Popover, type PopoverPanel, wordButton } from "#ui/overlay/Popover.tsx";
import { lazy, messageOf } from "#ui/screen/lazy.tsx";
import { TargetsOnContext } from "#parts/briefing/slideFigure.ts";
import { useWatched } from "#parts/page/useWatched.tsx";

import type { FigureHere } from "#figures/actions/figureExport.ts";
import { FigureAtContext } from "#figures/figureAtContext.ts";

// Loaded when they are opened.
const DownloadMenu = lazy(() => import("#figures/actions/DownloadMenu.tsx"), "DownloadMenu");
const CiteFigure = lazy(() => import("#figures/actions/CiteFigure.tsx"), "CiteFigure");

const EmbedFigure = lazy(() => import("#figures/actions/EmbedFigure.tsx"), "EmbedFigure");
const MoreActions = lazy(() => import("#figures/actions/MoreActions.tsx"), "MoreActions");

interface LateProps {
  /** The message where it can't be loaded. */
  readonly fallback: (message: string) => string;
  readonly children: ReactNode;
}

const Late = ({ fallback, children }: LateProps) => (
  <ErrorBoundary fallback={({ message }) => fallback(message)} resetKey="">
    <Suspense>{children}</Suspense>
  </ErrorBoundary>
);

interface Props {
  /** The figure's name in its buttons. */
  readonly name: string;
  readonly snapshot: Snapshot;
  /** Begins its file names, and identifies it on its page. */
  readonly figureId: string;
}

/** How long an announcement is shown, in milliseconds. */
const ANNOUNCED_FOR = 6000;

/** Phones and tablets share links through the system's dialog. */
const sharesBySystem = (): boolean =>
  "share" in navigator && window.matchMedia("(pointer: coarse)").matches;

/** A phone has these in the menu of the others: the style sheet decides, before any script runs. */
const inWords = "max-sm:hidden";

/** The actions of a figure: two in words, and a menu of all that can be done with it. */
export const FigureActions = ({ name, snapshot, figureId }: Props) => {
  const { address, parameters, path } = useNavigation();
  const figureAt = use(FigureAtContext);
  const targetsOn = use(TargetsOnContext);
  const [announced, setAnnounced] = useState("");
  const [opens, setOpens] = useState<string>();
  const announce = (words: string, open?: string): void => {
    setAnnounced(words);
    setOpens(open);
    setTimeout(() => setAnnounced((now) => (now === words ? "" : now)), ANNOUNCED_FOR);
  };
  // So that the link shows the same tomorrow.
  const dated = parameters.has("asof")
    ? parameters
    : setting(asOfDay(snapshot.today), snapshot.asOf)(parameters);
  // A function, as a prerendered page has no full address.
  const here = (): string => address(path, dated);
  // Saving goes on while the reader moves to another page.
  const { progress, run } = useWatched({
    onStop: () => announce(stopping.stopped),
    outlasts: true,
  });
  const figure: FigureHere = {
    snapshot,
    make: (whole, room) => figureAt({ path, parameters, figureId }, whole, room),
    originOf: async (whole) => ({
      snapshot: whole,
      edition: whole.dataset.edition,
      address: here(),
      pageOf: (page) => address(page, new URLSearchParams()),
    }),
    place: { path, query: parameters.toString(), address, targetsOn },
    run,
    announce,
  };
  const copy = async (): Promise<void> => {
    try {
      // The clipboard isn't available without a secure connection.
      await navigator.clipboard.writeText(here());
      announce(figureActions.linkCopied);
    } catch {
      announce(figureActions.linkRefused);
    }
  };
  const share = async (): Promise<void> => {
    if (!sharesBySystem()) return copy();
    try {
      await navigator.share({ title: document.title, url: here() });
    } catch (error) {
      // Closing the dialog isn't a request for anything else.
      if (!(error instanceof DOMException && error.name === "AbortError")) await copy();
    }
    return undefined;
  };
  const add = async (): Promise<void> => {
    try {
      const place = { path, parameters };
      const [{ addSlide }, targets, isEmpty] = await Promise.all([
        import("#parts/briefing/addSlide.ts"),
        targetsOn({ path, query: parameters.toString() }, snapshot),
        figureAt({ ...place, figureId }, snapshot).then(
          (file) => file === undefined,
          // It can't be made now, so whether it is empty isn't known.
          () => false,
        ),
      ]);
      const state = { edition: snapshot.dataset.edition, isEmpty, targets };
      const { message, open } = await addSlide(figureId, place, snapshot, state);
      announce(message, open);
    } catch (error) {
      announce(figureActions.notAdded(messageOf(error)));
    }
  };
  const panels: readonly PopoverPanel<"download" | "cite" | "embed" | "more">[] = [
    {
      key: "download",
      label: figureActions.download,
      at: inWords,
      name: figureActions.saveAs(name),
      role: "dialog",
      content: () => (
        <Late fallback={figureActions.notSaved}>
          <DownloadMenu figure={figure} />
        </Late>
      ),
    },
    {
      key: "cite",
      name: figureActions.reference(name),
      role: "dialog",
      className: "w-104 p-4",
      content: () => (
        <Late fallback={figureActions.notCited}>
          <CiteFigure figure={figure} />
        </Late>
      ),
    },
    {
      key: "embed",
      name: figureActions.frame(name),
      role: "dialog",
      className: "w-104 p-4",
      content: () => (
        <Late fallback={figureActions.notCopied}>
          <EmbedFigure snapshot={snapshot} figureId={figureId} />
        </Late>
      ),
    },
    {
      key: "more",
      label: "···",
      buttonName: figureActions.actionsOn(name),
      at: "text-right font-bold max-sm:pointer-coarse:min-w-11",
      name: figureActions.actionsOn(name),
      role: "menu",
      content: (show) => (
        <Late fallback={figureActions.notShown}>
          <MoreActions onAdd={() => void add()} onShare={() => void share()} onShow={show} />
        </Late>
      ),
    },
  ];
  return (
    <div
      aria-label={name}
      className="flex max-w-full shrink-0 flex-wrap items-baseline gap-x-3 text-small print:hidden"
      role="group"
    >
      <button className={`${wordButton} ${inWords}`} onClick={() => void share()} type="button">
        {figureActions.share}
      </button>
      <Popover panels={panels} />
      {/* Positioned over the page, so that nothing on it moves. */}
      <span
        className={
          announced === "" && progress.length === 0
            ? "sr-only"
            : "fixed inset-x-4 bottom-[calc(var(--below,0px)+1rem)] z-40 mx-auto w-fit max-w-100 rounded-plain border border-control bg-panel px-3 py-2"
        }
        role="status"
      >
        {progress}
        {announced}
        {announced === "" || opens === undefined ? null : (
          <>
            {" "}
            <RouteLink className="underline" to="/briefing">
              {opens}
            </RouteLink>
          </>
        )}
      </span>
    </div>
  );
};
