import type { PageParameters } from "#parts/page/pageParameters.ts";
import { single } from "#domain/query/parameters/parameter.ts";
import { MOST_SLIDES } from "#domain/briefing/briefing.ts";

/** The position of the current slide of a talk, counted from 1. */
export const slidePlace = single({
  name: "slide",
  fallback: 1,
  read: (text) => {
    const place = /^\d{1,3}$/.test(text) ? Number(text) : 0;
    return place >= 1 && place <= MOST_SLIDES ? { value: place } : "unreadable";
  },
  write: String,
});

export const talkParameters: PageParameters = () => [slidePlace];
