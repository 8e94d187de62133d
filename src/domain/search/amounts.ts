import type { Amount } from "#domain/schema/records.ts";

const larger: readonly (readonly [from: string, to: string])[] = [
  ["million", "billion"],
  ["billion", "trillion"],
];

const inUnit = (values: readonly number[], unit: string): string =>
  values.map((value) => `${value} ${unit}`).join(" ");

/** An amount as people may type it: '1000 CNY billion' and '1 CNY trillion'. */
export const amountTexts = (amount: Amount, unit: string): readonly string[] => {
  const values = typeof amount === "number" ? [amount] : [amount.min, amount.max];
  const scaled = larger.flatMap(([from, to]) =>
    unit.includes(from) && values.every((value) => value >= 1000)
      ? [
          inUnit(
            values.map((value) => value / 1000),
            unit.replace(from, to),
          ),
        ]
      : [],
  );
  return [inUnit(values, unit), ...scaled];
};
