import { useEffect, useEffectEvent, useLayoutEffect, useRef } from "react";

import { readBriefing, writeBriefing } from "#domain/briefing/briefingText.ts";
import { briefingStore, keepBriefing } from "#parts/briefing/briefingStore.ts";

import type { Curtain } from "./talkKeys.ts";

/** The state of a talk that its windows share. */
export interface TalkPlace {
  /** The parameters of the address, the slide's position included. */
  readonly query: string;
  readonly curtain: Curtain;
}

/** Messages between the windows of a talk. */
type Message =
  /** A new window requests the current state. */
  | { readonly is: "asking" }
  /** `briefing` is sent only where the browser can't store it. */
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

/** Keeps the windows of a talk in step: each applies the state that another sends. */
export const useTalkSync = (place: TalkPlace, onPlace: (place: TalkPlace) => void): void => {
  const channel = useRef<BroadcastChannel>(undefined);
  /** The state last sent or received, so that a received state isn't sent back. */
  const lastPlace = useRef(place);
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
    lastPlace.current = { query, curtain };
    if (!samePlace(lastPlace.current, place)) onPlace(lastPlace.current);
  });
  useEffect(() => {
    let opened: BroadcastChannel;
    try {
      opened = new BroadcastChannel("talk");
    } catch {
      // A preview of a saved page may refuse channels: the talk continues in this window alone.
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
  // A layout effect, so that a message received right after a step isn't answered with the state before it.
  useLayoutEffect(() => {
    if (samePlace(lastPlace.current, place)) return;
    lastPlace.current = place;
    send(channel.current, { is: "at", ...place });
  }, [place]);
};
