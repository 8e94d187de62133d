import { useState } from "react";

import { parseDate } from "#domain/calendar/dates.ts";
import type { DataLanguage } from "#domain/dataset/textsIn.ts";
import { own } from "#domain/own.ts";
import { writtenNumber } from "#domain/writtenNumber.ts";
import { choices } from "#messages/desk/choices.ts";
import { desk as words } from "#messages/desk/desk.ts";
import { recordPage } from "#messages/views/recordPage.ts";
import { dateWords } from "#messages/words/dates.ts";
import { Combobox } from "#ui/forms/Combobox.tsx";

import { isRaw } from "#features/desk/state/path.ts";
import { useEditing } from "./editing.ts";
import { searchIn } from "./lookup.ts";
import type { Reference, Shape } from "./shape.ts";

const box =
  "min-h-8 w-full rounded-plain border border-control bg-panel px-2 py-1 text-small aria-invalid:border-missed";

/** The figure that a text is; one that isn't stays as typed, for the schema to say what is expected. */
const figureOf = (text: string): unknown => {
  const plain = text.trim();
  return plain === "" ? undefined : (writtenNumber(plain) ?? text);
};

const textOf = (value: unknown): string =>
  typeof value === "string" || typeof value === "number" ? String(value) : "";

interface Props {
  readonly id: string;
  /** The accessible name, with that of what it belongs to. */
  readonly label: string;
  /** The name of the field, whose choices have words. */
  readonly name: string;
  readonly path: string;
  readonly shape: Shape;
  readonly value: unknown;
  readonly describedBy: string | undefined;
  readonly isWrong: boolean;
}

interface FieldProps extends Pick<Props, "id" | "label" | "describedBy" | "isWrong"> {
  readonly value: unknown;
  readonly onChange: (value: unknown) => void;
}

/** A figure as it is typed: '1.' isn't rewritten to '1' under the reader's hands. */
const FigureInput = ({ id, label, value, onChange, describedBy, isWrong }: FieldProps) => {
  const [typed, setTyped] = useState<string>();
  return (
    <input
      aria-describedby={describedBy}
      aria-invalid={isWrong || undefined}
      aria-label={label}
      autoComplete="off"
      className={box}
      id={id}
      inputMode="decimal"
      onBlur={() => setTyped(undefined)}
      onChange={({ target }) => {
        setTyped(target.value);
        onChange(figureOf(target.value));
      }}
      type="text"
      value={typed ?? textOf(value)}
    />
  );
};

/** A figure, or both ends of a range where the second is there. */
const AmountInput = ({ id, label, value, onChange, ...rest }: FieldProps) => {
  const { min, max } = isRaw(value) ? value : { min: value, max: undefined };
  return (
    <span className="flex items-center gap-2">
      <FigureInput
        id={id}
        label={max === undefined ? label : words.record.figureFrom(label)}
        onChange={(low) => onChange(max === undefined ? low : { min: low, max })}
        value={min}
        {...rest}
      />
      <span className="text-small text-muted">{words.record.rangeTo}</span>
      <FigureInput
        id={`${id}-to`}
        label={words.record.figureTo(label)}
        onChange={(high) => onChange(high === undefined ? min : { min, max: high })}
        value={max}
        {...rest}
      />
    </span>
  );
};

/** A text; it grows with its content. */
const TextInput = ({
  id,
  label,
  value,
  onChange,
  describedBy,
  isWrong,
  lang,
  hint,
}: FieldProps & { readonly lang?: string; readonly hint?: string | undefined }) => (
  <textarea
    aria-describedby={describedBy}
    aria-invalid={isWrong || undefined}
    aria-label={label}
    className={`${box} field-sizing-content resize-none`}
    id={id}
    lang={lang}
    onChange={({ target }) => onChange(target.value === "" ? undefined : target.value)}
    placeholder={hint}
    rows={1}
    value={textOf(value)}
  />
);

