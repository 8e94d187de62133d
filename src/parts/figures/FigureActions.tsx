import { type ReactNode, Suspense, use, useEffect, useRef, useState } from "react";

import { isoDay } from "#domain/calendar/dates.ts";
import type { Snapshot } from "#domain/filter/snapshot.ts";
import type { CopyForm, FileForm, PictureLook } from "#export/download.ts";
import type { Figure, Origin } from "#export/figureFile.ts";
import { figureActions } from "#messages/files/figureActions.ts";
import { ErrorBoundary } from "#ui/frame/ErrorBoundary.tsx";
import { RouteLink } from "#ui/frame/RouteLink.tsx";
import { setParameter, useNavigation } from "#ui/frame/navigation.tsx";
import { Popover, wordButton } from "#ui/overlay/Popover.tsx";
import { lazy, messageOf } from "#ui/screen/lazy.tsx";

import { EditionContext } from "./editionContext.ts";
import { FigureAtContext } from "./pageFigures.ts";

// What opens comes when it is asked for.
const DownloadMenu = lazy(() => import("./actions/DownloadMenu.tsx"), "DownloadMenu");
const CiteFigure = lazy(() => import("./actions/CiteFigure.tsx"), "CiteFigure");

const EmbedFigure = lazy(() => import("./actions/EmbedFigure.tsx"), "EmbedFigure");

interface LateProps {
  /** What is said where it can't be loaded. */
  readonly fallback: (message: string) => string;
  readonly children: ReactNode;
}

const Late = ({ fallback, children }: LateProps) => (
  <ErrorBoundary fallback={({ message }) => fallback(message)} resetKey="">
    <Suspense>{children}</Suspense>
  </ErrorBoundary>
);

/** Gives the snapshot of now, once all its texts are there: what leaves the page goes with them. */
const useWhole = (snapshot: Snapshot): (() => Promise<Snapshot>) => {
  const latest = useRef(snapshot);
  const waiting = useRef<((whole: Snapshot) => void)[]>([]);
  useEffect(() => {
    latest.current = snapshot;
    if (snapshot.dataset.hasTexts) for (const go of waiting.current.splice(0)) go(snapshot);
  }, [snapshot]);
  return () =>
    latest.current.dataset.hasTexts
      ? Promise.resolve(latest.current)
      : new Promise((resolve) => void waiting.current.push(resolve));
};

interface Props {
  /** What the figure is called. */
  readonly name: string;
  readonly snapshot: Snapshot;
  /** Begins the names of its files, and tells it apart from the other figures of its page. */
  readonly stem: string;
}

/** The types of the clipboard that a copy has: they must be known in the click itself. */
const copyTypes: Readonly<Record<CopyForm, readonly string[]>> = {
  picture: ["image/png"],
  table: ["text/html", "text/plain"],
  sentence: ["text/plain"],
};

/** How long it stands there that something was done, in milliseconds. */
const ANNOUNCED_FOR = 6000;

/** Where thumbs are used, links are sent by what the system has for that. */
const sharesBySystem = (): boolean =>
  "share" in navigator && window.matchMedia("(pointer: coarse)").matches;

