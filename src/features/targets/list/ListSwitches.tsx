import { type Parameter, setting } from "#domain/address/parameter.ts";
import { useNavigation } from "#ui/frame/navigation.tsx";

import { onlySettled, secondOpinions } from "#features/targets/params.ts";
import { targets as words } from "#messages/targets/targets.ts";
import type { Listed } from "./listedTargets.ts";
import type { TargetsMode } from "./targetsMode.ts";

interface SwitchProps {
  readonly parameter: Parameter<boolean>;
  readonly on: boolean;
  readonly children: string;
}

const Switch = ({ parameter, on, children }: SwitchProps) => {
  const { change } = useNavigation();
  return (
    <button
      aria-pressed={on}
      className="min-h-7 rounded-plain border border-rule bg-panel px-2 text-small text-muted hover:text-ink aria-pressed:border-ink aria-pressed:bg-fill aria-pressed:text-ink pointer-coarse:min-h-11"
      onClick={() => change(setting(parameter, !on))}
      type="button"
    >
      {children}
    </button>
  );
};

/** What other methods say, and which targets only want a figure: shown where the reader asks for it. */
export const ListSwitches = ({ mode }: { readonly mode: TargetsMode }) => (
  <>
    {mode.view === "scatter" ? null : (
      <Switch on={mode.opinions} parameter={secondOpinions}>
        {words.opinions}
      </Switch>
    )}
    <Switch on={mode.settle} parameter={onlySettled}>
      {words.settle}
    </Switch>
  </>
);

interface NotesProps {
  readonly listed: Listed;
  readonly mode: TargetsMode;
  /** How many there were before the list was narrowed. */
  readonly total: number;
}

/** What the switches over the list made of it. */
export const ListNotes = ({ listed: { targets, opinions }, mode, total }: NotesProps) =>
  mode.settle || opinions !== undefined ? (
    <p className="text-small text-muted" role="status">
      {mode.settle ? words.settled(targets.length, total) : null}{" "}
      {opinions === undefined ? null : words.differ(opinions.differ, opinions.agree)}
    </p>
  ) : null;
