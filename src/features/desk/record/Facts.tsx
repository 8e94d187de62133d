import { desk } from "#messages/desk/desk.ts";

import { type Editing, EditingProvider, type FieldFault } from "#features/desk/form/editing.ts";
import { PartFields } from "#features/desk/form/Fields.tsx";
import { pathWords } from "#features/desk/form/pathWords.ts";
import { formOf } from "#features/desk/form/shape.ts";
import type { Lookup } from "#features/desk/form/lookup.ts";
import type { DeskAction, DeskItem } from "#features/desk/state/desk.ts";
import {
  type OverwrittenFact,
  overwrittenFacts,
  correctionOf,
  hasEvidence,
  isCurrent,
} from "#features/desk/state/overwritten.ts";
import { isRaw, type Raw, valueAt, withValue } from "#features/desk/state/path.ts";
import { parseDate } from "#domain/calendar/dates.ts";
import { textLanguage } from "#domain/dataset/textsIn.ts";
import { language } from "#messages/language.ts";
import { dateWords } from "#messages/words/dates.ts";
import { Button } from "#ui/frame/Button.tsx";

const { facts: words } = desk;

/** A value in words: dates and names as they are shown, objects by what they hold. */
const valueWords = (value: unknown, lookup: Lookup): string => {
  if (value === undefined) return words.gone;
  if (typeof value === "string") {
    const date = parseDate(value);
    if (date !== undefined) return dateWords(date);
    const named = [lookup.agency, lookup.company].map((referables) => referables.get(value)?.label);
    return named.find((name) => name !== undefined) ?? value;
  }
  if (isRaw(value)) {
    if ("min" in value) return `${String(value["min"])}–${String(value["max"])}`;
    const inner = Object.entries(value).flatMap(([name, part]) =>
      typeof part === "object" || name === "id" ? [] : [valueWords(part, lookup)],
    );
    return inner.join(words.joined);
  }
  return JSON.stringify(value);
};

/** The correction that a changed fact begins with: what was printed, what is there now. */
const begun = (item: DeskItem, fact: OverwrittenFact, lookup: Lookup): Raw => {
  const code = textLanguage(language.code);
  return {
    field: { [code]: pathWords(item.file, item.before, fact.path) },
    outcome: "differs",
    printed: { [code]: valueWords(fact.printed, lookup) },
    checked: { [code]: valueWords(fact.checked, lookup) },
    evidence: [],
  };
};

/** The fact's correction as the form has it: what was checked is begun anew once the record says something else. */
const correctionNow = (item: DeskItem, fact: OverwrittenFact, lookup: Lookup): Raw => {
  const written = correctionOf(item, fact.path);
  if (written === undefined) return begun(item, fact, lookup);
  return isCurrent(item, fact)
    ? written
    : { ...written, checked: begun(item, fact, lookup)["checked"] };
};

/** What keeps a correction from being a proof. */
const faultsOf = (item: DeskItem, fact: OverwrittenFact, root: string): readonly FieldFault[] => {
  const written = correctionOf(item, fact.path);
  const isWarning = false;
  if (!hasEvidence(written))
    return [{ field: `${root}.evidence`, message: words.needsEvidence, isWarning }];
  return isCurrent(item, fact)
    ? []
    : [{ field: `${root}.checked`, message: words.changedSince, isWarning }];
};

interface Props {
  readonly item: DeskItem;
  readonly editing: Editing;
  readonly act: (action: DeskAction) => void;
}

const correctionForm = formOf("correction");

/** The facts that a record changes, each with the correction that it asks for. */
export const Facts = ({ item, editing, act }: Props) => {
  const facts = overwrittenFacts(item);
  if (facts.length === 0) return null;
  const { lookup } = editing;
  return (
    <section aria-label={words.title} className="mt-4">
      <h3 className="font-semibold">{words.title}</h3>
      <p className="text-small text-muted">{words.about}</p>
      {facts.map((fact) => {
        const proof = correctionNow(item, fact, lookup);
        const root = `proofs.${fact.path}`;
        const change = (next: Raw, path?: string): void =>
          act({
            do: "prove",
            key: item.key,
            fact: fact.path,
            checked: fact.checked,
            proof: next,
            path,
          });
        const inner = (path: string): string => path.slice(root.length + 1);
        const own: Editing = {
          ...editing,
          lines: [],
          questionedPaths: new Set(),
          faults: faultsOf(item, fact, root),
          set: (path, value) => change(withValue(proof, inner(path), value), inner(path)),
          remove: (list, at, leavesEmpty) => {
            const value = valueAt(proof, inner(list));
            const left: readonly unknown[] = Array.isArray(value) ? value.toSpliced(at, 1) : [];
            change(
              withValue(proof, inner(list), left.length > 0 || leavesEmpty ? left : undefined),
            );
          },
        };
        const title = words.fact(
          pathWords(item.file, item.before, fact.path),
          valueWords(fact.printed, lookup),
          valueWords(fact.checked, lookup),
        );
        return (
          <fieldset className="mt-2 border-l-4 border-behind pl-3" key={fact.path}>
            <legend className="float-left w-full text-small font-semibold">{title}</legend>
            <div className="clear-both">
              <EditingProvider value={own}>
                <PartFields label={title} path={root} shape={correctionForm} value={proof} />
              </EditingProvider>
              {hasEvidence(proof) && !isCurrent(item, fact) ? (
                <Button className="my-1" onClick={() => change(proof)}>
                  {words.showsThisToo}
                </Button>
              ) : null}
            </div>
          </fieldset>
        );
      })}
    </section>
  );
};
