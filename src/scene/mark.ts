import type { Selection } from "#domain/query/selection/selection.ts";

import type { Token } from "./token.ts";

/** The link of a mark: a view of the app, and the selection there where that changes. */
interface Destination {
  readonly path: string;
  readonly selection?: Selection | undefined;
}

/** What a mark means to screen readers, and what can be done with it. */
export interface Meaning {
  /** Identifies a mark of its scene to key and pointer handlers; stable over sizes. */
  readonly id: string;
  /** Its accessible name. */
  readonly name: string;
  /** The tooltip, unless the view shows one of its own. */
  readonly hint?: string;
  readonly destination?: Destination | undefined;
  /** `skip` leaves it out of the tab order: what it does can be done elsewhere. */
  readonly focus?: "stop" | "skip";
}

/** How an outline is drawn. Without fill and stroke it is invisible. */
interface Ink {
  readonly fill?: Token;
  readonly stroke?: Token;
  /** Width of the stroke; 1 by default. */
  readonly weight?: number;
  readonly dash?: string;
  readonly round?: boolean;
  readonly opacity?: number;
}

interface Any {
  readonly means?: Meaning | undefined;
  /** How the mark shows on a screen that its group is hovered or focused. */
  readonly reached?: "underlined" | "solid" | "faded" | "outlined";
}

/** A path; `at` moves its origin, then rotates it (degrees) and scales it. */
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

/** Lines of text; `y` is the baseline of the first one. */
export interface TextMark extends Any {
  readonly kind: "text";
  readonly x: number;
  readonly y: number;
  readonly lines: readonly string[];
  /**
   * The anchor of each of `lines` where they are side by side, none of them rotated: one text element for many numbers.
   */
  readonly across?: readonly number[];
  readonly fill: Token;
  /** 13, the small size of the type scale, by default. */
  readonly size?: number;
  readonly weight?: TextWeight;
  readonly face?: "serif";
  readonly anchor?: "start" | "middle" | "end";
  /** From one line to the next. */
  readonly leading?: number;
  /** Rotation around its anchor, in clockwise degrees. */
  readonly turn?: number;
  /** Its language where that isn't the page's. */
  readonly lang?: string | undefined;
  /** An outline that keeps it readable over what is below it. */
  readonly halo?: Token;
}

/** An invisible area that answers to the pointer; files leave it out. */
interface HitMark extends Any {
  readonly kind: "hit";
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly corner?: number;
}

/** Marks that belong together; `at` moves and scales all of them. */
export interface GroupMark extends Any {
  readonly kind: "group";
  readonly marks: readonly Mark[];
  /** The name of the group of links in it, for screen readers. */
  readonly name?: string;
  readonly at?: { readonly x: number; readonly y: number; readonly scale?: number };
  /** True of a group with `at` that isn't read out. */
  readonly isDecorative?: boolean;
}

/** One thing to draw, in sixteenths of a rem on a screen and in pixels in a file. */
export type Mark = PathMark | RectMark | CircleMark | LineMark | TextMark | HitMark | GroupMark;

/**
 * Marks hidden from screen readers, as an axis and a legend whose content is in the names of other marks: their text
 * would be read out as loose words.
 */
export const decorative = (marks: readonly Mark[]): Mark => ({
  kind: "group",
  at: { x: 0, y: 0 },
  isDecorative: true,
  marks,
});

/** Size and leading of small text in figures. */
export const SMALL = 13;
export const LEADING = 15;
