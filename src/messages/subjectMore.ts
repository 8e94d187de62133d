import type { Grade } from "#domain/schema/records.ts";
import type { Subject } from "#domain/schema/edition.ts";

import { otherSubject } from "./subject.ts";

// What few pages and the build alone say of the subject: it isn't in the first load.

type More = Pick<Subject, "policies" | "place" | "grades">;

/** Of the data set that the site is built from, in the language of the build: see `src/app/build/siteData.ts`. */
declare const SUBJECT_MORE: More;

const more = (): More => otherSubject() ?? SUBJECT_MORE;

/** What is issued, within a sentence: 'China’s industrial policies'. */
export const policiesSaid = (): string | undefined => more().policies;

/** Where the policies apply. */
export const placeSaid = (): Subject["place"] => more().place;

/** What a grade means here; undefined for the usual words. */
export const gradeMeans = (grade: Grade): string | undefined =>
  more().grades?.find((one) => one.grade === grade)?.means;
