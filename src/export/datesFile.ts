import { calendarMeanings } from "#domain/site/offeredFiles.ts";
import { type Day, isoDay } from "#domain/calendar/dates.ts";
import type { Entry, TargetEntry } from "#domain/dataset/entry.ts";
import { datesFile } from "#messages/files/tableFile.ts";
import { dateWords } from "#messages/words/dates.ts";
import { fullTitle, shortTitle } from "#messages/words/titles.ts";

import { asTable, type FigureFile, type Origin } from "./file/figureFile.ts";

/** A whole day in a calendar. */
interface CalendarEvent {
  readonly id: string;
  readonly day: Day;
  readonly summary: string;
  readonly description: string;
  /** Undefined if no host is known: calendars have no relative addresses. */
  readonly url: string | undefined;
}

const escaped = (text: string): string =>
  text.replaceAll(/[\\;,]/g, String.raw`\$&`).replaceAll(/\r?\n/g, String.raw`\n`);

const LINE = 75;

/** The octets of a character in UTF-8. */
const octetsOf = (sign: string): number => {
  const code = sign.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x8_00) return 2;
  return code < 0x1_00_00 ? 3 : 4;
};

/** A line of at most 75 octets and its continuations, never broken within a character (RFC 5545, 3.1). */
export const foldedLine = (line: string): string => {
  const rows: string[] = [];
  let [row, size] = ["", 0];
  for (const sign of line) {
    const octets = octetsOf(sign);
    if (size + octets > LINE) {
      rows.push(row);
      [row, size] = [" ", 1];
    }
    row += sign;
    size += octets;
  }
  return [...rows, row].join("\r\n");
};

const digits = (day: Day): string => isoDay(day).replaceAll("-", "");

const eventLines = (
  { id, day, summary, description, url }: CalendarEvent,
  stamp: Day,
  dataset: string,
) => [
  "BEGIN:VEVENT",
  `UID:${id}@${dataset}`,
  // A day and no time: the same file all day long.
  `DTSTAMP:${digits(stamp)}T000000Z`,
  `DTSTART;VALUE=DATE:${digits(day)}`,
  `DTEND;VALUE=DATE:${digits(day + 1)}`,
  `SUMMARY:${escaped(summary)}`,
  `DESCRIPTION:${escaped(description)}`,
  ...(url === undefined ? [] : [`URL:${url}`]),
  "TRANSP:TRANSPARENT",
  "END:VEVENT",
];

type PageOf = (path: string) => string | undefined;

const recordEvents = (entry: Entry, pageOf: PageOf): readonly CalendarEvent[] =>
  entry.dates.flatMap(({ means, end }) => {
    if (!calendarMeanings.has(means)) return [];
    const title = shortTitle(entry);
    return [
      {
        id: `${entry.id}-${means}-${isoDay(end)}`,
        day: end,
        summary: means === "in-force" ? datesFile.inForce(title) : datesFile.commentsClose(title),
        description: fullTitle(entry),
        url: pageOf(`/records/${entry.id}`),
      },
    ];
  });

const targetEvent = ({ id, target, entry, due }: TargetEntry, pageOf: PageOf): CalendarEvent => ({
  id,
  day: due.end,
  summary: datesFile.due(target.short ?? target.metric),
  description: datesFile.setBy(fullTitle(entry), dateWords(due)),
  url: pageOf(`/targets/${id}`),
});

/**
 * The dates when comments close, documents come into force and targets fall due, earliest first. A month or a
 * year counts by its last day.
 */
export const calendarEvents = (
  entries: readonly Entry[],
  targets: readonly TargetEntry[],
  pageOf: PageOf,
): readonly CalendarEvent[] =>
  [
    ...entries.flatMap((entry) => recordEvents(entry, pageOf)),
    ...targets.map((target) => targetEvent(target, pageOf)),
  ].sort((a, b) => a.day - b.day);

/** Of the dates that a figure shows, those still to come on the snapshot's day. */
export const datesToCome = (
  figure: FigureFile,
  { snapshot, pageOf }: Pick<Origin, "snapshot" | "pageOf">,
): readonly CalendarEvent[] => {
  const { entries, targets } = asTable(figure);
  const own = new Set(entries);
  return calendarEvents(
    entries,
    targets ?? snapshot.targets.shown.filter(({ entry }) => own.has(entry)),
    pageOf,
  ).filter(({ day }) => day >= snapshot.asOf);
};

/** The calendar's own properties (RFC 7986). */
interface CalendarWords {
  readonly name: string;
  /** The name of the data set, within which an event's id is its own. */
  readonly dataset: string;
  readonly description?: string;
  readonly url?: string;
}

/**
 * Events as a calendar (RFC 5545); newer properties are repeated under older names for programs that don't
 * know them.
 */
export const calendarFile = (
  events: readonly CalendarEvent[],
  stamp: Day,
  { name, dataset, description, url }: CalendarWords,
): string =>
  [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    `PRODID:-//${datesFile.calendar}//1.0`,
    "CALSCALE:GREGORIAN",
    `NAME:${escaped(name)}`,
    `X-WR-CALNAME:${escaped(name)}`,
    ...(description === undefined
      ? []
      : [`DESCRIPTION:${escaped(description)}`, `X-WR-CALDESC:${escaped(description)}`]),
    ...(url === undefined ? [] : [`URL:${url}`]),
    ...events.flatMap((event) => eventLines(event, stamp, dataset)),
    "END:VCALENDAR",
    "",
  ]
    .map(foldedLine)
    .join("\r\n");
