import { expect, test } from "vitest";

import { parseDate } from "#domain/calendar/dates.ts";
import { gradedSourceOf, gradeOrder, gradeOfSource } from "#domain/grade.ts";
import { grades } from "#domain/schema/values.ts";
import { grade as gradeSchema, type Source } from "#domain/schema/records.ts";

/** A page for each grade, and a copy of each: `press`, `press copy`; `official 2025-06` is dated. */
const page = (id: string): Source => {
  const [name, more = ""] = id.split(" ");
  return {
    id,
    title: "A page",
    publisher: "Its publisher",
    form: "press",
    grade: gradeSchema.parse(name),
    ...(more === "copy" ? { copyOf: "A text of another's" } : {}),
    ...(/^\d/.test(more) ? { date: more } : {}),
  };
};
const ids = grades.flatMap((grade) => [grade, `${grade} copy`]);
const sources = new Map(
  [...ids, "official 2025-06", "press 2025-03", "other 2025-09"].map((id) => [id, page(id)]),
);
const provenanceOf = (read: readonly string[]) =>
  read.map((id) => (id === "-" ? { unlinked: "a print of ours" } : { source: id }));
const gradedBy = (read: readonly string[], derived?: string, asOf?: string): string | undefined => {
  const day = asOf === undefined ? undefined : parseDate(asOf)?.end;
  const graded = gradedSourceOf({ provenance: provenanceOf(read), derived }, sources, day);
  return graded && (graded.source?.id ?? `${graded.grade}, unlinked`);
};

test("the grades are ordered as the data list them, each copy just below its original", () => {
  const order = ids.map((id) => gradeOrder(gradeOfSource(page(id))));
  expect(order).toEqual(order.toSorted((a, b) => a - b));
  expect(new Set(order).size).toBe(12);
  expect(ids[0]).toBe("official");
});

test.each([
  [["press", "official"], "official"],
  [["official copy", "official"], "official"],
  [["official-media", "official copy"], "official copy"],
  [["-", "industry-body copy", "press"], "industry-body copy"],
  [["-"], "other, unlinked"],
  // What isn't loaded is no worse than what is, and without any page nothing is claimed.
  [["nowhere", "press"], "press"],
  [["nowhere"], undefined],
  [[], undefined],
])("a figure read on %j has the best grade", (read, by) => {
  expect(gradedBy(read)).toBe(by);
});

test.each([
  [["press", "official"], "press"],
  [["official", "official copy"], "official copy"],
  [["official", "-"], "other, unlinked"],
  [["official", "nowhere"], undefined],
])("our arithmetic from %j needs all of them, and has the weakest", (read, by) => {
  expect(gradedBy(read, "4 divided by 2")).toBe(by);
});

test("a page that appeared after the as-of day doesn't count yet", () => {
  const read = ["press 2025-03", "official 2025-06"];
  expect(gradedBy(read, undefined, "2025-04-15")).toBe("press 2025-03");
  expect(gradedBy(read, undefined, "2025-06-29")).toBe("press 2025-03");
  expect(gradedBy(read, undefined, "2025-06-30")).toBe("official 2025-06");
  // The record says that it was disclosed before: the pages are all there is.
  expect(gradedBy(["other 2025-09", "official 2025-06"], undefined, "2025-01-31")).toBe(
    "official 2025-06",
  );
});
