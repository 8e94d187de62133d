import { valueIn } from "#domain/address/parameter.ts";
import type { Dataset } from "#domain/dataset/dataset.ts";
import { useNavigation } from "#ui/navigation.tsx";

import { comparedTargets, MOST_COMPARED, toggleCompared } from "#features/targets/params.ts";
import { useHeldPlace } from "#features/targets/useHeldPlace.ts";

interface Props {
  readonly id: string;
  readonly name: string;
  readonly dataset: Dataset;
}

/** Takes a target into the comparison, or out of it. */
export const CompareBox = ({ id, name, dataset }: Props) => {
  const { parameters, change } = useNavigation();
  const parameter = comparedTargets(dataset);
  const compared = valueIn(parameters, parameter);
  const checked = compared.includes(id);
  const isFull = !checked && compared.length >= MOST_COMPARED;
  const { ref, hold } = useHeldPlace();
  return (
    <label
      className="order-3 flex min-h-8 items-center gap-2 text-small text-muted @4xl:order-none @4xl:justify-end print:hidden"
      ref={ref}
    >
      <input
        aria-label={`Compare ${name}`}
        checked={checked}
        className="size-4.5 accent-[var(--ink)]"
        disabled={isFull}
        onChange={() => {
          hold();
          change(toggleCompared(id, parameter));
        }}
        title={isFull ? "At most four can be compared" : undefined}
        type="checkbox"
      />
      <span aria-hidden="true" className="@4xl:hidden">
        {isFull ? "At most four" : "Compare"}
      </span>
    </label>
  );
};
