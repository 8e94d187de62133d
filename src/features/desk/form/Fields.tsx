import { useState } from "react";

import { textLanguage } from "#domain/dataset/textsIn.ts";
import { own } from "#domain/own.ts";
import type { PartName } from "#domain/schema/parts.ts";
import { isTitledInChinese, subject } from "#languages/subject.ts";
import { choices } from "#messages/desk/choices.ts";
import { desk } from "#messages/desk/desk.ts";
import { language } from "#messages/language.ts";
import { Button } from "#ui/frame/Button.tsx";

import { isRaw, isWithin, type Raw } from "#features/desk/state/path.ts";
import { fieldId, helpId, useEditing } from "./editing.ts";
import { Input } from "./Input.tsx";
import { wordsOf } from "./pathWords.ts";
import { Faults, Row, useFaults } from "./Row.tsx";
import { type FieldShape, type Shape, targetForm } from "./shape.ts";
import { Sign } from "./Sign.tsx";

const { record: words } = desk;

type PartShape = Extract<Shape, { is: "part" }>;
type ListShape = Extract<Shape, { is: "list" }>;

const isPart = (shape: Shape): boolean => shape.is === "part" || shape.is === "target";

interface ValueProps {
  readonly path: string;
  readonly name: string;
  readonly label: string;
  readonly shape: Shape;
  readonly value: unknown;
}

/** A control with what is wrong below it; `helpedBy` is the element that says what belongs into it. */
const Control = ({ helpedBy, ...props }: ValueProps & { readonly helpedBy: string }) => {
  const { fixed } = useEditing();
  const { path, value } = props;
  const faults = useFaults(path, true);
  if (fixed === path) {
    return (
      <>
        <span id={fieldId(path)}>{typeof value === "string" ? value : ""}</span>
        <p className="text-small text-muted">{words.idFixed}</p>
      </>
    );
  }
  return (
    <>
      <Input
        {...props}
        describedBy={faults.length === 0 ? helpedBy : `${fieldId(path)}-faults ${helpedBy}`}
        id={fieldId(path)}
        isWrong={faults.some(({ isWarning }) => !isWarning)}
      />
      <Faults isWhole path={path} />
    </>
  );
};

/** What names an item of a list among the others. */
const nameOf = (value: unknown): string => {
  if (!isRaw(value)) return "";
  const named = [
    "short",
    "metric",
    "label",
    "text",
    "field",
    "claim",
    "name",
    "means",
    "to",
    "source",
  ];
  for (const name of named) {
    const field = own(value, name);
    if (typeof field === "string") {
      return name === "means" ? (own<string>(choices.means, field) ?? field) : field;
    }
    const texts = isRaw(field) ? [field[textLanguage(language.code)], field["en"]] : [];
    const text = texts.find((one) => typeof one === "string");
    if (text !== undefined) return text;
  }
  return "";
};

/** An object of a list. It folds away; where something was read is folded once that is said, and says what is wrong in it. */
const PartItem = ({
  shown,
  label,
  path,
  shape,
  value,
  onRemove,
}: PartProps & { readonly shown: string; readonly onRemove: () => void }) => {
  const { fixed } = useEditing();
  const wrong = useFaults(path, true).filter(({ isWarning }) => !isWarning).length;
  // A record that is corrected has dozens of figures, of which one or two are at issue.
  const [isOpen, setOpen] = useState(
    nameOf(value) === "" ||
      (fixed === undefined && !(shape.is === "part" && shape.part === "provenance")),
  );
  return (
    <details
      className="border-l-2 border-rule pl-3"
      id={fieldId(path)}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
      open={isOpen}
    >
      <summary className="cursor-pointer py-1 text-small font-semibold">
        {shown}
        <span className="font-normal text-muted"> {nameOf(value)}</span>
        {wrong === 0 ? null : (
          <span className="font-normal text-missed">
            {" "}
            <Sign is="wrong" /> {words.errors(wrong)}
          </span>
        )}
      </summary>
      {isOpen ? (
        <>
          <PartFields label={label} path={path} shape={shape} value={value} />
          <Button aria-label={words.remove(label)} className="my-1" look="plain" onClick={onRemove}>
            {words.removeShort}
          </Button>
        </>
      ) : null}
    </details>
  );
};

/** A list of objects. */
const PartList = ({
  path,
  label,
  whole,
  shape,
  value,
  isOptional,
}: Omit<ValueProps, "shape" | "name"> & {
  readonly whole: string;
  readonly shape: ListShape;
  readonly isOptional: boolean;
}) => {
  const { set, remove } = useEditing();
  const items: readonly unknown[] = Array.isArray(value) ? value : [];
  return (
    <div className="border-t border-rule py-1.5" id={fieldId(path)} tabIndex={-1}>
      <p className="text-small text-muted">{label}</p>
      <Faults isWhole={false} path={path} />
      {items.map((item, at) => (
        <PartItem
          // Items have no name of their own that stays while they are edited.
          // oxlint-disable-next-line react/no-array-index-key
          key={at}
          label={words.item(whole, at + 1)}
          shown={words.item(label, at + 1)}
          onRemove={() => remove(path, at, !isOptional)}
          path={`${path}.${at}`}
          shape={shape.item}
          value={item}
        />
      ))}
      <Button aria-label={words.addTo(whole)} onClick={() => set(`${path}.${items.length}`, {})}>
        {words.addTo(label)}
      </Button>
    </div>
  );
};