/** A date as text, with what it is read as. */
const DateInput = ({ id, label, value, onChange, describedBy, isWrong }: FieldProps) => {
  const date = typeof value === "string" ? parseDate(value) : undefined;
  return (
    <span className="block">
      <input
        aria-describedby={describedBy}
        aria-invalid={isWrong || undefined}
        aria-label={label}
        autoComplete="off"
        className={box}
        id={id}
        onChange={({ target }) => {
          const text = target.value.trim();
          onChange(text === "" ? undefined : text);
        }}
        type="text"
        value={textOf(value)}
      />
      {date === undefined ? null : (
        <span className="text-small text-muted">
          {dateWords(date)}
          {date.precision === "day" ? null : recordPage.precision(date.precision)}
        </span>
      )}
    </span>
  );
};

const SelectInput = ({
  id,
  label,
  value,
  onChange,
  describedBy,
  isWrong,
  options,
}: FieldProps & {
  readonly options: readonly (readonly [value: string, words: string])[];
}) => (
  <select
    aria-describedby={describedBy}
    aria-invalid={isWrong || undefined}
    aria-label={label}
    className={box}
    id={id}
    onChange={({ target }) => onChange(target.value === "" ? undefined : target.value)}
    value={textOf(value)}
  >
    <option value="">{words.record.notSaid}</option>
    {options.map(([code, optionLabel]) => (
      <option key={code} value={code}>
        {optionLabel}
      </option>
    ))}
  </select>
);

const flags: readonly (readonly [string, string])[] = [
  ["yes", words.record.yes],
  ["no", words.record.no],
];

const ReferenceInput = ({
  to,
  path,
  value,
  ...rest
}: FieldProps & { readonly to: Reference; readonly path: string }) => {
  const { lookup, addNew, set } = useEditing();
  const referables = lookup[to];
  return (
    <Combobox
      describedBy={rest.describedBy}
      id={rest.id}
      isWrong={rest.isWrong}
      label={rest.label}
      labelOf={(id) => referables.get(id)?.label}
      onAdd={
        to === "sector" || to === "field" || to === "record"
          ? undefined
          : (typed) => {
              const id = addNew(to, typed);
              if (id !== undefined) set(path, id);
            }
      }
      onChoose={rest.onChange}
      search={(typed) => searchIn(referables, typed)}
      value={typeof value === "string" ? value : undefined}
      words={words.find}
    />
  );
};

const languages = [
  ["en", "en", words.record.english],
  ["zh", "zh-Hans", words.record.chinese],
] as const;

/** The control of a single value. */
export const Input = ({ name, path, shape, ...field }: Props) => {
  const { set } = useEditing();
  const rest = { ...field, onChange: (value: unknown) => set(path, value) };
  switch (shape.is) {
    case "own-text": {
      // A plain text is the same in every language: a publisher's name, mostly.
      const { value } = field;
      const same = typeof value === "string" ? value : undefined;
      const setText = (code: DataLanguage, text: unknown): void => {
        if (same === undefined) set(`${path}.${code}`, text);
        else set(path, code === "en" ? text : { en: same, [code]: text });
      };
      return (
        <span className="grid gap-1">
          {languages.map(([code, lang, language]) => (
            <TextInput
              {...rest}
              hint={language}
              id={code === "en" ? field.id : `${field.id}-${code}`}
              key={code}
              label={words.record.inLanguage(field.label, language)}
              lang={lang}
              onChange={(text) => setText(code, text)}
              value={isRaw(value) ? value[code] : code === "en" ? same : undefined}
            />
          ))}
        </span>
      );
    }
    case "date":
      return <DateInput {...rest} />;
    case "number":
      return <FigureInput {...rest} />;
    case "amount":
      return <AmountInput {...rest} />;
    case "flag":
      return (
        <SelectInput
          {...rest}
          onChange={(chosen) => set(path, chosen === undefined ? undefined : chosen === "yes")}
          options={flags}
          value={field.value === undefined ? "" : field.value === true ? "yes" : "no"}
        />
      );
    case "choice": {
      const labels: Readonly<Record<string, string>> = own(choices, name) ?? {};
      return (
        <SelectInput
          {...rest}
          options={shape.values.map((code) => [code, own(labels, code) ?? code])}
        />
      );
    }
    case "reference":
      return <ReferenceInput {...rest} path={path} to={shape.to} />;
    default:
      return <TextInput {...rest} />;
  }
};
