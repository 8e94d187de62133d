import { useEffect, useEffectEvent, useLayoutEffect, useRef } from "react";

import { readBriefing, writeBriefing } from "#domain/briefing/briefingText.ts";
import { briefingStore, keepBriefing } from "#parts/briefing/briefingStore.ts";

import type { Curtain } from "./talkKeys.ts";

/** Where a talk is: all that its windows share. */
export interface TalkPlace {
  /** The address, from its slide on. */
  readonly query: string;
  readonly curtain: Curtain;
}

/** What the windows of a talk send to each other. */
type Message =
  /** A window that has just been opened asks where the talk is. */
  | { readonly is: "asking" }
  /** `briefing` is sent where the browser doesn't keep it. */
  | ({ readonly is: "at"; readonly briefing?: string | undefined } & TalkPlace);

const isMessage = (data: unknown): data is Message =>
  typeof data === "object" &&
  data !== null &&
  "is" in data &&
  (data.is === "asking" || (data.is === "at" && "query" in data && typeof data.query === "string"));

const samePlace = (a: TalkPlace, b: TalkPlace): boolean =>
  a.query === b.query && a.curtain === b.curtain;

const send = (channel: BroadcastChannel | undefined, message: Message): void => {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has none
  channel?.postMessage(message);
};

/** Keeps the windows of a talk in step: what one of them does, the others do. */
export const useTalkSync = (place: TalkPlace, onPlace: (place: TalkPlace) => void): void => {
  const channel = useRef<BroadcastChannel>(undefined);
  /** What the others know: what they sent isn't sent back. */
  const known = useRef(place);
  const hear = useEffectEvent(({ data }: MessageEvent<unknown>): void => {
    if (!isMessage(data)) return;
    if (data.is === "asking") {
      const { value, trouble } = briefingStore.get();
      const briefing = trouble === undefined ? undefined : writeBriefing(value);
      send(channel.current, { is: "at", ...place, briefing });
      return;
    }
    const { query, curtain, briefing } = data;
    const read = briefing === undefined ? undefined : readBriefing(briefing);
    if (read !== undefined && "briefing" in read) keepBriefing(read.briefing);
    known.current = { query, curtain };
    if (!samePlace(known.current, place)) onPlace(known.current);
  });
  useEffect(() => {
    let opened: BroadcastChannel;
    try {
      opened = new BroadcastChannel("talk");
    } catch {
      // A preview of a saved page may refuse it: the talk goes on in this window alone.
      return undefined;
    }
    channel.current = opened;
    opened.addEventListener("message", hear);
    send(opened, { is: "asking" });
    return () => {
      opened.close();
      channel.current = undefined;
    };
  }, []);
  // Before anything else is heard, or a step from another window would be answered with the one before it.
  useLayoutEffect(() => {
    if (samePlace(known.current, place)) return;
    known.current = place;
    send(channel.current, { is: "at", ...place });
  }, [place]);
};
