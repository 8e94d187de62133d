import type { Graded } from "#domain/grade.ts";
import type { Grade } from "#domain/schema/records.ts";

/** The names of the grades of evidence, the same in every view, list and file. */
export const gradeWords: Readonly<Record<Grade, string>> = {
  official: "official",
  "official-media": "official media",
  "state-institute": "state institute",
  "industry-body": "industry body",
  press: "press",
  other: "other source",
};

/** A grade, and whether it was read in a copy: 'official, via a copy'. */
export const gradeLabel = ({ grade, isCopy }: Graded, name = gradeWords[grade]): string =>
  isCopy ? `${name}, via a copy` : name;

/** A source with its grade: 'National Bureau of Statistics (official)'. */
export const gradedName = (name: string, grade: string): string => `${name} (${grade})`;
