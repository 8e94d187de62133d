import { dateTexts } from "./laterDates.ts";
import { rawNames, rawTexts } from "./rawTexts.ts";

// What the data files say, and from when they could say it: for tests of what is shown as of a day.

const firstKnown = new Map<string, string>();
for (const { text, known } of [...rawTexts(), ...rawNames()]) {
  const before = firstKnown.get(text);
  if (before === undefined || known < before) firstKnown.set(text, known);
}

const dated = Array.from(firstKnown, ([text, known]) => ({ text, known }))
  .filter(({ text }) => dateTexts(text).length > 0)
  .sort((a, b) => b.text.length - a.text.length);

/** The day from which a text of the data was known; undefined for one that isn't of the data. */
export const knownSince = (text: string): string | undefined => firstKnown.get(text);

/** A text without what the data files say in it and had known by then: that is checked by itself. */
export const withoutData = (text: string, day: string): string =>
  dated.reduce(
    (rest, one) =>
      one.known <= day && rest.includes(one.text) ? rest.replaceAll(one.text, "") : rest,
    text,
  );
