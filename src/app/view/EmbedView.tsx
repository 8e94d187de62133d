import { use, useEffect, useLayoutEffect, useMemo, useRef, useState } from "react";

import { LinksFrom } from "#app/address/useAppNavigation.tsx";
import { withQuery } from "#app/address/hrefsFrom.ts";
import { figureAt } from "#app/figures/figureAt.ts";
import { detailsAt } from "#app/pages/pageDetails.ts";
import { KeptNote } from "#app/shell/KeptNote.tsx";
import { SceneSvg } from "#scene/render/SceneSvg.tsx";
import type { Scene } from "#scene/scene.ts";
import { replaced, valueIn } from "#domain/query/parameters/parameter.ts";
import type { Snapshot } from "#domain/query/filter/snapshot.ts";
import type { Edition } from "#domain/schema/edition.ts";
import { oncePer } from "#domain/oncePer.ts";
import { own } from "#domain/own.ts";
import { embed as words } from "#messages/files/figureMenus.ts";
import { figureFile } from "#messages/files/figureFile.ts";
import { unsearchedTitle } from "#parts/page/unsearchedTitle.ts";
import {
  EMBED_WIDTH,
  type EmbedMessage,
  embedSize,
  figureFramedAt,
  frameTheme,
  withoutFrame,
} from "#figures/embed.ts";
import {
  type Navigation,
  NavigationProvider,
  type RouteLinkProps,
  useNavigation,
} from "#ui/navigation.tsx";
import { useContainerWidth } from "#ui/screen/useContainerWidth.ts";

/** A frame is too small for the whole site: a figure's links open in a new tab. */
export const NewTabLink = ({ to, children, ...rest }: RouteLinkProps) => (
  <a {...rest} href={`${use(LinksFrom)}${to.slice(1)}`} rel="noopener" target="_blank">
    {children}
  </a>
);

/** The navigation of an embedded figure: its links open tabs, without the parameters of the frame. */
const useEmbedNavigation = (): Navigation => {
  const navigation = useNavigation();
  return useMemo(
    () => ({
      ...navigation,
      href: (path, change = (parameters) => parameters) =>
        navigation.href(path, (parameters) => change(withoutFrame(parameters))),
      Link: NewTabLink,
    }),
    [navigation],
  );
};

/** By `?theme=`, otherwise by the system, whatever the reader chose on the site. */
const useFrameTheme = (theme: "light" | "dark" | undefined): void => {
  useLayoutEffect(() => {
    const { dataset } = document.documentElement;
    if (theme !== undefined) dataset["theme"] = theme;
    else delete dataset["theme"];
  }, [theme]);
};

/** Posts the content's height to the parent window whenever it changes. */
const usePostedHeight = () => {
  const ref = useRef<HTMLElement>(null);
  useEffect(() => {
    const content = ref.current;
    if (content === null || window.parent === window) return undefined;
    const say = (): void => {
      const height = Math.ceil(content.getBoundingClientRect().height);
      const message: EmbedMessage = { figure: "height", "china-industries": "height", height };
      // Any parent may receive the height.
      window.parent.postMessage(message, "*");
    };
    const observer = new ResizeObserver(say);
    observer.observe(content);
    return () => observer.disconnect();
  }, []);
  return ref;
};

/** A figure on its own; its words need only the edition, which may load later. */
const makeFigure = async (
  snapshot: Snapshot,
  address: Pick<Navigation, "path" | "parameters">,
  width: number,
) => {
  const place = { ...address, ...figureFramedAt(address.path, address.parameters) };
  const [figure, { figureWords }] = await Promise.all([
    figureAt(place, snapshot, embedSize(width)),
    import("#export/file/figureFile.ts"),
  ]);
  return (
    figure && {
      ...figure,
      wordsOf: (edition: Edition | undefined) => figureWords(figure, { snapshot, edition }),
    }
  );
};

type PendingFigure = ReturnType<typeof makeFigure>;

/** A snapshot's figures by address: while it suspends, rendering requests the first one again and again. */
const cacheOf = oncePer((_snapshot: Snapshot) => new Map<string, PendingFigure>());

const firstFigure = (
  ...[snapshot, address, width]: Parameters<typeof makeFigure>
): PendingFigure => {
  const cache = cacheOf(snapshot);
  const key = `${address.path}?${address.parameters.toString()}`;
  const figure = cache.get(key) ?? makeFigure(snapshot, address, width);
  cache.set(key, figure);
  return figure;
};

