import { useSyncExternalStore } from "react";

import { causeOfLoadFailure, pageBuild } from "#data/build.ts";
import type { Edition } from "#domain/schema/edition.ts";
import { type WhyKept, foot } from "#messages/app/notices.ts";
import { shell } from "#messages/app/shell.ts";
import { Button } from "#ui/frame/Button.tsx";

/** How often a cached page checks whether the site answers again, in ms. */
const INTERVAL = 5000;

/** The element on which the service worker marks why a page came from its cache. */
const pageData = (): DOMStringMap => document.documentElement.dataset;

const subscribe = (onChange: () => void): (() => void) => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isOver = false;
  /** The cached page is up to date if the site answers with the same build. */
  const checkBuild = async (): Promise<void> => {
    clearTimeout(timer);
    if (pageData()["kept"] === undefined) return;
    const { is } = await causeOfLoadFailure();
    if (isOver) return;
    if (is === "refused") {
      delete pageData()["kept"];
      onChange();
    } else if (is === "offline") {
      timer = setTimeout(() => void checkBuild(), INTERVAL);
    }
  };
  const onOnline = (): void => {
    onChange();
    void checkBuild();
  };
  void checkBuild();
  addEventListener("online", onOnline);
  addEventListener("offline", onChange);
  return () => {
    isOver = true;
    clearTimeout(timer);
    removeEventListener("online", onOnline);
    removeEventListener("offline", onChange);
  };
};

const whyKept = (): WhyKept | undefined => {
  // A one-file page or a development page doesn't come from this site.
  if (pageBuild() === undefined) return undefined;
  const { kept } = pageData();
  if (kept === "late") return kept;
  return kept === "offline" || !navigator.onLine ? "offline" : undefined;
};

interface Props {
  /** Of the data shown. */
  readonly edition: Edition | undefined;
  readonly className?: string;
}

/** Says that the site can't be reached or doesn't answer, and of which day the data shown is. */
export const KeptNote = ({ edition, className = "" }: Props) => {
  const why = useSyncExternalStore(subscribe, whyKept, () => undefined);
  return (
    <div aria-live="polite" className="print:hidden">
      {why === undefined ? null : (
        <p
          className={`flex flex-wrap items-center gap-x-4 gap-y-2 border-t border-rule bg-panel py-2 text-small ${className}`}
        >
          <span>{foot.kept(why, edition)}</span>
          {pageData()["kept"] === undefined ? null : (
            <Button onClick={() => location.reload()}>{shell.retry}</Button>
          )}
        </p>
      )}
    </div>
  );
};
