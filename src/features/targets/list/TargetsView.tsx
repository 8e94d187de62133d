import { type ReactNode, useId } from "react";

import { type Order, orderOf } from "#domain/query/parameters/order.ts";
import { type Parameter, setting } from "#domain/query/parameters/parameter.ts";
import { type TargetSorting, targetSortKeys } from "#domain/findings/targetSort.ts";
import type { Selection } from "#domain/query/selection/selection.ts";
import type { GlyphUnits } from "#figures/targetGlyph/targetGlyphModel.ts";
import type { ListMode } from "#figures/targetList/listing.ts";
import {
  drawnUnits,
  onlySettled,
  targetOrder,
  targetsView,
} from "#figures/targetList/parameters.ts";
import { type ScoreBy, scoreDivision } from "#figures/scoreboard/scoreboardGroups.ts";
import { asOf } from "#messages/targets/asOf.ts";
import { targetList as listWords, targets } from "#messages/targets/targets.ts";
import { useNavigation } from "#ui/navigation.tsx";

import { AssumptionsPanel } from "#features/targets/asOf/AssumptionsPanel.tsx";
import { CountSwitch } from "#parts/page/CountSwitch.tsx";
import { SwitchGroup } from "#ui/frame/SwitchGroup.tsx";

/** How the targets are shown, in a few words. */
export const viewWords = ({ view }: ListMode, { key, descending }: TargetSorting): string => {
  if (view !== "list") return listWords[view];
  const words = listWords.views[key];
  return descending ? listWords.reversed(words) : words;
};

const Line = ({ label, children }: { readonly label: string; readonly children: ReactNode }) => (
  <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
    <span className="min-w-20 text-muted">{label}</span>
    {children}
  </div>
);

interface SwitchProps {
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
  readonly children: string;
}

const Switch = ({ on, onChange, children }: SwitchProps) => (
  <button
    aria-pressed={on}
    className="min-h-7 rounded-plain border border-rule bg-panel px-2 text-muted hover:text-ink aria-pressed:border-ink aria-pressed:bg-fill aria-pressed:text-ink pointer-coarse:min-h-11"
    onClick={() => onChange(!on)}
    type="button"
  >
    {children}
  </button>
);

const divisions = (["none", "sector", "lead", "due"] as const).map(
  (key) => [key, targets.divisions[key]] as const,
);

interface Props {
  readonly sorting: TargetSorting;
  readonly mode: ListMode;
  readonly units: GlyphUnits;
  readonly by: ScoreBy | undefined;
  readonly selection: Selection;
  /** Whether targets are being compared, and whether each row offers it. */
  readonly isCompared: boolean;
  readonly isComparing: boolean;
  readonly onComparing: (isComparing: boolean) => void;
}

/** The view's controls: order, list, goals or plans, units, assumptions. */
export const TargetsView = ({ sorting, mode, units, by, selection, ...rest }: Props) => {
  const { change } = useNavigation();
  const id = useId();
  const sort = (next: Order): void => change(setting(targetOrder, orderOf(targetOrder, next)));
  const flip = (parameter: Parameter<boolean>) => (on: boolean) => change(setting(parameter, on));
  const isList = mode.view === "list";
  return (
    <div className="space-y-2.5">
      <Line label={targets.show.label}>
        <SwitchGroup
          label={targets.show.label}
          onChange={(next) => change(setting(targetsView, next))}
          options={[
            ["list", targets.show.list],
            ["goals", targets.show.goals],
            ["plans", targets.show.plans],
          ]}
          value={mode.view}
        />
      </Line>
      <CountSwitch selection={selection} />
      {/* Controls of the list alone stay in place, disabled. */}
      <fieldset className="disabled:opacity-50" disabled={!isList}>
        <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <label className="min-w-20 text-muted" htmlFor={id}>
            {targets.sortBy}
          </label>
          <select
            className="min-h-7 max-w-full rounded-plain border border-rule bg-panel px-1 pointer-coarse:min-h-11"
            id={id}
            onChange={({ target }) => sort({ key: target.value, descending: false })}
            value={sorting.key}
          >
            {targetSortKeys.map((key) => (
              <option key={key} value={key}>
                {targets.sorts[key]}
              </option>
            ))}
          </select>
          <Switch
            on={sorting.descending}
            onChange={(descending) => sort({ key: sorting.key, descending })}
          >
            {targets.reversed}
          </Switch>
        </div>
      </fieldset>
      <fieldset className="disabled:opacity-50" disabled={!isList && !rest.isCompared}>
        <Line label={targets.draw.label}>
          <SwitchGroup
            label={targets.draw.label}
            onChange={(next) => change(setting(drawnUnits, next))}
            options={[
              ["share", targets.draw.share],
              ["native", targets.draw.native],
            ]}
            value={units}
          />
        </Line>
      </fieldset>
      <Line label={targets.divide}>
        <SwitchGroup
          label={targets.divide}
          onChange={(next) => change(setting(scoreDivision, next === "none" ? undefined : next))}
          options={divisions}
          value={by ?? "none"}
        />
      </Line>
      <div className="flex flex-wrap gap-1.5">
        <fieldset className="contents *:disabled:opacity-50" disabled={!isList}>
          <Switch on={rest.isComparing} onChange={rest.onComparing}>
            {listWords.compare}
          </Switch>
        </fieldset>
        <Switch on={mode.settle} onChange={flip(onlySettled)}>
          {targets.settle}
        </Switch>
      </div>
      <section aria-label={asOf.assumptions} className="border-t border-rule pt-2">
        <h2 className="mb-1 font-semibold">{asOf.assumptions}</h2>
        <AssumptionsPanel selection={selection} />
      </section>
    </div>
  );
};
