import { selecting } from "#domain/query/selection/selectionAddress.ts";
import { setUndated } from "#domain/query/selection/changeSelection.ts";
import type { Selection } from "#domain/query/selection/selection.ts";
import { dayWords } from "#messages/words/dates.ts";
import { Button } from "#ui/frame/Button.tsx";
import { useNavigation } from "#ui/navigation.tsx";

import { DayField } from "./DayField.tsx";
import { SwitchGroup } from "#ui/frame/SwitchGroup.tsx";
import { asOf } from "#messages/targets/asOf.ts";

/** What the reader may assume: the shape of the path, and a date for baselines that have none. */
export const AssumptionsPanel = ({ selection }: { readonly selection: Selection }) => {
  const { change } = useNavigation();
  const select = (next: Selection): void => change(selecting(next));
  const { path, undated } = selection;
  return (
    <div className="flex flex-wrap items-center gap-x-5 gap-y-2 border-l-4 border-rule py-1 pl-3 text-small">
      <div className="flex items-center gap-2">
        <span className="text-muted">{asOf.path}</span>
        <SwitchGroup
          label={asOf.path}
          onChange={(next) => select({ ...selection, path: next })}
          options={[
            ["straight", asOf.paths.straight],
            ["compound", asOf.paths.compound],
          ]}
          value={path}
        />
      </div>
      <div className="flex flex-wrap items-center gap-2">
        <span className="text-muted">
          {undated === undefined ? asOf.undated : asOf.undatedIs(dayWords(undated))}
        </span>
        <DayField
          day={undated}
          label={asOf.undated}
          onClear={() => select(setUndated(selection, undefined))}
          onCommit={(day) => select(setUndated(selection, day))}
        />
      </div>
      {path === "straight" && undated === undefined ? null : (
        <Button onClick={() => select(setUndated({ ...selection, path: "straight" }, undefined))}>
          {asOf.reset}
        </Button>
      )}
      <p className="w-full max-w-[75ch] text-muted">{asOf.note}</p>
    </div>
  );
};
