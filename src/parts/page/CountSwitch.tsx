import { selecting } from "#domain/query/selection/selectionAddress.ts";
import type { Selection } from "#domain/query/selection/selection.ts";
import { counting } from "#messages/targets/counting.ts";
import { SwitchGroup } from "#ui/frame/SwitchGroup.tsx";
import { useNavigation } from "#ui/navigation.tsx";

/** Whether each goal counts once, by the target that stands, or every target. */
export const CountSwitch = ({ selection }: { readonly selection: Selection }) => {
  const { change } = useNavigation();
  const { label, goals, targets: every } = counting;
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
      <span className="min-w-20 text-muted">{label}</span>
      <SwitchGroup
        label={label}
        onChange={(count) => change(selecting({ ...selection, count }))}
        options={[
          ["goals", goals],
          ["targets", every],
        ]}
        value={selection.count}
      />
    </div>
  );
};
