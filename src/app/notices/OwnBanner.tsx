import { useState } from "react";

import { ownParameter, shownOwn } from "#data/ownData/shown.ts";
import { ownNotices as words } from "#messages/app/ownNotices.ts";
import { Button } from "#ui/frame/Button.tsx";
import { Notice } from "#ui/frame/Notice.tsx";
import { RouteLink } from "#ui/frame/RouteLink.tsx";
import { useNavigation } from "#ui/navigation.tsx";

/** Loaded when it is asked for: it knows how the site's data is read again. */
const leave = async (): Promise<void> => (await import("#data/ownData/openOwn.ts")).leaveOwn();

const link = "py-1 underline decoration-rule underline-offset-2 hover:decoration-ink";

/** Under the header of every page: whose data it shows, what is wrong with keeping it, and the way back. */
export const OwnBanner = () => {
  const own = shownOwn();
  const [isLeaving, setLeaving] = useState(false);
  if (own === undefined) return null;
  const { name, isMerged, isKept, trouble } = own;
  const isGone = trouble === "cleared" || trouble === "unreadable";
  return (
    <div
      className="flex flex-wrap items-center gap-x-4 gap-y-1 border-b border-rule border-l-4 border-l-accent bg-panel px-4 py-1.5 text-small sm:px-6 lg:px-8"
      role={trouble === undefined ? "status" : "alert"}
    >
      <p className="min-w-0 wrap-anywhere">
        {isGone ? null : <strong className="font-semibold">{words.shown(name, isMerged)}</strong>}
        {isGone ? words.gone[trouble](name) : ` ${words.where(isKept, trouble)}`}
      </p>
      <RouteLink className={link} to="/data/own">
        {isGone ? words.openAgain : words.about}
      </RouteLink>
      <Button
        disabled={isLeaving}
        onClick={() => {
          setLeaving(true);
          void leave();
        }}
      >
        {isGone ? words.dismiss : words.back}
      </Button>
    </div>
  );
};

/** Says of an address that it was made with own data that this page doesn't show. */
export const OwnLinkNotice = () => {
  const { parameters, change } = useNavigation();
  const name = parameters.get(ownParameter);
  if (name === null || name === shownOwn()?.name) return null;
  return (
    <Notice role="status">
      <span className="min-w-0 wrap-anywhere">{words.needed(name)}</span>
      <RouteLink className={link} to="/data/own">
        {words.openFile}
      </RouteLink>
      <Button
        look="plain"
        onClick={() =>
          change(
            (before) => {
              const next = new URLSearchParams(before);
              next.delete(ownParameter);
              return next;
            },
            { replace: true },
          )
        }
      >
        {words.dismiss}
      </Button>
    </Notice>
  );
};
