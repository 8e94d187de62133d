import type { QueryClient } from "@tanstack/react-query";
import { useCallback, useState } from "react";
import { createPortal } from "react-dom";

import { ownParameter, ownState } from "#data/ownData/shown.ts";
import { todayOf } from "#domain/calendar/dates.ts";
import { textLanguage } from "#domain/dataset/textsIn.ts";
import { language } from "#messages/language.ts";
import { ownNotices as words } from "#messages/app/ownNotices.ts";
import { ui } from "#messages/ui.ts";
import { Button } from "#ui/frame/Button.tsx";
import { Notice } from "#ui/frame/Notice.tsx";
import { RouteLink } from "#ui/frame/RouteLink.tsx";
import { useNavigation } from "#ui/navigation.tsx";

/** Loaded when it is asked for. A page saved as one file holds the data it was saved with. */
const loadOwn = () =>
  import.meta.env.FORM === "one-file" ? undefined : import("#data/ownData/openOwn.ts");

/** Opens the own data of a former visit, if it is still there. */
export const openKept = async (): Promise<QueryClient | undefined> =>
  (await loadOwn())?.openKept(textLanguage(language.code), todayOf(new Date()));

const link = "py-1 underline decoration-rule underline-offset-2 hover:decoration-ink";

/** In the header and at the top of every page: whose data it shows, what is wrong with keeping it, and the way back. */
export const OwnBanner = () => {
  const { shown: own, lost } = ownState;
  const [isLeaving, setLeaving] = useState(false);
  const [header, setHeader] = useState<Element | null>(null);
  // A part of the header that only readers with own data load.
  const place = useCallback((element: HTMLElement | null) => {
    setHeader(element?.ownerDocument.querySelector("#root header > div") ?? null);
  }, []);
  return (
    <div
      className="mb-3 flex flex-wrap items-center gap-x-4 gap-y-1 border-l-4 border-accent bg-panel px-3 py-1.5 text-small print:hidden"
      ref={place}
      role={lost === undefined && own?.trouble === undefined ? "status" : "alert"}
    >
      {own === undefined || header === null
        ? null
        : createPortal(
            <RouteLink
              className="order-first shrink-0 border border-accent px-1.5 text-small"
              to="/data/own"
            >
              {words.mark}
            </RouteLink>,
            header,
          )}
      <p className="min-w-0 wrap-anywhere">
        {own === undefined ? null : (
          <>
            <strong className="font-semibold">{words.shown(own.name, own.isMerged)}</strong>
            {ui.betweenSentences}
            {words.where(own.isKept, own.trouble)}
          </>
        )}
        {lost === undefined ? null : words.lost[lost.why](lost.name)}
      </p>
      <RouteLink className={link} to="/data/own">
        {lost === undefined ? words.about : words.openAgain}
      </RouteLink>
      <Button
        disabled={isLeaving}
        onClick={() => {
          setLeaving(true);
          void loadOwn()
            ?.then(({ leaveOwn }) => leaveOwn())
            .finally(() => setLeaving(false));
        }}
      >
        {lost === undefined ? words.back : words.dismiss}
      </Button>
    </div>
  );
};

/** Says of an address that it was made with own data that this page doesn't show. */
export const OwnLinkNotice = () => {
  const { parameters, change } = useNavigation();
  const name = parameters.get(ownParameter);
  if (name === null || name === ownState.shown?.name) return null;
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
