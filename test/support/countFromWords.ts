import type { Opinion } from "./judgeFromWords.ts";
import type { RawFigure, RawSource, RawTarget } from "./rawRecords.ts";

export interface CountedSource extends RawSource {
  readonly grade: string;
  readonly copyOf?: string;
}

/** 'the best first' */
const grades = ["official", "official-media", "state-institute", "industry-body", "press", "other"];

/** The last day of a date: 2023, 2023-10, 2023-10-08, or a span of them. */
const lastDay = (date: string): string => {
  const [year = "", month, day] = (date.split("/").at(-1) ?? "").split("-");
  if (month === undefined) return `${year}-12-31`;
  if (day !== undefined) return `${year}-${month}-${day}`;
  return new Date(Date.UTC(Number(year), Number(month), 0)).toISOString().slice(0, 10);
};

type Pages = ReadonlyMap<string, CountedSource>;

/** From 0, the best: 'comes just below it and is always called a copy'. */
const rankOf = (page: CountedSource | undefined): number =>
  page === undefined
    ? 2 * grades.indexOf("other")
    : 2 * grades.indexOf(page.grade) + (page.copyOf === undefined ? 0 : 1);

/** 'the grade of the best page on which it was read and that had appeared by the day' */
const rankOfFigure = ({ provenance, derived }: RawFigure, pages: Pages, asOf: string): number => {
  const read = provenance.map(({ source }) =>
    source === undefined ? undefined : pages.get(source),
  );
  // 'our own calculation has that of the weakest figure that it needs'
  if (derived !== undefined) {
    const ofPage = ({ gives }: { readonly gives?: string }) =>
      provenance.filter((one) => gives !== undefined && one.gives === gives);
    return Math.max(
      ...provenance.map((page) => {
        const same = ofPage(page);
        return rankOfFigure(
          { value: 0, provenance: same.length === 0 ? [page] : same },
          pages,
          asOf,
        );
      }),
    );
  }
  const appeared = read.filter((page) => page?.date === undefined || lastDay(page.date) <= asOf);
  return Math.min(...(appeared.length === 0 ? read : appeared).map(rankOf));
};

const gradeNamed = (rank: number): string =>
  `${grades[Math.floor(rank / 2)]}${rank % 2 === 1 ? " copy" : ""}`;

/** A record with the pages that it was read on, and those of its text. */
export interface GradedRecord {
  readonly id: string;
  readonly provenance: readonly { readonly source?: string }[];
  readonly original?: { readonly pages?: readonly string[]; readonly copies?: readonly string[] };
}

/** The grade of a record: 'of the best page on which it was read', its text among them, 'that had appeared by the day'. */
export const gradeOfRecordFromWords = (
  { provenance, original: { pages: texts = [], copies = [] } = {} }: GradedRecord,
  pages: Pages,
  asOf: string,
): string => {
  const read = [...provenance, ...[...texts, ...copies].map((source) => ({ source }))];
  return gradeNamed(rankOfFigure({ value: 0, provenance: read }, pages, asOf));
};

/** The grade of a verdict: 'of the weakest figure that it needs', and of several that prove it met the best. */
export const gradeFromWords = (
  { by, fromBaseline }: Opinion,
  { baseline }: RawTarget,
  pages: Pages,
  asOf: string,
): string | undefined => {
  if (by.length === 0) return undefined;
  const best = Math.min(...by.map((reading) => rankOfFigure(reading, pages, asOf)));
  const isNeeded = fromBaseline && baseline !== undefined && baseline.byDefinition !== true;
  const rank = isNeeded ? Math.max(best, rankOfFigure(baseline, pages, asOf)) : best;
  return gradeNamed(rank);
};
