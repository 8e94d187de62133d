/** A word that may not fit on a phone's line, by its number of unbreakable characters; Chinese breaks anywhere. */
const LONG = /[^\s\p{Script=Han}\p{P}\p{S}]{41}/u;

/** Whether a character, by its code, ends such a word: spaces and most punctuation, or Chinese. */
const ends = (code: number): boolean => code < 0x30 || (code >= 0x3400 && code <= 0x9fff);

/** Counts first, which takes a fraction of the pattern's time. */
const isLong = (text: string): boolean => {
  let length = 0;
  for (let at = 0; at < text.length; at += 1) {
    length = ends(text.charCodeAt(at)) ? 0 : length + 1;
    if (length > 40) return !text.startsWith("http") && LONG.test(text);
  }
  return false;
};

/** Whether a text anywhere in a value has a word that may be wider than a phone's page. */
export const hasLongWord = (value: unknown): boolean => {
  if (typeof value === "string") return isLong(value);
  if (typeof value !== "object" || value === null) return false;
  for (const name in value) if (hasLongWord(Reflect.get(value, name))) return true;
  return false;
};
