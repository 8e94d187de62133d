import type { Grade } from "#domain/schema/records.ts";
import type { Subject } from "#domain/schema/subject.ts";

import { otherSubject, subject } from "./subject.ts";

// What few pages and the build alone say of the subject: it isn't in the first load.

type More = Omit<Subject, "site" | "titles">;

/** Of the data set that the site is built from, in the language of the build: see `src/app/build/siteData.ts`. */
declare const SUBJECT_MORE: More;

/** What the data that are shown are about, but for its name and the language of titles. */
export const subjectMore = (): More => otherSubject() ?? SUBJECT_MORE;

/** The name by which the site is cited. */
export const publisherName = (): string => subjectMore().publisher ?? subject().site;

/** What a grade means here; undefined for the usual words. */
export const gradeMeans = (grade: Grade): string | undefined =>
  subjectMore().grades?.find((one) => one.grade === grade)?.means;
