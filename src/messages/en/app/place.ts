/** Where the one thing that a page is of stands among what is selected; `place` counts from 1. */
interface Place {
  /** Undefined where it isn't among them. */
  readonly place: number | undefined;
  readonly shown: number;
  readonly total: number;
}

const placeAmong = (noun: "record" | "target", { place, shown, total }: Place): string => {
  if (place === undefined) return `Not among the ${shown} of ${total} ${noun}s selected`;
  const all = shown === total ? String(total) : `${shown} selected`;
  return `${noun === "record" ? "Record" : "Target"} ${place} of ${all}`;
};

/** 'Record 7 of 16 selected' */
export const placeOf = {
  record: (place: Place): string => placeAmong("record", place),
  target: (place: Place): string => placeAmong("target", place),
};
