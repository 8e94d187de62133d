import { type ReactNode, useId } from "react";

import { ownData } from "#messages/views/ownData.ts";
import { Button } from "#ui/frame/Button.tsx";

import { listed } from "./Changes.tsx";

const { changes: words } = ownData;

/** How own data is to be shown. */
export interface Choice {
  readonly name: string;
  readonly isMerged: boolean;
  readonly ownWins: boolean;
  readonly isToBeKept: boolean;
}

interface RadiosProps {
  readonly legend: string;
  readonly options: readonly (readonly [label: string, value: boolean])[];
  readonly value: boolean;
  readonly onChange: (value: boolean) => void;
}

const label = "flex min-h-7 cursor-pointer items-center gap-1.5 pointer-coarse:min-h-11";

const Radios = ({ legend, options, value, onChange }: RadiosProps) => {
  const name = useId();
  return (
    <fieldset className="py-1">
      <legend className="text-muted">{legend}</legend>
      <div className="flex flex-wrap gap-x-6">
        {options.map(([option, one]) => (
          <label className={label} key={option}>
            <input
              checked={value === one}
              className="accent-ink"
              name={name}
              onChange={() => onChange(one)}
              type="radio"
            />
            {option}
          </label>
        ))}
      </div>
    </fieldset>
  );
};

interface Props {
  readonly choice: Choice;
  /** The ids that the site has too. */
  readonly same: readonly string[];
  readonly isBusy: boolean;
  readonly onChange: (choice: Choice) => void;
  readonly onShow: () => void;
  /** What changes by this choice. */
  readonly children: ReactNode;
}

/** The reader's choices, what they change, and the button that shows it. */
export const ChoiceForm = ({ choice, same, isBusy, onChange, onShow, children }: Props) => {
  const { name, isMerged, ownWins, isToBeKept } = choice;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (!isBusy && name.trim() !== "") onShow();
      }}
    >
      <Radios
        legend={words.mode}
        onChange={(merged) => onChange({ ...choice, isMerged: merged })}
        options={[
          [words.merged, true],
          [words.alone, false],
        ]}
        value={isMerged}
      />
      {isMerged && same.length > 0 ? (
        <>
          <Radios
            legend={words.same(same.length)}
            onChange={(wins) => onChange({ ...choice, ownWins: wins })}
            options={[
              [words.ownWins, true],
              [words.theirsWin, false],
            ]}
            value={ownWins}
          />
          <p className="text-small wrap-anywhere text-muted">{words.sameList(listed(same))}</p>
        </>
      ) : null}
      {children}
      <label className="block max-w-120 py-2">
        {ownData.called}
        <input
          className="mt-1 block min-h-8 w-full rounded-plain border border-rule bg-panel px-2 pointer-coarse:min-h-11"
          maxLength={60}
          onChange={(event) => onChange({ ...choice, name: event.target.value })}
          required
          value={name}
        />
      </label>
      <label className={label}>
        <input
          checked={isToBeKept}
          className="size-3.5 accent-ink"
          onChange={(event) => onChange({ ...choice, isToBeKept: event.target.checked })}
          type="checkbox"
        />
        {ownData.keep}
      </label>
      <p className="py-2">
        <Button
          className="min-h-9 px-4 pointer-coarse:min-h-11"
          disabled={isBusy}
          look="solid"
          type="submit"
        >
          {ownData.show}
        </Button>
      </p>
    </form>
  );
};