/**
 * The figure of an address, and whether it is laid out for the current width; the last one stays until
 * another width or day is ready. `measured` is that width, once known.
 */
const useFigure = (
  snapshot: Snapshot,
  measured: number | undefined,
): { readonly figure: Awaited<PendingFigure>; readonly isFitted: boolean } => {
  const width = Math.round(measured ?? EMBED_WIDTH);
  const isMeasured = measured !== undefined;
  const { path, parameters } = useNavigation();
  const [start] = useState({ snapshot, path, parameters, width });
  const first = use(firstFigure(start.snapshot, start, start.width));
  const [later, setLater] = useState({ figure: first, isFitted: false });
  useEffect(() => {
    let isWanted = true;
    const remake = async (): Promise<void> => {
      const isFirst = snapshot === start.snapshot && width === start.width;
      const figure = isFirst ? first : await makeFigure(snapshot, { path, parameters }, width);
      if (!isWanted) return;
      setLater(({ isFitted }) => ({ figure, isFitted: isFitted || isMeasured }));
    };
    void remake();
    return () => {
      isWanted = false;
    };
  }, [start, first, snapshot, path, parameters, width, isMeasured]);
  return later;
};

/** Below this scale a figure's type is illegible. */
const LEAST_SCALE = 0.8;

interface FrameSceneProps {
  readonly scene: Scene;
  /** The available width, in sixteenths of a rem; undefined until measured by a script. */
  readonly width: number | undefined;
}

/** A figure fitted to the available width; one that would shrink too much keeps its size and scrolls sideways. */
const FrameScene = ({ scene, width }: FrameSceneProps) =>
  width === undefined || width < scene.width * LEAST_SCALE ? (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what is scrolled has to be reached by keys
    <section aria-labelledby="figure" className="overflow-x-auto" tabIndex={0}>
      <SceneSvg className="max-w-none!" scene={scene} />
    </section>
  ) : (
    <SceneSvg className="w-full" scene={scene} />
  );

interface Props {
  readonly snapshot: Snapshot;
}

const EmbeddedFigure = ({ snapshot }: Props) => {
  const { path, parameters } = useNavigation();
  const [ref, measured] = useContainerWidth();
  const { figure, isFitted } = useFigure(snapshot, measured);
  const { edition } = snapshot.dataset;
  const place = figureFramedAt(path, parameters);
  const shownBy = own(detailsAt(place.path)?.shownBy ?? {}, place.figureId);
  const onPage = withoutFrame(parameters);
  const whole = withQuery(
    place.path,
    shownBy === undefined ? onPage : replaced(onPage, shownBy[0], [shownBy[1]]),
  );
  const found = Math.max(snapshot.entries.shown.length, snapshot.targets.shown.length);
  const title = unsearchedTitle(snapshot, found) ?? figure?.title ?? words.nothing;
  const around = figure?.wordsOf(edition);
  return (
    <div ref={ref}>
      <title>{title}</title>
      <div className="px-4 py-3">
        <h1 id="figure" className="mb-1 font-serif text-lead leading-snug font-bold wrap-anywhere">
          {title}
        </h1>
        {/* The day has a line of its own: the reader's may be longer than the build's. */}
        {around === undefined ? null : (
          <div className="mb-2 text-small text-muted wrap-anywhere">
            <p>{around.selection}</p>
            <p className="first-letter:uppercase">{around.asOf}</p>
          </div>
        )}
        {figure === undefined ? null : <FrameScene width={measured} scene={figure.scene} />}
        <p className={`mt-2 text-small text-muted wrap-anywhere ${isFitted ? "" : "until-fitted"}`}>
          {around === undefined ? null : (
            <>{figureFile.underSlide([around.source, around.version])} </>
          )}
          <NewTabLink className="text-ink underline" to={whole}>
            {words.open}
          </NewTabLink>
        </p>
      </div>
    </div>
  );
};

/** A figure on its own in another site's page, with its words and a link back. */
export const EmbedView = ({ snapshot }: Props) => {
  const navigation = useEmbedNavigation();
  useFrameTheme(valueIn(navigation.parameters, frameTheme));
  return (
    <NavigationProvider value={navigation}>
      <main aria-labelledby="figure" id="content" ref={usePostedHeight()}>
        <EmbeddedFigure snapshot={snapshot} />
        <KeptNote className="px-4" edition={snapshot.dataset.edition} />
      </main>
    </NavigationProvider>
  );
};
