import type { Snapshot } from "#domain/query/filter/snapshot.ts";
import { own } from "#domain/own.ts";
import type { LocatedFigure } from "#export/briefingDeck.ts";
import type { CopyForm, FileForm } from "#export/download.ts";
import type { FigureFile, Origin } from "#export/file/figureFile.ts";
import { type PictureLook, sizeOf, defaultLook } from "#scene/render/pictureSize.ts";
import { figureActions } from "#messages/files/figureActions.ts";
import { exporting as words } from "#messages/files/figureMenus.ts";
import { messageOf } from "#ui/screen/lazy.tsx";
import type { RunWatched, Watch } from "#parts/page/useWatched.tsx";
import type { FigureSize } from "#figures/drawing.ts";
import { dataNow } from "#figures/lateData.ts";

/** A figure of the current page, for saving, copying and citing it. */
export interface FigureHere {
  /** What the page shows it from. */
  readonly snapshot: Snapshot;
  /** Makes its file at a size; undefined where it is empty. */
  readonly make: (snapshot: Snapshot, size: FigureSize) => Promise<FigureFile | undefined>;
  readonly originOf: (snapshot: Snapshot) => Promise<Origin>;
  readonly place: LocatedFigure;
  readonly run: RunWatched;
  readonly announce: (message: string) => void;
}

/** The figure's snapshot, searched for what it is filtered by; of the selection that was asked for. */
const searchedOf = ({ snapshot }: FigureHere, { signal, say }: Watch): Promise<Snapshot> =>
  new Promise((resolve) => {
    const { searched, selection } = snapshot;
    if (searched !== "pending") {
      resolve(snapshot);
      return;
    }
    const look = (): void => {
      const now = dataNow.get();
      if (now === undefined || now.extent === "pending") say({ words: words.waiting });
      else {
        leave();
        // After what the app shows of it.
        resolve(Promise.resolve(selection).then(now.under));
      }
    };
    const leave = dataNow.subscribe(look);
    signal.addEventListener("abort", leave);
    look();
  });

/** Makes a figure's file, with the snapshot that it was made from. @throws Error where it is empty. */
export const madeOf = async (
  here: FigureHere,
  watch: Watch,
  what: string,
  isSlide = false,
): Promise<readonly [FigureFile, Origin]> => {
  const snapshot = await searchedOf(here, watch);
  watch.say({ words: what });
  const [figure, origin] = await Promise.all([
    here.make(snapshot, { isSlide }),
    here.originOf(snapshot),
  ]);
  if (figure === undefined) throw new Error(words.isEmpty);
  watch.signal.throwIfAborted();
  return [figure, origin];
};

/** The same, laid out for a picture's size. */
const pictured = async (
  here: FigureHere,
  watch: Watch,
  what: string,
  look: PictureLook,
): Promise<readonly [FigureFile, Origin]> => {
  const usual = await madeOf(here, watch, what);
  const size = sizeOf(look);
  if (size === undefined) return usual;
  const { sizedFigure } = await import("#export/sizedFigure.ts");
  const [, origin] = usual;
  const make = async (layout: FigureSize): Promise<FigureFile | undefined> => {
    // Lets the reader act, or stop it, between two layouts.
    await new Promise((resolve) => setTimeout(resolve));
    watch.signal.throwIfAborted();
    return here.make(origin.snapshot, layout);
  };
  return [await sizedFigure(make, origin, size), origin];
};

/** Saves a figure as a file; nothing is saved where the reader stops it. */
export const save = async (
  here: FigureHere,
  form: FileForm,
  look: PictureLook = defaultLook,
): Promise<void> => {
  try {
    const what = words.making[form];
    const download = await here.run(what, async (watch) => {
      const [{ fileFor }, { saveFile }, [figure, origin]] = await Promise.all([
        import("#export/download.ts"),
        import("#export/saveFile.ts"),
        form === "png" || form === "svg"
          ? pictured(here, watch, what, look)
          : madeOf(here, watch, what, form === "pptx"),
      ]);
      const file = await fileFor(form, figure, origin, look, here.place, watch.signal);
      return { ...file, saveFile };
    });
    download?.saveFile(download.name, download.file);
  } catch (error) {
    here.announce(figureActions.notSaved(messageOf(error)));
  }
};

/** The clipboard types of each form of copy: they must be known synchronously in the click. */
const copyTypes: Readonly<Record<CopyForm, readonly string[]>> = {
  picture: ["image/png"],
  table: ["text/html", "text/plain"],
  sentence: ["text/plain"],
};

/**
 * Copies a figure in a form. Must be called synchronously in the click: browsers allow writing to the clipboard only
 * there.
 */
export const copyAs = async (
  here: FigureHere,
  form: CopyForm,
  look: PictureLook,
): Promise<void> => {
  const what = words.copying[form];
  const copying = here.run(what, async (watch) => {
    const [{ clipboardContent }, [figure, origin]] = await Promise.all([
      import("#export/download.ts"),
      form === "picture" ? pictured(here, watch, what, look) : madeOf(here, watch, what),
    ]);
    return clipboardContent(form, figure, origin, look, watch.signal);
  });
  const part = async (type: string): Promise<Blob> => {
    const content = await copying;
    // It was stopped: the clipboard keeps its content.
    if (content === undefined) throw new Error(type);
    return own(content, type) ?? new Blob([], { type });
  };
  try {
    const parts = Object.fromEntries(copyTypes[form].map((type) => [type, part(type)]));
    // Without a clipboard nothing awaits these promises.
    for (const one of Object.values(parts)) one.catch(() => undefined);
    await navigator.clipboard.write([new ClipboardItem(parts)]);
    here.announce(words.copied);
  } catch {
    // Browsers' messages about a denied clipboard are meant for programmers.
    const why = await copying.then(
      (content) => (content === undefined ? "" : words.shut),
      messageOf,
    );
    if (why !== "") here.announce(figureActions.notCopied(why));
  }
};
