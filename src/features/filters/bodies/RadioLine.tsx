import { useId } from "react";

interface Option<Value extends string> {
  readonly value: Value;
  readonly label: string;
  readonly count?: number | undefined;
}

interface Props<Value extends string> {
  readonly legend: string;
  readonly options: readonly Option<Value>[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}

/** A question with few answers, on one line where it fits. */
export const RadioLine = <Value extends string>({
  legend,
  options,
  value,
  onChange,
}: Props<Value>) => {
  const name = useId();
  return (
    <fieldset className="text-small">
      <legend className="float-left flex min-h-6.5 w-12 items-center text-muted pointer-coarse:min-h-11">
        {legend}
      </legend>
      <div className="flex flex-wrap gap-x-3">
        {options.map((option) => (
          <label
            className="flex min-h-6.5 cursor-pointer items-center gap-1.5 pointer-coarse:min-h-11"
            key={option.value}
          >
            <input
              checked={option.value === value}
              className="size-3.5 accent-ink"
              name={name}
              onChange={() => onChange(option.value)}
              type="radio"
            />
            <span>
              {option.label}{" "}
              {option.count === undefined ? null : (
                <span className="text-muted">{option.count}</span>
              )}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
};