/** What can be done with a figure: send its address, take it away, cite it. Stands right of its heading. */
export const FigureActions = ({ name, snapshot, stem }: Props) => {
  const { address, parameters, path } = useNavigation();
  const editionOf = use(EditionContext);
  const figureAt = use(FigureAtContext);
  const [announced, setAnnounced] = useState("");
  const [opens, setOpens] = useState<string>();
  const [making, setMaking] = useState<ReturnType<typeof cite>>();
  const [look, setLook] = useState<PictureLook>({ shape: "shown", density: 2, theme: undefined });
  const announce = (words: string, open?: string): void => {
    setAnnounced(words);
    setOpens(open);
    setTimeout(() => setAnnounced((now) => (now === words ? "" : now)), ANNOUNCED_FOR);
  };
  // Who follows it tomorrow is to see the same.
  const dated = parameters.has("asof")
    ? parameters
    : setParameter("asof", isoDay(snapshot.asOf))(parameters);
  // Not before it is asked for: a page drawn without a browser has no address.
  const here = (): string => address(path, dated);
  const whole = useWhole(snapshot);
  const originOf = async (): Promise<Origin> => ({
    snapshot: await whole(),
    edition: await editionOf(),
    address: here(),
    pageOf: (page) => address(page, new URLSearchParams()),
  });
  const figure = async (isSlide = false): Promise<Figure> => {
    const made = await figureAt({ path, parameters, stem }, await whole(), { isSlide });
    if (made === undefined) throw new Error(figureActions.isEmpty);
    return made;
  };
  const save = async (form: FileForm): Promise<void> => {
    try {
      const [{ download }, origin] = await Promise.all([import("#export/download.ts"), originOf()]);
      const place = { path, query: parameters.toString(), address };
      await download(form, await figure(form === "pptx"), origin, look, place);
    } catch (error) {
      announce(figureActions.notSaved(messageOf(error)));
    }
  };
  const copyAs = async (form: CopyForm): Promise<void> => {
    const copying = Promise.all([import("#export/download.ts"), originOf()]).then(
      async ([{ copied }, origin]) => copied(form, await figure(), origin, look),
    );
    try {
      const parts: Record<string, Promise<Blob>> = {};
      for (const type of copyTypes[form]) {
        parts[type] = copying.then((made) => made[type] ?? new Blob([], { type }));
      }
      await navigator.clipboard.write([new ClipboardItem(parts)]);
      announce(figureActions.copied);
    } catch (error) {
      const isMade = await copying.then(
        () => true,
        () => false,
      );
      // What browsers say of a clipboard that they keep shut is for programmers.
      const why = isMade ? (await import("#messages/files/figureFile.ts")).figureFile.shut : error;
      announce(figureActions.notCopied(typeof why === "string" ? why : messageOf(why)));
    }
  };
  const cite = async () => {
    try {
      const [{ citationOf }, origin] = await Promise.all([
        import("#export/citation.ts"),
        originOf(),
      ]);
      return citationOf(await figure(), origin);
    } catch (error) {
      return figureActions.notCited(messageOf(error));
    }
  };
  const copy = async (): Promise<void> => {
    try {
      // Without a secure connection there is no clipboard at all.
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
      // A reader who thinks better of it has asked for nothing else.
      if (!(error instanceof DOMException && error.name === "AbortError")) await copy();
    }
    return undefined;
  };
  const add = async (): Promise<void> => {
    try {
      const [{ addSlide }, edition] = await Promise.all([
        import("#parts/briefing/addSlide.ts"),
        editionOf(),
      ]);
      const { said, open } = addSlide(stem, { path, parameters }, snapshot, edition);
      announce(said, open);
    } catch (error) {
      announce(figureActions.notAdded(messageOf(error)));
    }
  };
  return (
    <div
      aria-label={name}
      className="flex max-w-full shrink-0 flex-wrap items-baseline gap-x-4 text-small print:hidden"
      role="group"
    >
      <button className={wordButton} onClick={() => void share()} type="button">
        {figureActions.share}
      </button>
      <Popover label={figureActions.download} name={figureActions.saveAs(name)} role="menu">
        <Late fallback={figureActions.notSaved}>
          <DownloadMenu
            look={look}
            onCopy={(form) => void copyAs(form)}
            onLook={setLook}
            onSave={(form) => void save(form)}
          />
        </Late>
      </Popover>
      <Popover
        className="w-104 p-4"
        label={figureActions.cite}
        name={figureActions.reference(name)}
        onOpen={() => setMaking(cite())}
        role="dialog"
      >
        <Late fallback={figureActions.notCited}>
          {making === undefined ? null : (
            <CiteFigure making={making} onSave={(form) => void save(form)} />
          )}
        </Late>
      </Popover>
      <Popover
        className="w-104 p-4"
        label={figureActions.embed}
        name={figureActions.frame(name)}
        role="dialog"
      >
        <Late fallback={figureActions.notCopied}>
          <EmbedFigure snapshot={snapshot} stem={stem} />
        </Late>
      </Popover>
      <button className={wordButton} onClick={() => void add()} type="button">
        {figureActions.add}
      </button>
      {/* Over the page, so that nothing on it moves. */}
      <span
        className={
          announced === ""
            ? "sr-only"
            : "fixed inset-x-4 bottom-4 z-40 mx-auto w-fit max-w-100 rounded-plain border border-control bg-panel px-3 py-2"
        }
        role="status"
      >
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
