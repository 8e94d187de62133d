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
];

/** Numbers below ten as words, as the house style wants them in titles. */
export const numberWords = (count: number, capital = false): string => {
  const word = smallNumbers[count] ?? String(count);
  return capital ? word.charAt(0).toUpperCase() + word.slice(1) : word;
};
