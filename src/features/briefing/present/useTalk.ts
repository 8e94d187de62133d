import { useEffect, useEffectEvent, useMemo, useState } from "react";

import { setting, valueIn } from "#domain/query/parameters/parameter.ts";
import type { Slide } from "#domain/briefing/briefing.ts";
import { briefingStore } from "#parts/briefing/briefingStore.ts";
import { useNavigation } from "#ui/navigation.tsx";
import { useStore } from "#ui/store.ts";

import { slidePlace } from "#features/briefing/params.ts";
import type { Curtain } from "./talkKeys.ts";
import { useTalkSync } from "./talkSync.ts";

/** The state of a talk in one of its windows. */
export interface Talk {
  readonly title: string;
  readonly slides: readonly Slide[];
  /** The index of the current slide, counted from 0. */
  readonly at: number;
  /** Undefined in a talk without slides. */
  readonly slide: Slide | undefined;
  /** The current parameters of its page: as-of day and filters may be changed in the talk. */
  readonly query: string;
  readonly isAsPrepared: boolean;
  readonly curtain: Curtain;
  readonly go: (to: number) => void;
  /** Restores a slide that was altered in the talk. */
  readonly restore: () => void;
  readonly setCurtain: (curtain: Curtain) => void;
}

const queryOf = (slide: Slide | undefined): string => (slide?.kind === "figure" ? slide.query : "");

const sorted = (query: string): string => {
  const parameters = new URLSearchParams(query);
  parameters.sort();
  return parameters.toString();
};

/** The address of a slide: its position, and the parameters of its page. */
const addressOf = (slide: Slide | undefined, at: number): URLSearchParams =>
  setting(slidePlace, at + 1)(new URLSearchParams(queryOf(slide)));

/**
 * The talk at the address. The address has the slide's own parameters, so as-of day and filters work as on any
 * page. Going to another slide drops what was altered.
 */
export const useTalk = (): Talk => {
  const { parameters, change } = useNavigation();
  const { slides, title } = useStore(briefingStore).value;
  const [curtain, setCurtain] = useState<Curtain>();
  const at = Math.max(0, Math.min(valueIn(parameters, slidePlace), slides.length) - 1);
  const slide = slides[at];
  const own = new URLSearchParams(parameters);
  own.delete(slidePlace.name);
  const query = own.toString();
  const go = (to: number): void => {
    const next = Math.max(0, Math.min(to, slides.length - 1));
    setCurtain(undefined);
    // Steps replace the history entry, so that the Back button leaves the talk.
    if (next !== at) change(() => addressOf(slides[next], next), { replace: true });
  };
  const restore = (): void => change(() => addressOf(slide, at), { replace: true });
  // An address with nothing but a position means the slide as prepared.
  const complete = useEffectEvent((): void => {
    if (query === "") restore();
  });
  useEffect(() => complete(), []);

  const address = parameters.toString();
  const place = useMemo(() => ({ query: address, curtain }), [address, curtain]);
  useTalkSync(place, (other) => {
    setCurtain(other.curtain);
    change(() => new URLSearchParams(other.query), { replace: true });
  });
  return {
    title,
    slides,
    at,
    slide,
    query,
    isAsPrepared: slide?.kind !== "figure" || sorted(query) === sorted(slide.query),
    curtain,
    go,
    restore,
    setCurtain,
  };
};
