import { own } from "#domain/own.ts";
import type { FileName } from "#domain/schema/files.ts";
import type { PartName } from "#domain/schema/parts.ts";
import { desk } from "#messages/desk/desk.ts";
import { fields as fieldWords } from "#messages/desk/fields.ts";

import { valueAt } from "#features/desk/state/path.ts";
import { formOf, formOfFile, type Shape, targetForm } from "./shape.ts";

/** The label of a part's field, and its description. */
export const wordsOf = (part: PartName, name: string): readonly [label: string, help: string] =>
  own(fieldWords[part], name) ?? [name, ""];

/** The words of a field by its path in a record: 'Targets 2: Value' for `targets.1.value`; none for the record itself. */
export const pathWords = (file: FileName, record: unknown, path: string): string => {
  if (path === "") return "";
  let form = formOfFile(file);
  const labels: string[] = [];
  /** Of a list, that of its items. */
  let shape: Shape | undefined;
  let value: unknown = record;
  for (const step of path.split(".")) {
    value = valueAt(value, step);
    if (/^\d+$/.test(step)) {
      const last = labels.pop();
      labels.push(desk.record.item(last ?? "", Number(step) + 1));
    } else if (shape?.is === "own-text" && (step === "en" || step === "zh")) {
      const last = labels.pop();
      const { english, chinese } = desk.record;
      labels.push(desk.record.inLanguage(last ?? "", step === "en" ? english : chinese));
    } else {
      const field = form.fields.find(({ name }) => name === step);
      shape = field?.shape.is === "list" ? field.shape.item : field?.shape;
      labels.push(wordsOf(form.part, step)[0]);
    }
    if (shape?.is === "part") form = formOf(shape.part);
    if (shape?.is === "target") form = targetForm(value);
  }
  return labels.reduce((owner, label) => desk.record.within(owner, label));
};
