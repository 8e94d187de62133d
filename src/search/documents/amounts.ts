import type { Amount } from "#domain/schema/records.ts";

/**
 * Units, and what else an amount in them may be told in: how many of the other one of them is, and
 * from which figure on people tell it so.
 */
const others: readonly (readonly [unit: RegExp, other: string, times: number, from: number])[] = [
  [/\bmillion\b/, "billion", 1e-3, 1000],
  [/\bbillion\b/, "trillion", 1e-3, 1000],
  [/\bbillion\b/, "million", 1e3, 0],
  [/\btrillion\b/, "billion", 1e3, 0],
  [/\bGW\b/, "million kW", 1, 0],
  [/\bEB\b/, "ZB", 1e-3, 1000],
  [/\bMt\b/, "million tonnes", 1, 0],
];

const inUnit = (values: readonly number[], unit: string): string =>
  // Twelve digits leave out what multiplying in binary adds.
  values.map((value) => `${Number(value.toPrecision(12))} ${unit}`).join(" ");

/** An amount as people may type it: '1000 CNY billion', '1 CNY trillion' and '1000000 CNY million'. */
export const amountTexts = (amount: Amount, unit: string): readonly string[] => {
  const values = typeof amount === "number" ? [amount] : [amount.min, amount.max];
  return [
    inUnit(values, unit),
    ...others.flatMap(([pattern, other, times, from]) =>
      pattern.test(unit) && values.every((value) => value >= from)
        ? [
            inUnit(
              values.map((value) => value * times),
              unit.replace(pattern, other),
            ),
          ]
        : [],
    ),
  ];
};
