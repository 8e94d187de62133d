/** A screen reader says all of a name at each step, and a description only where it is wanted. */
const LONGEST = 119;

/** Where a name may end: before the rest of a sentence or of a list, else within one, else between words. */
const ends = [/[;.]\s|[；。]/g, /[,:]\s|[，、：]/g, /\s/g];

/** Name and description of a mark: a name that is too long ends with one of its parts, and the rest is described. */
export const spoken = (
  words: string,
): { readonly "aria-label": string; readonly "aria-description"?: string } => {
  if (words.length <= LONGEST) return { "aria-label": words };
  const [end] = ends.flatMap((pattern) => {
    const last = [...words.matchAll(pattern)].findLast(({ index }) => index <= LONGEST);
    return last === undefined ? [] : [{ at: last.index, from: last.index + last[0].length }];
  });
  const { at, from } = end ?? { at: LONGEST, from: LONGEST };
  return { "aria-label": words.slice(0, at), "aria-description": words.slice(from) };
};
