import { setUndated } from "#domain/selection/changeSelection.ts";
import { selecting, type Selection } from "#domain/selection/selection.ts";
import { dayWords } from "#messages/dates.ts";
import { Button } from "#ui/Button.tsx";
import { useNavigation } from "#ui/navigation.tsx";

import { DayField } from "./DayField.tsx";
import { SwitchGroup } from "#features/targets/SwitchGroup.tsx";

/** What the reader may assume: the shape of the path, the date of baselines that have none. */
export const AssumptionsPanel = ({ selection }: { readonly selection: Selection }) => {
  const { change } = useNavigation();
  const select = (next: Selection): void => change(selecting(next));
  const { path, undated } = selection;
  return (
    <div className="flex flex-wrap items-center gap-x-5 gap-y-2 border-l-4 border-rule py-1 pl-3 text-small">
      <div className="flex items-center gap-2">
        <span className="text-muted">Path to the target</span>
        <SwitchGroup
          label="Path to the target"
          onChange={(next) => select({ ...selection, path: next })}
          options={[
            ["straight", "Straight"],
            ["compound", "Compound"],
          ]}
          value={path}
        />
      </div>
      <div className="flex flex-wrap items-center gap-2">
        <span className="text-muted">
          Date for baselines without one
          {undated === undefined ? "" : `: ${dayWords(undated)}`}
        </span>
        <DayField
          day={undated}
          label="Date for baselines without one"
          onClear={() => select(setUndated(selection, undefined))}
          onCommit={(day) => select(setUndated(selection, day))}
        />
      </div>
      {path === "straight" && undated === undefined ? null : (
        <Button onClick={() => select(setUndated({ ...selection, path: "straight" }, undefined))}>
          Back to the default
        </Button>
      )}
      <p className="w-full max-w-[75ch] text-muted">
        A straight path asks for equal steps in units, a compound one for equal steps in per cent. A
        date given here never overrides one that a source gives.
      </p>
    </div>
  );
};
