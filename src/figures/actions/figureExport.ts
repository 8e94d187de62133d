import type { Snapshot } from "#domain/query/filter/snapshot.ts";
import { own } from "#domain/own.ts";
import type { LocatedFigure } from "#export/briefingDeck.ts";
import type { CopyForm, FileForm, PictureLook } from "#export/download.ts";
import type { FigureFile, Origin } from "#export/figureFile.ts";
import { failedFiles, fileFaultWords } from "#messages/app/notices.ts";
import { figureActions } from "#messages/files/figureActions.ts";
import { exporting as words } from "#messages/files/figureMenus.ts";
import { messageOf } from "#ui/screen/lazy.tsx";
import type { RunWatched, Watch } from "#parts/page/useWatched.tsx";
import type { FigureSize } from "#figures/drawing.ts";
import type { LateData } from "#figures/lateData.ts";

/** What a figure is drawn from now, and which files of the data are still to come. */
export interface FigureNow {
  readonly snapshot: Snapshot;
  readonly late: readonly LateData[];
}

/** A figure of the page that is shown, for saving, copying and citing it. */
export interface FigureHere {
  readonly now: () => FigureNow;
  /** Calls the listener on changes of `now`, until the function that it returns is called. */
  readonly subscribe: (listener: () => void) => () => void;
  /** Makes it of a size; undefined where there is nothing in it. */
  readonly make: (snapshot: Snapshot, size: FigureSize) => Promise<FigureFile | undefined>;
  readonly originOf: (snapshot: Snapshot) => Promise<Origin>;
  readonly place: LocatedFigure;
  readonly run: RunWatched;
  readonly announce: (said: string) => void;
}

/** The present snapshot once its texts are loaded: files hold them whole. */
const wholeOf = ({ now, subscribe }: FigureHere, { signal, say }: Watch): Promise<Snapshot> =>
  new Promise((resolve) => {
    const look = (): void => {
      const { snapshot, late } = now();
      const texts = late.find(({ file }) => file === "texts");
      if (snapshot.dataset.hasTexts) {
        leave();
        resolve(snapshot);
      } else if (texts === undefined) {
        say({ words: words.waiting });
      } else {
        const file = `${texts.file}.json`;
        const why =
          texts.fault === undefined ? failedFiles.late(file) : fileFaultWords(file, texts.fault);
        say({
          words: words.lacking(why),
          action: { label: failedFiles.retry, act: texts.retry },
        });
      }
    };
    const leave = subscribe(look);
    signal.addEventListener("abort", leave);
    look();
  });

/** Makes a figure, with what it was made from. @throws Error where it is empty. */
export const madeOf = async (
  here: FigureHere,
  watch: Watch,
  what: string,
  isSlide = false,
): Promise<readonly [FigureFile, Origin]> => {
  const snapshot = await wholeOf(here, watch);
  watch.say({ words: what });
  const [figure, origin] = await Promise.all([
    here.make(snapshot, { isSlide }),
    here.originOf(snapshot),
  ]);
  if (figure === undefined) throw new Error(words.isEmpty);
  watch.signal.throwIfAborted();
  return [figure, origin];
};

/** The same, laid out for a picture of a shape. */
const pictured = async (
  here: FigureHere,
  watch: Watch,
  what: string,
  { shape }: PictureLook,
): Promise<readonly [FigureFile, Origin]> => {
  const made = await madeOf(here, watch, what);
  const [{ shapes }, { shapedFigure }] = await Promise.all([
    import("#export/download.ts"),
    import("#export/shapedFigure.ts"),
  ]);
  const ratio = shapes[shape];
  if (ratio === undefined) return made;
  const [shown, origin] = made;
  const make = async (layout: FigureSize): Promise<FigureFile | undefined> => {
    // Lets the reader act, or stop it, between two layouts.
    await new Promise((resolve) => setTimeout(resolve));
    watch.signal.throwIfAborted();
    return here.make(origin.snapshot, layout);
  };
  return [await shapedFigure(shown, make, origin, ratio), origin];
};

/** Saves a figure as a file; none where the reader stops it. */
export const save = async (here: FigureHere, form: FileForm, look: PictureLook): Promise<void> => {
  try {
    const what = words.making[form];
    const made = await here.run(what, async (watch) => {
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
    made?.saveFile(made.name, made.file);
  } catch (error) {
    here.announce(figureActions.notSaved(messageOf(error)));
  }
};

/** The types of the clipboard that a copy has: they must be known in the click itself. */
const copyTypes: Readonly<Record<CopyForm, readonly string[]>> = {
  picture: ["image/png"],
  table: ["text/html", "text/plain"],
  sentence: ["text/plain"],
};

/** Copies a figure in a form. Called in the click itself: browsers let pages copy only there. */
export const copyAs = async (
  here: FigureHere,
  form: CopyForm,
  look: PictureLook,
): Promise<void> => {
  const what = words.copying[form];
  const copying = here.run(what, async (watch) => {
    const [{ copied }, [figure, origin]] = await Promise.all([
      import("#export/download.ts"),
      form === "picture" ? pictured(here, watch, what, look) : madeOf(here, watch, what),
    ]);
    return copied(form, figure, origin, look, watch.signal);
  });
  const part = async (type: string): Promise<Blob> => {
    const made = await copying;
    // It was stopped: what is on the clipboard stays.
    if (made === undefined) throw new Error(type);
    return own(made, type) ?? new Blob([], { type });
  };
  try {
    const parts = Object.fromEntries(copyTypes[form].map((type) => [type, part(type)]));
    // Where there is no clipboard nobody waits for them.
    for (const one of Object.values(parts)) one.catch(() => undefined);
    await navigator.clipboard.write([new ClipboardItem(parts)]);
    here.announce(words.copied);
  } catch {
    // What browsers say of a clipboard that they keep shut is for programmers.
    const why = await copying.then((made) => (made === undefined ? "" : words.shut), messageOf);
    if (why !== "") here.announce(figureActions.notCopied(why));
  }
};
