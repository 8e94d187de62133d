import { Fragment, memo, useEffect, useState } from "react";
import { linksFrom } from "#app/pages/pages.ts";
import type { Snapshot } from "#domain/query/filter/snapshot.ts";
import { foot } from "#messages/app/notices.ts";
import { language } from "#messages/language.ts";
import { shell } from "#messages/app/shell.ts";
import { useNavigation } from "#ui/navigation.tsx";
import { RouteLink } from "#ui/frame/RouteLink.tsx";
import { usePrinting } from "#ui/screen/usePrinting.ts";
import { Answerable } from "./Answerable.tsx";
import { FocusAfterBack } from "./FocusAfterBack.tsx";
import { FollowLinks } from "./FollowLinks.tsx";
import { useSlashOn, switchSlash } from "./slashKey.ts";
import { siteRoot } from "#data/address.ts";
import { pageBuild, pageEdition } from "#data/build.ts";
import type { Edition } from "#domain/schema/edition.ts";
import { Button } from "#ui/frame/Button.tsx";
import { KeptNote } from "./KeptNote.tsx";
import { inSlices } from "#data/inSlices.ts";
import type { Dataset } from "#domain/dataset/dataset.ts";
import { hasLongWord } from "#domain/dataset/longWords.ts";

/** Whether the build found such a word in the data that this page was built with. */
const wasBuiltWithLongWord =
  typeof document !== "undefined" && document.documentElement.hasAttribute("data-long-words");

/**
 * Marks the page if a text in the data contains a word that may be wider than the page, which then allows
 * breaks within words. Not always, or columns of tables would shrink to a letter. The build says it of published data
 * (`ofBuild`); other data are looked through.
 */
const useLongWords = ({ tables }: Dataset, isOther: boolean): void => {
  useEffect(() => {
    const mark = (isFound: boolean): void => {
      document.documentElement.toggleAttribute("data-long-words", isFound);
    };
    if (!isOther) {
      mark(wasBuiltWithLongWord);
      return undefined;
    }
    let isOver = false;
    const records: readonly unknown[] = Object.values(tables).flat();
    let at = 0;
    const look = async (): Promise<void> => {
      let found = false;
      await inSlices(() => {
        found = hasLongWord(records[at]);
        at += 1;
        return at < records.length && !found && !isOver;
      });
      if (!isOver) mark(found);
    };
    void look();
    return () => {
      isOver = true;
    };
  }, [tables, isOther]);
};

/** How long the loaded page keeps the network to itself, in ms. */
const AFTER = 1500;

/** The shortest time between two checks for a new build, in ms. */
const INTERVAL = 60 * 60 * 1000;

const isOfOther = (message: unknown, own: string): boolean =>
  typeof message === "object" && message !== null && "build" in message && message.build !== own;

/**
 * Registers the service worker for offline reading and listens for newer builds. Returns a function that
 * stops listening.
 * @throws Error where workers are unsupported or forbidden, as in a sandboxed frame
 */
const follow = (own: string, onNewer: () => void): (() => void) => {
  const workers = navigator.serviceWorker;
  const hear = ({ data }: MessageEvent<unknown>): void => {
    if (isOfOther(data, own)) onNewer();
  };
  workers.addEventListener("message", hear);
  let registration: ServiceWorkerRegistration | undefined;
  let looked = performance.now();
  const look = async (): Promise<void> => {
    try {
      if (registration === undefined)
        registration = await workers.register(new URL("sw.js", siteRoot));
      else await registration.update();
    } catch {
      // Storage is refused or full, or there is no network: the site works without a worker.
    }
  };
  const timer = setTimeout(() => void look(), AFTER);
  const onVisible = (): void => {
    if (document.hidden || performance.now() - looked < INTERVAL) return;
    looked = performance.now();
    void look();
  };
  const onOnline = (): void => void look();
  document.addEventListener("visibilitychange", onVisible);
  addEventListener("online", onOnline);
  return () => {
    clearTimeout(timer);
    removeEventListener("online", onOnline);
    workers.removeEventListener("message", hear);
    document.removeEventListener("visibilitychange", onVisible);
  };
};

