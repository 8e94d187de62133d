import { useNavigation } from "#ui/navigation.tsx";

import { comparedIds, MOST_COMPARED, toggleCompared } from "./compareParameter.ts";

interface Props {
  readonly id: string;
  readonly name: string;
  /** The ids of all targets: an address may name others. */
  readonly known: { has(id: string): boolean };
}

/** Takes a target into the comparison, or out of it. */
export const CompareBox = ({ id, name, known }: Props) => {
  const { parameters, change } = useNavigation();
  const compared = comparedIds(parameters, known);
  const checked = compared.includes(id);
  return (
    <label className="order-3 flex min-h-8 items-center gap-2 text-small text-muted @4xl:order-none @4xl:justify-end print:hidden">
      <input
        aria-label={`Compare ${name}`}
        checked={checked}
        className="size-4.5 accent-[var(--ink)]"
        disabled={!checked && compared.length >= MOST_COMPARED}
        onChange={() => change(toggleCompared(id, known))}
        type="checkbox"
      />
      <span aria-hidden="true" className="@4xl:hidden">
        Compare
      </span>
    </label>
  );
};
