import { setParameter, useNavigation } from "#ui/navigation.tsx";

import type { TargetsMode } from "./targetsMode.ts";

interface SwitchProps {
  readonly name: "opinions" | "settle";
  readonly on: boolean;
  readonly children: string;
}

const Switch = ({ name, on, children }: SwitchProps) => {
  const { change } = useNavigation();
  return (
    <button
      aria-pressed={on}
      className="min-h-7 rounded-plain border border-rule bg-panel px-2 text-small text-muted hover:text-ink aria-pressed:border-ink aria-pressed:bg-fill aria-pressed:text-ink pointer-coarse:min-h-11"
      onClick={() => change(setParameter(name, on ? undefined : "1"))}
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
      <Switch name="opinions" on={mode.opinions}>
        Second opinions
      </Switch>
    )}
    <Switch name="settle" on={mode.settle}>
      Missing a figure
    </Switch>
  </>
);
