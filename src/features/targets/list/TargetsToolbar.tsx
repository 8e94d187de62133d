import { useId, useState } from "react";

import { orderOf, type Order } from "#domain/address/order.ts";
import { setting } from "#domain/address/parameter.ts";
import type { Selection } from "#domain/selection/selection.ts";
import { useNavigation } from "#ui/frame/navigation.tsx";

import { AssumptionsPanel } from "#features/targets/asOf/AssumptionsPanel.tsx";
import { drawnUnits, sortKeys, targetOrder, targetsView } from "#features/targets/params.ts";
import { SwitchGroup } from "#features/targets/SwitchGroup.tsx";
import { targets } from "#messages/targets/targets.ts";
import { asOf } from "#messages/targets/asOf.ts";
import type { TargetSorting } from "./targetSort.ts";
import type { TargetsMode } from "./targetsMode.ts";

interface Props {
  readonly sorting: TargetSorting;
  readonly mode: TargetsMode;
  readonly selection: Selection;
  readonly comparing: boolean;
}

/** How the targets are shown: as a list or a scatter, in which units, in which order. */
export const TargetsToolbar = ({ sorting, mode: { view, units }, selection, comparing }: Props) => {
  const { change } = useNavigation();
  const sort = (next: Order): void => change(setting(targetOrder, orderOf(targetOrder, next)));
  const id = useId();
  const [open, setOpen] = useState(false);
  return (
    <div className="flex flex-wrap items-center gap-x-5 gap-y-2 text-small print:hidden">
      <SwitchGroup
        label={targets.show.label}
        onChange={(next) => change(setting(targetsView, next))}
        options={[
          ["list", targets.show.list],
          ["scatter", targets.show.scatter],
        ]}
        value={view}
      />
      {view === "scatter" && !comparing ? null : (
        <SwitchGroup
          label={targets.draw.label}
          onChange={(next) => change(setting(drawnUnits, next))}
          options={[
            ["share", targets.draw.share],
            ["native", targets.draw.native],
          ]}
          value={units}
        />
      )}
      {view === "scatter" ? null : (
        <div className="flex flex-wrap items-center gap-2">
          <label className="text-muted" htmlFor={id}>
            {targets.sortBy}
          </label>
          <select
            className="min-h-7 max-w-full rounded-plain border border-rule bg-panel px-1 pointer-coarse:min-h-11"
            id={id}
            onChange={({ target }) => sort({ key: target.value, descending: false })}
            value={sorting.key}
          >
            {sortKeys.map((key) => (
              <option key={key} value={key}>
                {targets.sorts[key]}
              </option>
            ))}
          </select>
          <button
            aria-pressed={sorting.descending}
            className="min-h-7 rounded-plain border border-rule bg-panel px-2 text-muted hover:text-ink aria-pressed:border-ink aria-pressed:bg-fill aria-pressed:text-ink pointer-coarse:min-h-11"
            onClick={() => sort({ ...sorting, descending: !sorting.descending })}
            type="button"
          >
            {targets.reversed}
          </button>
        </div>
      )}
      <button
        aria-expanded={open}
        className="min-h-7 underline decoration-rule underline-offset-2 hover:decoration-ink pointer-coarse:min-h-11"
        onClick={() => setOpen(!open)}
        type="button"
      >
        {asOf.assumptions}
      </button>
      {open ? <AssumptionsPanel selection={selection} /> : null}
    </div>
  );
};
