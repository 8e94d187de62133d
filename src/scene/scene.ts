import type { Mark } from "./mark.ts";

/** A figure after layout: marks in drawing order, independent of the renderer. */
export interface Scene {
  readonly width: number;
  readonly height: number;
  /** Describes the figure to screen readers, and is the title of a file. */
  readonly title: string;
  readonly description?: string;
  readonly marks: readonly Mark[];
}

/** Whether any mark is a link: then the scene is a group of links rather than one image. */
export const hasLinks = (marks: readonly Mark[]): boolean =>
  marks.some(
    (mark) =>
      mark.means?.destination !== undefined || (mark.kind === "group" && hasLinks(mark.marks)),
  );