/**
 * Says that a newer build is available, which appears on reload and not before, or that the site can't be
 * reached.
 */
const NewVersion = ({ edition }: { readonly edition: Edition | undefined }) => {
  const [isNewer, setNewer] = useState(false);
  useEffect(() => {
    const own = pageBuild();
    if (own === undefined) return undefined;
    try {
      return follow(own, () => setNewer(true));
    } catch {
      return undefined;
    }
  }, []);
  return (
    <div className="sticky bottom-(--below) z-10 print:hidden">
      <KeptNote className="px-4 sm:px-6 lg:px-8" edition={edition} />
      <div aria-live="polite">
        {isNewer ? (
          <p className="flex flex-wrap items-center gap-x-4 gap-y-2 border-t border-rule bg-panel px-4 py-2 text-small sm:px-6 lg:px-8">
            <span>{foot.newVersion}</span>
            <Button onClick={() => location.reload()}>{foot.loadVersion}</Button>
            <Button look="plain" onClick={() => setNewer(false)}>
              {foot.later}
            </Button>
          </p>
        ) : null}
      </div>
    </div>
  );
};

/** In print: what this is, and the address that shows it. */
const Imprint = () => {
  const { address, parameters, path } = useNavigation();
  return usePrinting() ? (
    <p className="px-4 sm:px-6 lg:px-8">{foot.imprint(shell.appName, address(path, parameters))}</p>
  ) : null;
};

/** Links to pages that aren't in the header, or are only on wide screens. */
const pageLinks = [
  ...linksFrom("foot").map((link) => ({
    ...link,
    className:
      "inline-block text-small leading-6 underline decoration-rule underline-offset-2 hover:decoration-ink pointer-coarse:leading-11",
  })),
  ...linksFrom("header").map((link) => ({ ...link, className: "inline-block py-1 underline" })),
];

interface Props {
  readonly snapshot: Snapshot;
  /** The site's address, with a trailing slash. */
  readonly root: string;
}

/** The foot of every view: links, and folded the shortcuts for keyboards with a switch for one of them. */
export const PageFoot = memo(({ snapshot, root }: Props) => {
  const isOn = useSlashOn();
  const { edition } = snapshot.dataset;
  useLongWords(snapshot.dataset, pageEdition() === undefined || edition?.own !== undefined);
  return (
    <>
      <footer className="text-small text-muted">
        <p className="border-t border-rule px-4 pt-2 sm:px-6 lg:px-8 print:hidden">
          {pageLinks.map(({ path, words, className }) => (
            <Fragment key={path}>
              <RouteLink className={className} to={path}>
                {words}
              </RouteLink>
              {" · "}
            </Fragment>
          ))}
          <a className="inline-block py-1 underline" href={`${root}${language.folder}licences.txt`}>
            {foot.licences}
          </a>
        </p>
        <Answerable edition={edition} />
        {/* Feeds and files are of what was published: there are none of own data. */}
        {edition?.own === undefined ? (
          <p className="flex flex-wrap gap-x-6 px-4 wrap-anywhere sm:px-6 lg:px-8 print:hidden">
            <FollowLinks root={root} snapshot={snapshot} />
          </p>
        ) : null}
        <details className="px-4 pb-3 sm:px-6 lg:px-8 max-sm:not-focus-within:sr-only pointer-coarse:hidden print:hidden">
          <summary className="w-fit py-1 marker:text-muted hover:text-ink">{foot.keyboard}</summary>
          <div className="flex flex-wrap items-center gap-x-6 gap-y-1">
            <span>{foot.searchKeys}</span>
            <span>{foot.listKeys}</span>
            <label className="flex min-h-7 cursor-pointer items-center gap-1.5">
              <input
                checked={isOn}
                className="size-3.5 accent-ink"
                onChange={(event) => switchSlash(event.target.checked)}
                type="checkbox"
              />
              {foot.slashKey}
            </label>
          </div>
        </details>
        <Imprint />
      </footer>
      <NewVersion edition={edition} />
      <FocusAfterBack />
    </>
  );
});
PageFoot.displayName = "PageFoot";
