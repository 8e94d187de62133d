import { useEffect, useEffectEvent, useMemo, useState } from "react";

import { setting, valueIn } from "#domain/query/parameters/parameter.ts";
import type { Slide } from "#domain/briefing/briefing.ts";
import { briefingStore } from "#parts/briefing/briefingStore.ts";
import { useNavigation } from "#ui/navigation.tsx";
import { useStore } from "#ui/store.ts";

import { slidePlace } from "#features/briefing/params.ts";
import type { Curtain } from "./talkKeys.ts";
import { useTalkSync } from "./talkSync.ts";

/** A talk as its windows have it. */
export interface Talk {
  readonly title: string;
  readonly slides: readonly Slide[];
  /** The place of the slide that is shown, counted from 0. */
  readonly at: number;
  /** Undefined in a talk without slides. */
  readonly slide: Slide | undefined;
  /** The parameters of its page as they are now: as-of day and filters may be changed in the talk. */
  readonly query: string;
  readonly isAsPrepared: boolean;
  readonly curtain: Curtain;
  readonly go: (to: number) => void;
  /** Brings a slide back that was changed in the talk. */
  readonly restore: () => void;
  readonly setCurtain: (curtain: Curtain) => void;
}

const queryOf = (slide: Slide | undefined): string => (slide?.kind === "figure" ? slide.query : "");

const sorted = (query: string): string => {
  const parameters = new URLSearchParams(query);
  parameters.sort();
  return parameters.toString();
};

/** The address of a slide: its place, and the parameters of its page. */
const addressOf = (slide: Slide | undefined, at: number): URLSearchParams =>
  setting(slidePlace, at + 1)(new URLSearchParams(queryOf(slide)));

/**
 * The talk at the address, which holds what the slide holds: so as-of day and filters work in it as on any
 * page. Going on to another slide leaves what was changed.
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
    // Steps of a talk make no history: a step back leaves it.
    if (next !== at) change(() => addressOf(slides[next], next), { replace: true });
  };
  const restore = (): void => change(() => addressOf(slide, at), { replace: true });
  // An address that names a slide and nothing else means it as it was prepared.
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
