import type { Selection } from "#domain/query/selection/selection.ts";

import type { Token } from "./token.ts";

/** Where a mark leads: a view of the app, and what is to be selected there where that changes. */
interface Destination {
  readonly path: string;
  readonly selection?: Selection | undefined;
}

/** What a mark is to those who can't see it, and what can be done with it. */
export interface Meaning {
  /** Tells marks of a scene apart for those who handle keys and pointers; stable over sizes. */
  readonly id: string;
  /** Its accessible name. */
  readonly name: string;
  /** What stands at the pointer, where that isn't said otherwise. */
  readonly hint?: string;
  readonly leadsTo?: Destination | undefined;
  /** `skip` leaves it out of the order of the Tab key: what it does can be done elsewhere. */
  readonly focus?: "stop" | "skip";
}

/** How an outline is drawn. What has neither fill nor stroke isn't seen. */
interface Ink {
  readonly fill?: Token;
  readonly stroke?: Token;
  /** Width of the stroke; 1 where it isn't given. */
  readonly weight?: number;
  readonly dash?: string;
  readonly round?: boolean;
  readonly opacity?: number;
}

interface Any {
  readonly means?: Meaning | undefined;
  /** What shows that the group around it is pointed at or has the focus, on a screen. */
  readonly reached?: "underlined" | "solid" | "faded" | "outlined";
}

/** A path; `at` moves its origin, then turns it by degrees and enlarges it. */
export interface PathMark extends Any, Ink {
  readonly kind: "path";
  readonly d: string;
  readonly at?: {
    readonly x: number;
    readonly y: number;
    readonly turn?: number;
    readonly scale?: number;
  };
  /** Outlines within outlines are holes. */
  readonly holes?: boolean;
}

interface RectMark extends Any, Ink {
  readonly kind: "rect";
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

interface CircleMark extends Any, Ink {
  readonly kind: "circle";
  readonly x: number;
  readonly y: number;
  readonly r: number;
}

interface LineMark extends Any, Ink {
  readonly kind: "line";
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

export type TextWeight = "plain" | "strong";

/** Lines of text; `y` is the base line of the first one. */
export interface TextMark extends Any {
  readonly kind: "text";
  readonly x: number;
  readonly y: number;
  readonly lines: readonly string[];
  /** Where each of them has its anchor if they stand beside each other, none of them turned: one text of many numbers. */
  readonly across?: readonly number[];
  readonly fill: Token;
  /** 13, the small size of the type scale, where it isn't given. */
  readonly size?: number;
  readonly weight?: TextWeight;
  readonly face?: "serif";
  readonly anchor?: "start" | "middle" | "end";
  /** From one line to the next. */
  readonly leading?: number;
  /** In degrees around its beginning, clockwise. */
  readonly turn?: number;
  /** Its language where that isn't the page's. */
  readonly lang?: string | undefined;
  /** A rim that keeps it readable over what it lies on. */
  readonly halo?: Token;
}

/** Room that answers to the pointer and isn't seen; files leave it out. */
interface HitMark extends Any {
  readonly kind: "hit";
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly corner?: number;
}

/** Marks that belong together; `at` moves all of them, and enlarges them. */
export interface GroupMark extends Any {
  readonly kind: "group";
  readonly marks: readonly Mark[];
  /** What those are called together that lead on from it, to those who can't see where they stand. */
  readonly name?: string;
  readonly at?: { readonly x: number; readonly y: number; readonly scale?: number };
  /** True of a group with `at` that isn't read out. */
  readonly isSilent?: boolean;
}

/** One thing to draw, in sixteenths of a rem on a screen and in pixels in a file. */
export type Mark = PathMark | RectMark | CircleMark | LineMark | TextMark | HitMark | GroupMark;

/** What marks that say all by their names stand on, as an axis and a key: loose words to who hears them. */
export const silent = (marks: readonly Mark[]): Mark => ({
  kind: "group",
  at: { x: 0, y: 0 },
  isSilent: true,
  marks,
});

/** Size and leading of small text in figures. */
export const SMALL = 13;
export const LEADING = 15;
