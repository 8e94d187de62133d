import type { Day } from "#domain/calendar/dates.ts";
import type { Judgement } from "./judgement.ts";
import type { QuantitativeTarget, Reading } from "#domain/schema/target.ts";

interface EarlierReading {
  readonly reading: Reading;
  readonly day: Day;
}

/** The readings from before the baseline: not progress, but drawn and listed as earlier values. */
export const earlierReadings = (
  { readings }: QuantitativeTarget,
  { setAside }: Pick<Judgement, "setAside">,
): readonly EarlierReading[] =>
  setAside.flatMap(({ index, why, day }) => {
    const reading = readings[index];
    return why === "before-baseline" && day !== undefined && reading !== undefined
      ? [{ reading, day }]
      : [];
  });
