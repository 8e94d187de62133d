import { parseDate } from "#domain/calendar/dates.ts";
import type { Edition } from "#domain/schema/edition.ts";
import { dataDesk } from "#messages/views/dataDesk.ts";
import { dateWords } from "#messages/words/dates.ts";

const { authors, citation: citationWords, pleaseCite } = dataDesk.edition;

/** How to cite the data set in a text: authors, year, title, version, date and address. */
export const citation = ({ title, version, date }: Edition, address: string): string => {
  const day = parseDate(date);
  const on = day === undefined ? date : dateWords(day);
  return citationWords({ authors, year: date.slice(0, 4), title, version, date: on, address });
};

/** A text as YAML takes it between double quotes. */
const quoted = (text: string): string => JSON.stringify(text);

/**
 * The same as a `CITATION.cff` (Citation File Format 1.2.0, https://citation-file-format.github.io), which
 * reference managers and code hosts read.
 */
export const citationFile = (
  { title, description, version, date, licence }: Edition,
  address: string,
): string =>
  [
    ["cff-version", "1.2.0"],
    ["message", pleaseCite],
    ["type", "dataset"],
    ["title", quoted(title)],
    ["abstract", quoted(description)],
    ["authors", ""],
    ["  - name", quoted(authors)],
    ["version", version],
    ["date-released", date],
    ["license", licence],
    ["url", quoted(address)],
  ]
    .map(([key, value]) => `${`${key}: ${value}`.trimEnd()}\n`)
    .join("");
