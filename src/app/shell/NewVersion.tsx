import { useEffect, useState } from "react";

import { siteRoot } from "#data/address.ts";
import { ownBuild } from "#data/build.ts";
import { foot } from "#messages/app/notices.ts";
import { Button } from "#ui/frame/Button.tsx";

import { KeptNote } from "./KeptNote.tsx";

/** So long, in ms, after the page is there it has the network to itself. */
const AFTER = 1500;

/** How often a page that is left open looks for a new build at most, in ms. */
const INTERVAL = 60 * 60 * 1000;

const isOther = (message: unknown, own: string): boolean =>
  typeof message === "object" && message !== null && "build" in message && message.build !== own;

/**
 * Has the site kept on this machine, so that it can be read without a network, and hears of newer builds.
 * Returns how to stop hearing.
 * @throws where workers are forbidden, as in a sandboxed frame, or unknown.
 */
const follow = (own: string, onNewer: () => void): (() => void) => {
  const workers = navigator.serviceWorker;
  const hear = ({ data }: MessageEvent<unknown>): void => {
    if (isOther(data, own)) onNewer();
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
      // Storage is refused or full, or there is no network: the site is read as ever.
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
 * Says that a newer build is there, which comes with the page loaded again and not before, or that this site
 * can't be reached.
 */
export const NewVersion = () => {
  const [isNewer, setNewer] = useState(false);
  useEffect(() => {
    const own = ownBuild();
    if (own === undefined) return undefined;
    try {
      return follow(own, () => setNewer(true));
    } catch {
      return undefined;
    }
  }, []);
  return (
    <div className="sticky bottom-(--below) z-10 print:hidden">
      <KeptNote className="px-4 sm:px-6 lg:px-8" />
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
