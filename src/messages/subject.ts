import type { Policy } from "#domain/schema/records.ts";
import type { Subject } from "#domain/schema/subject.ts";

type Title = Policy["title"];

/** Of the data set that the site is built from, in the language of the build: see `src/app/build/siteData.ts`. */
declare const SUBJECT: Pick<Subject, "site" | "titles">;

let shown: Subject | undefined;

/**
 * What the data that are shown are about: the site's own, which the build writes into the program, or those that a
 * reader opened in their place. Sentences ask for it when they are said, never when their file is loaded.
 */
export const subject = (): Pick<Subject, "site" | "titles"> => shown ?? SUBJECT;

/** The same where it isn't the site's: undefined for that. */
export const otherSubject = (): Subject | undefined => shown;

/** Before anything is rendered with other data. */
export const setSubject = (given: Subject | undefined): void => {
  shown = given;
};

/** Whether the documents' own titles are Chinese: then data have them as `zh`, else as `native`. */
export const isTitledInChinese = (): boolean =>
  subject().titles?.language.startsWith("zh") === true;

/** A title in the language of the documents. */
export const ownTitle = ({ zh, native }: Pick<Title, "zh" | "native">): string | undefined =>
  isTitledInChinese() ? zh : native;
