import {
  type ComponentType,
  type ReactNode,
  useState,
  type KeyboardEvent,
  type MouseEvent,
  type RefObject,
  useRef,
} from "react";
import type { Snapshot } from "#domain/query/filter/snapshot.ts";
import { SceneSvg } from "#scene/render/SceneSvg.tsx";
import type { Scene } from "#scene/scene.ts";
import { FigureHead } from "#ui/frame/FigureHead.tsx";
import type { Drawing } from "#figures/drawing.ts";
import { FigureActions } from "./FigureActions.tsx";
import { useOnPage } from "./useOnPage.ts";
import { usePictures } from "./usePictures.ts";
import type { Mark, Meaning } from "#scene/mark.ts";
import { type Spot, spotsOf, stepFrom } from "./spots.ts";

/** The key and pointer handlers of a mark with a link. */
interface Handling {
  readonly tabIndex?: number;
  readonly onClick?: (event: MouseEvent) => void;
  readonly onFocus?: () => void;
  readonly onPointerEnter?: () => void;
  readonly onKeyDown?: (event: KeyboardEvent) => void;
}

interface Spots {
  readonly root: RefObject<SVGSVGElement | null>;
  readonly handle: (meaning: Meaning) => Handling;
  /** The name of the mark that was hovered or focused last. */
  readonly reached: string | undefined;
}

const none: readonly Mark[] = [];

/**
 * Keys and pointers on a scene of many links. Only one is in the tab order, and arrow keys move to the others, as there
 * may be hundreds.
 */
const useSpots = (scene: Scene | undefined, areInRows: boolean): Spots => {
  const [reached, setReached] = useState<string>();
  const root = useRef<SVGSVGElement>(null);
  // Touch has no hover: the first tap shows what a mark is, the second follows its link.
  const tapped = useRef<string>(undefined);
  const spots: readonly Spot[] = spotsOf(scene?.marks ?? none);
  const current = spots.find(({ id }) => id === reached);
  const stop = current?.id ?? spots[0]?.id;
  const tap = (event: MouseEvent, id: string): void => {
    const { nativeEvent } = event;
    const isTouch = nativeEvent instanceof PointerEvent && nativeEvent.pointerType === "touch";
    if (isTouch && tapped.current !== id) event.preventDefault();
    tapped.current = id;
  };
  const move = (event: KeyboardEvent, from: string): void => {
    const at = spots.findIndex(({ id }) => id === from);
    const to = stepFrom(spots, at, event.key, areInRows);
    if (to === undefined) return;
    event.preventDefault();
    root.current?.querySelectorAll<SVGElement>("a")[to]?.focus();
  };
  return {
    root,
    reached: current?.name,
    handle: ({ id }) => ({
      tabIndex: id === stop ? 0 : -1,
      onClick: (event) => tap(event, id),
      onFocus: () => setReached(id),
      onPointerEnter: () => setReached(id),
      onKeyDown: (event) => move(event, id),
    }),
  };
};

interface CaptionProps {
  readonly scene: Scene;
  /** The name of the mark that was hovered or focused last. */
  readonly reached: string | undefined;
}

interface Props<Model> {
  readonly figure: Drawing<Model>;
  readonly snapshot: Snapshot;
  /** The id of the page's record, target, body or company. */
  readonly id?: string;
  /** The heading of its own section, with the figure's actions. */
  readonly heading?: string;
  /** The class of the actions without a heading. With neither, the page has the actions. */
  readonly actionsClass?: string;
  /** The accessible name of a `<figure>` with a caption. */
  readonly label?: string;
  readonly caption?: ComponentType<CaptionProps>;
  /** The view of a model that isn't a scene on the screen. */
  readonly screen?: ComponentType<{ readonly model: Model; readonly snapshot: Snapshot }>;
  /** The class of the picture: its greatest height in print. */
  readonly className?: string;
  /** In sixteenths of a rem, where the page has already measured it. */
  readonly width?: number | undefined;
  /** The most rows on the page; a file has all of them. */
  readonly rows?: number | undefined;
  /** Content after the picture. */
  readonly children?: ReactNode;
}

/** The model of a figure on this page, shared with its file; undefined where there is nothing to draw. */
export const useFigure = <Model,>(
  { on }: Drawing<Model>,
  snapshot: Snapshot,
  id?: string,
  rows?: number,
) => useOnPage(on, snapshot, id, rows);

/** A figure on its page: measures its container, draws it there, with its actions, keys and pointers. */
export const FigureView = <Model,>({
  figure,
  snapshot,
  id,
  heading,
  actionsClass,
  label,
  caption: Caption,
  screen: ScreenView,
  className = "",
  width,
  rows,
  children,
}: Props<Model>) => {
  const { hasKeys = false } = figure;
  const pageFigure = useFigure(figure, snapshot, id, rows);
  const { ref, pictures: drawn } = usePictures(figure, pageFigure, width);
  const [first] = drawn;
  const { root, handle, reached } = useSpots(
    hasKeys === false ? undefined : first?.scene,
    hasKeys === "in-rows",
  );
  const actions =
    pageFigure === undefined ? null : (
      <FigureActions figureId={pageFigure.id} name={pageFigure.name} snapshot={snapshot} />
    );
  const framed = (content: ReactNode): ReactNode => {
    if (heading !== undefined) {
      return (
        <section aria-label={heading} className="print:break-inside-avoid">
          <FigureHead title={heading}>{actions}</FigureHead>
          {content}
        </section>
      );
    }
    return actionsClass === undefined ? (
      content
    ) : (
      <>
        <div className={actionsClass}>{actions}</div>
        {content}
      </>
    );
  };
  if (ScreenView !== undefined) {
    return pageFigure === undefined
      ? null
      : framed(
          <>
            <ScreenView model={pageFigure.model} snapshot={snapshot} />
            {children}
          </>,
        );
  }
  const pictures = drawn.map(({ scene, form }) => (
    <SceneSvg
      className={[className, form.className].filter((one) => one !== "").join(" ")}
      key={form.className}
      scene={scene}
      {...(hasKeys !== false && scene === first?.scene ? { handle, ref: root } : {})}
    />
  ));
  const content =
    first === undefined
      ? null
      : framed(
          <>
            {pictures}
            {Caption === undefined ? null : (
              <figcaption className="text-small text-muted">
                <Caption reached={reached} scene={first.scene} />
              </figcaption>
            )}
            {children}
          </>,
        );
  return label === undefined ? (
    <div ref={ref}>{content}</div>
  ) : (
    <figure aria-label={label} className="min-w-0" ref={ref}>
      {content}
    </figure>
  );
};
