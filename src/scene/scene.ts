import type { Mark } from "./mark.ts";

/** A figure that is laid out: marks in the order of drawing, whoever draws them. */
export interface Scene {
  readonly width: number;
  readonly height: number;
  /** What it is, for those who can't see it and as the title of a file. */
  readonly title: string;
  readonly description?: string;
  readonly marks: readonly Mark[];
}

/** Whether anything in it leads somewhere: then it is a group of links rather than one picture. */
export const hasLinks = (marks: readonly Mark[]): boolean =>
  marks.some(
    (mark) => mark.means?.leadsTo !== undefined || (mark.kind === "group" && hasLinks(mark.marks)),
  );
