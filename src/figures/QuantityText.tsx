import { figureOf } from "#domain/amountWords.ts";
import type { Amount, Bound } from "#domain/schema/records.ts";

interface Props {
  readonly value: Amount;
  readonly unit: string;
  readonly bound?: Bound | undefined;
}

/** A figure as printed: its bound and unit in the background, the figure in front. */
export const QuantityText = ({ value, unit, bound }: Props) => (
  <span>
    {bound === undefined ? null : <span className="text-muted">{bound} </span>}
    <span className="font-semibold">{figureOf(value)}</span>
    {unit.startsWith("%") ? "" : " "}
    <span className="text-muted">{unit}</span>
  </span>
);
