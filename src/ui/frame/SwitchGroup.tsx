interface Props<Value extends string> {
  readonly label: string;
  readonly options: readonly (readonly [Value, string])[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}

/** A choice between a few options, all visible. */
export const SwitchGroup = <Value extends string>({
  label,
  options,
  value,
  onChange,
}: Props<Value>) => (
  <div aria-label={label} className="flex text-small" role="group">
    {options.map(([option, words]) => (
      <button
        aria-pressed={option === value}
        className="-ml-px min-h-7 border border-rule bg-panel px-2 text-muted first:ml-0 first:rounded-l-plain last:rounded-r-plain hover:text-ink aria-pressed:z-10 aria-pressed:border-ink aria-pressed:bg-fill aria-pressed:text-ink pointer-coarse:min-h-11"
        key={option}
        onClick={() => onChange(option)}
        type="button"
      >
        {words}
      </button>
    ))}
  </div>
);
