import { use, useEffect, useLayoutEffect, useMemo, useRef, useState } from "react";

import { useLocation } from "react-router-dom";

import { LinksFrom } from "#app/address/useAppNavigation.tsx";
import { withQuery } from "#app/address/hrefsFrom.ts";
import { figureAt } from "#app/figures/figureAt.ts";
import { detailsAt } from "#app/pages/pageDetails.ts";
import { KeptNote } from "#app/shell/KeptNote.tsx";
import { SceneSvg } from "#scene/render/SceneSvg.tsx";
import type { Scene } from "#scene/scene.ts";
import { useEdition } from "#data/useEdition.ts";
import { replaced, setting, valueIn } from "#domain/query/parameters/parameter.ts";
import type { Snapshot } from "#domain/query/filter/snapshot.ts";
import type { Edition } from "#domain/schema/edition.ts";
import { oncePer } from "#domain/oncePer.ts";
import { own } from "#domain/own.ts";
import { embed as words } from "#messages/files/figureMenus.ts";
import { figureFile } from "#messages/files/figureFile.ts";
import { unsearchedTitle } from "#parts/page/unsearchedTitle.ts";
import {
  EMBED_WIDTH,
  embeddedAt,
  type EmbedMessage,
  embedSize,
  frameTheme,
} from "#figures/embed.ts";
import {
  type Navigation,
  NavigationProvider,
  type RouteLinkProps,
  useNavigation,
} from "#ui/navigation.tsx";
import { useContainerWidth } from "#ui/screen/useContainerWidth.ts";

/** A frame is no place for a whole site: what a figure leads to opens beside the page that holds it. */
const NewTabLink = ({ to, children, ...rest }: RouteLinkProps) => (
  <a {...rest} href={`${use(LinksFrom)}${to.slice(1)}`} rel="noopener" target="_blank">
    {children}
  </a>
);

/** The address as a frame's figure has it: its links open tabs, and don't carry on what only frames know. */
const useEmbedNavigation = (): Navigation => {
  const navigation = useNavigation();
  return useMemo(() => {
    const without = setting(frameTheme, undefined);
    return {
      ...navigation,
      href: (path, change = (parameters) => parameters) =>
        navigation.href(path, (parameters) => change(without(parameters))),
      Link: NewTabLink,
    };
  }, [navigation]);
};

/** By `?theme=`, else by the system, whatever the reader chose on the site. */
const useFrameTheme = (theme: "light" | "dark" | undefined): void => {
  useLayoutEffect(() => {
    const { dataset } = document.documentElement;
    if (theme !== undefined) dataset["theme"] = theme;
    else delete dataset["theme"];
  }, [theme]);
};

/** Tells the page around the frame how high its content is, whenever that changes. */
const useSaidHeight = () => {
  const ref = useRef<HTMLElement>(null);
  useEffect(() => {
    const content = ref.current;
    if (content === null || window.parent === window) return undefined;
    const say = (): void => {
      const height = Math.ceil(content.getBoundingClientRect().height);
      const message: EmbedMessage = { "china-industries": "height", height };
      // Whoever holds the frame may know how high it is.
      window.parent.postMessage(message, "*");
    };
    const observer = new ResizeObserver(say);
    observer.observe(content);
    return () => observer.disconnect();
  }, []);
  return ref;
};

/** A figure by itself; what is said around it waits for nothing but the edition's number. */
const makeFigure = async (
  snapshot: Snapshot,
  address: Pick<Navigation, "path" | "parameters">,
  width: number,
) => {
  const place = { ...address, ...embeddedAt(address.path) };
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

type Made = ReturnType<typeof makeFigure>;

/** The first figure of a page: drawing asks for it again and again until it is there. */
const madeOf = oncePer((_snapshot: Snapshot) => new Map<string, Made>());

const firstFigure = (...[snapshot, address, width]: Parameters<typeof makeFigure>): Made => {
  const known = madeOf(snapshot);
  const key = `${address.path}?${address.parameters.toString()}`;
  const figure = known.get(key) ?? makeFigure(snapshot, address, width);
  known.set(key, figure);
  return figure;
};

/**
 * The figure of an address, and whether it has been made for the width there is; what stands there stays until
 * it is made for another width or day. `measured` is that width, once it is known.
 */
const useFigure = (
  snapshot: Snapshot,
  measured: number | undefined,
): { readonly figure: Awaited<Made>; readonly isFitted: boolean } => {
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

/** A figure that is less than this share of its size has type that can't be read. */
const LEAST_SCALE = 0.8;

interface FrameSceneProps {
  readonly scene: Scene;
  /** The width there is, in sixteenths of a rem; undefined until a script has measured it. */
  readonly room: number | undefined;
}

/**
 * A figure over the width there is; one that would shrink too much keeps its size and is scrolled sideways. Until a
 * script has measured, it has its own width at most, and `min-w-137` at least: that share of `EMBED_WIDTH`.
 */
const FrameScene = ({ scene, room }: FrameSceneProps) =>
  room === undefined || room < scene.width * LEAST_SCALE ? (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what is scrolled has to be reached by keys
    <section aria-label={scene.title} className="overflow-x-auto" tabIndex={0}>
      <SceneSvg className={room === undefined ? "min-w-137" : "max-w-none!"} scene={scene} />
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
  const edition = useEdition();
  const place = embeddedAt(path);
  const shownBy = own(detailsAt(place.path)?.shownBy ?? {}, place.figureId);
  const onPage = setting(frameTheme, undefined)(parameters);
  const page = withQuery(
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
        {around === undefined ? null : (
          <p className="mb-2 text-small text-muted wrap-anywhere">
            {figureFile.underSlide([around.selection, around.asOf])}
          </p>
        )}
        {figure === undefined ? null : <FrameScene room={measured} scene={figure.scene} />}
        <p className={`mt-2 text-small text-muted wrap-anywhere ${isFitted ? "" : "until-fitted"}`}>
          {around === undefined ? null : (
            <>{figureFile.underSlide([around.source, around.version])} </>
          )}
          <NewTabLink className="text-ink underline" to={page}>
            {words.open}
          </NewTabLink>
        </p>
      </div>
    </div>
  );
};

/** A figure by itself in another site's page, with all that has to be known of it and the way back. */
export const EmbedView = ({ snapshot }: Props) => {
  const navigation = useEmbedNavigation();
  // By the address itself, which early.js went by: a page being hydrated is given no parameters.
  useFrameTheme(valueIn(new URLSearchParams(useLocation().search), frameTheme));
  return (
    <NavigationProvider value={navigation}>
      <main aria-labelledby="figure" id="content" ref={useSaidHeight()}>
        <EmbeddedFigure snapshot={snapshot} />
        <KeptNote className="px-4" />
      </main>
    </NavigationProvider>
  );
};
