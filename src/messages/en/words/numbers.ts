const smallNumbers = [
  "none",
  "one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
  "eleven",
  "twelve",
];

/** Numbers up to twelve in words, by the house style for titles. */
export const numberWords = (count: number, capital = false): string => {
  const word = smallNumbers[count] ?? String(count);
  return capital ? word.charAt(0).toUpperCase() + word.slice(1) : word;
};

/** A count with its noun: '1 record', '16 records', '3 bodies'. */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`;

/** The counts of views: '1 record', '16 targets'. */
export const countOf = {
  records: (count: number): string => counted(count, "record"),
  goals: (count: number): string => counted(count, "goal"),
  targets: (count: number): string => counted(count, "target"),
};

/** Joins names within a sentence: 'A', 'A and B', 'A, B and C', or the same with 'or'. */
export const listWords = (parts: readonly string[], word: "and" | "or" = "and"): string => {
  const last = parts.at(-1) ?? "";
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(", ")} ${word} ${last}`;
};