/** A list of single values: ids, names, sentences. */
const ValueList = ({
  path,
  name,
  label,
  whole,
  help,
  shape,
  value,
  isOptional,
}: Omit<ValueProps, "shape"> & {
  readonly whole: string;
  readonly help: string;
  readonly shape: ListShape;
  readonly isOptional: boolean;
}) => {
  const { set, remove } = useEditing();
  const items: readonly unknown[] = Array.isArray(value) ? value : [];
  // The row for one more: its value joins the list once there is one.
  const [isAdding, setAdding] = useState(false);
  const rows = isAdding ? [...items, undefined] : items;
  return (
    <Row help={help} label={label} path={path}>
      <ul className="grid gap-1">
        {rows.map((item, at) => (
          // oxlint-disable-next-line react/no-array-index-key
          <li className="flex items-start gap-1" key={at}>
            <div className="min-w-0 grow">
              <Control
                helpedBy={helpId(path)}
                label={words.item(whole, at + 1)}
                name={name}
                path={`${path}.${at}`}
                shape={shape.item}
                value={item}
              />
            </div>
            <Button
              aria-label={words.remove(words.item(whole, at + 1))}
              look="plain"
              onClick={() => {
                if (at < items.length) remove(path, at, !isOptional);
                else setAdding(false);
              }}
            >
              ×
            </Button>
          </li>
        ))}
      </ul>
      <Faults isWhole={false} path={path} />
      <Button
        className="mt-1"
        aria-label={words.addTo(whole)}
        id={items.length === 0 ? fieldId(path) : undefined}
        onClick={() => {
          // A text of ours is there with its first word; an id is picked.
          setAdding(true);
          if (shape.item.is === "own-text") set(`${path}.${items.length}`, { en: "" });
        }}
      >
        {words.addTo(label)}
      </Button>
    </Row>
  );
};

interface PartProps {
  readonly path: string;
  readonly label: string;
  readonly shape: Shape;
  readonly value: unknown;
}

const isThere = ({ name, isOptional }: FieldShape, value: Raw): boolean =>
  !isOptional || Object.hasOwn(value, name);

/** Made by the program, or edited beside what they are about: never a field of the form. */
const hiddenFields: ReadonlySet<string> = new Set(["key", "accepted"]);

/** Whether documents are in neither English nor Chinese: then names of their own are asked for. */
const areTitledOtherwise = (): boolean => subject().titles !== undefined && !isTitledInChinese();

/** The fields of an object: those that are there or have to be, and buttons for the others. */
export const PartFields = ({ path, label, shape, value }: PartProps) => {
  const { questionedPaths, faults } = useEditing();
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const form: PartShape = shape.is === "part" ? shape : targetForm(value);
  const record = isRaw(value) ? value : {};
  const pathOf = (name: string): string => (path === "" ? name : `${path}.${name}`);
  const isShown = (field: FieldShape): boolean =>
    isThere(field, record) ||
    (field.name === "native" && areTitledOtherwise()) ||
    // The schema may do without what the rules ask for, such as a Chinese title.
    faults.some((one) => !one.isWarning && isWithin(one.field, pathOf(field.name))) ||
    opened.has(field.name) ||
    [...questionedPaths].some((one) => isWithin(one, pathOf(field.name)));
  const editable = form.fields.filter(({ name }) => !hiddenFields.has(name));
  const others = editable.filter((field) => !isShown(field));
  return (
    <div className="@container">
      {editable.filter(isShown).map((field) => (
        <Field
          field={field}
          key={field.name}
          owner={path === "" ? "" : label}
          part={form.part}
          path={pathOf(field.name)}
          value={own(record, field.name)}
        />
      ))}
      {others.length === 0 ? null : (
        <details className="border-t border-rule py-1 text-small">
          <summary className="cursor-pointer text-muted">{words.more}</summary>
          <div className="flex flex-wrap gap-1 py-1">
            {others.map(({ name }) => (
              <Button
                key={name}
                look="plain"
                onClick={() => setOpened((before) => new Set([...before, name]))}
                title={wordsOf(form.part, name)[1]}
              >
                {wordsOf(form.part, name)[0]}
              </Button>
            ))}
          </div>
        </details>
      )}
    </div>
  );
};

const Field = ({
  field: { name, shape, isOptional },
  part,
  path,
  owner,
  value,
}: {
  readonly field: FieldShape;
  readonly part: PartName;
  readonly path: string;
  /** The name of what it belongs to; empty for the record itself. */
  readonly owner: string;
  readonly value: unknown;
}) => {
  const [label, help] = wordsOf(part, name);
  const whole = owner === "" ? label : words.within(owner, label);
  if (shape.is === "list" && isPart(shape.item)) {
    return (
      <PartList
        isOptional={isOptional}
        label={label}
        path={path}
        shape={shape}
        value={value}
        whole={whole}
      />
    );
  }
  if (shape.is === "list") {
    return (
      <ValueList
        help={help}
        isOptional={isOptional}
        label={label}
        name={name}
        path={path}
        shape={shape}
        value={value}
        whole={whole}
      />
    );
  }
  if (isPart(shape)) {
    return (
      <fieldset className="border-t border-rule py-1.5" id={fieldId(path)}>
        <legend className="float-left w-full text-small text-muted" title={help}>
          {label}
        </legend>
        <div className="clear-both border-l-2 border-rule pl-3">
          <Faults isWhole={false} path={path} />
          <PartFields label={whole} path={path} shape={shape} value={value} />
        </div>
      </fieldset>
    );
  }
  return (
    <Row help={help} label={label} path={path}>
      <Control
        helpedBy={helpId(path)}
        label={whole}
        name={name}
        path={path}
        shape={shape}
        value={value}
      />
    </Row>
  );
};
