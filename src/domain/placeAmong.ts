/**
 * Where the one thing that a page is of stands among those selected: 'Record 7 of 16 selected'. `place`
 * counts from 1; undefined where it isn't among them.
 */
export const placeAmong = (
  noun: "record" | "target",
  place: number | undefined,
  { shown, total }: { readonly shown: readonly unknown[]; readonly total: number },
): string => {
  if (place === undefined) return `Not among the ${shown.length} of ${total} ${noun}s selected`;
  const all = shown.length === total ? String(total) : `${shown.length} selected`;
  return `${noun === "record" ? "Record" : "Target"} ${place} of ${all}`;
};
