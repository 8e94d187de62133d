export { numberWords } from "#domain/numberWords.ts";

/** A count and what is counted: '1 record', '16 records', '3 bodies'. */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`;

/** What views count: '1 record', '16 targets'. */
export const countOf = {
  records: (count: number): string => counted(count, "record"),
  targets: (count: number): string => counted(count, "target"),
};
