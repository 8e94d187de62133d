import { useId } from "react";

import type { Highlight } from "#domain/briefing/briefing.ts";
import { briefing } from "#messages/files/briefing.ts";
import { Button } from "#ui/frame/Button.tsx";

import { TextField } from "./TextField.tsx";

const { highlight: words } = briefing;

const inPercent = (share: number): number => Math.round(share * 100);
const inShares = (percent: number): number => Math.min(1, Math.max(0, percent / 100));

interface ShareProps {
  readonly label: string;
  readonly value: number;
  readonly onChange: (value: number) => void;
}

/** A position in percent from an edge; arrow keys change it by one. */
const ShareField = ({ label, value, onChange }: ShareProps) => {
  const id = useId();
  return (
    <div className="text-small">
      <label className="text-muted" htmlFor={id}>
        {label}
      </label>
      <input
        className="block min-h-7 w-20 rounded-plain border border-rule bg-panel px-2 py-1 pointer-coarse:min-h-11"
        id={id}
        max={100}
        min={0}
        onChange={({ target }) => {
          if (!Number.isNaN(target.valueAsNumber)) onChange(inShares(target.valueAsNumber));
        }}
        type="number"
        value={inPercent(value)}
      />
    </div>
  );
};

interface Props {
  readonly highlight: Highlight | undefined;
  /** Whether decks show the figure as a native chart or table, over which nothing can be drawn. */
  readonly isNative: boolean;
  readonly onChange: (highlight: Highlight | undefined) => void;
}

const inMiddle: Highlight = { x: 0.5, y: 0.5, label: "" };

/** The highlight of a figure: placed by a press on the figure, or by two numbers. */
export const HighlightFields = ({ highlight, isNative, onChange }: Props) =>
  highlight === undefined ? (
    <Button onClick={() => onChange(inMiddle)}>{words.add}</Button>
  ) : (
    <fieldset className="space-y-2 border border-rule p-2">
      <legend className="px-1 text-small text-muted">{words.name}</legend>
      <TextField
        isLine
        label={words.label}
        onChange={(label) => onChange({ ...highlight, label })}
        value={highlight.label}
      />
      <div className="flex flex-wrap gap-x-4 gap-y-2">
        <ShareField
          label={words.fromLeft}
          onChange={(x) => onChange({ ...highlight, x })}
          value={highlight.x}
        />
        <ShareField
          label={words.fromTop}
          onChange={(y) => onChange({ ...highlight, y })}
          value={highlight.y}
        />
      </div>
      <p className="text-small text-muted">{words.hint}</p>
      {isNative ? <p className="text-small">{words.native(highlight.label)}</p> : null}
      <Button onClick={() => onChange(undefined)}>{words.remove}</Button>
    </fieldset>
  );
