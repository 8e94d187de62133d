import { filters } from "#messages/views/filters.ts";

interface Props {
  readonly label: string;
  readonly count: number;
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
}

/** A checkbox for several years at once. */
export const SpanBox = ({ label, count, isOn, onChange }: Props) => (
  <label className="flex min-h-6.5 cursor-pointer items-center gap-2 text-small hover:bg-fill pointer-coarse:min-h-11">
    <input
      checked={isOn}
      className="size-3.5 accent-ink"
      onChange={(event) => onChange(event.target.checked)}
      type="checkbox"
    />
    <span className="grow">{label}</span>{" "}
    <span className="text-muted">
      {count} <span className="sr-only">{filters.counted(count, "targets")}</span>
    </span>
  </label>
);
