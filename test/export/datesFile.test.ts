import ICAL from "ical.js";
import { expect, test } from "vitest";
import { isoDay } from "#domain/calendar/dates.ts";
import { figureAt } from "#app/figures/figureAt.ts";
import { calendarFile, datesToCome, foldedLine } from "#export/datesFile.ts";
import { realSnapshot } from "#test/support/dataset.ts";

const snapshot = realSnapshot("asof=2025-06-30");
const pageOf = (path: string): string => `https://example.org${path}`;
/** The dates to come of a figure, by its page and name. */
const eventsOf = async (address: string, figureId: string) => {
  const { pathname: path, searchParams: parameters } = new URL(address, "https://example.org");
  const figure = await figureAt({ path, parameters, figureId }, snapshot);
  return datesToCome(figure ?? expect.unreachable(`there is ${figureId}`), { snapshot, pageOf });
};
const events = await eventsOf("/records", "records");
const about = {
  name: "Plans of 2025",
  dataset: "plans",
  description: "All records\nMade today",
  url: pageOf("/?asof=1"),
};
const text = calendarFile(events, snapshot.today, about);

test("a calendar program reads every date to come, a whole day each", () => {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  const found = calendar.getAllSubcomponents("vevent").map((one) => new ICAL.Event(one));
  expect(found.map(({ startDate }) => startDate.toString())).toEqual(
    events.map(({ day }) => isoDay(day)),
  );
  expect(found.map(({ summary }) => summary)).toEqual(events.map(({ summary }) => summary));
  expect(found.every(({ startDate, endDate }) => startDate.isDate && endDate.isDate)).toBe(true);
  expect(new Set(found.map(({ uid }) => uid)).size).toBe(found.length);
});

test("none is past, and none to come is left out", () => {
  expect(events.every(({ day }) => day >= snapshot.asOf)).toBe(true);
  const due = snapshot.targets.shown.filter((target) => target.due.end >= snapshot.asOf);
  expect(events.filter(({ summary }) => summary.startsWith("Due: ")).length).toBe(due.length);
});

test("no line is longer than 75 octets, and no character is broken", () => {
  const octets = (line: string): number => new TextEncoder().encode(line).length;
  expect(Math.max(...text.split("\r\n").map(octets))).toBeLessThanOrEqual(75);
  const line = `SUMMARY:${"算力基础设施😀".repeat(12)}`;
  const folded = foldedLine(line);
  expect(folded.split("\r\n").every((row) => octets(row) <= 75)).toBe(true);
  expect(folded.replaceAll("\r\n ", "")).toBe(line);
});

test("what separates fields is escaped", () => {
  const [event] = events;
  if (event === undefined) throw new Error("no date to come");
  const odd = calendarFile([{ ...event, summary: "A; B, C\\D\nE" }], snapshot.today, about);
  expect(odd).toContain(String.raw`SUMMARY:A\; B\, C\\D\nE`);
});
