import type { Finding } from "#domain/checking/finding.ts";
import { textsIn } from "#domain/dataset/textsIn.ts";
import { readRecords } from "#domain/dataset/validate.ts";
import type { Fault } from "#domain/schema/fault.ts";
import { faultOf } from "#domain/schema/faultOf.ts";
import { recordSchemas } from "#domain/schema/files.ts";
import { desk } from "#messages/desk/desk.ts";
import { findingWords } from "#messages/views/dataRules.ts";
import { faultWords } from "#messages/views/faults.ts";

import type { FieldFault } from "#features/desk/form/editing.ts";
import type { DeskItem } from "#features/desk/state/desk.ts";
import { idOf } from "#features/desk/state/files.ts";
import { finishedRecord } from "#features/desk/state/overwritten.ts";
import { isRaw, type Raw } from "#features/desk/state/path.ts";

/** A field that isn't there is to be filled in, whatever is expected in it. */
const words = (fault: Fault): string =>
  (fault.is === "type" || fault.is === "choice") && fault.found.is === "nothing"
    ? desk.record.missing
    : faultWords(fault);

/** What the schema has against a record, in either language: known with each key. */
const schemaFaults = (item: DeskItem): readonly FieldFault[] => {
  const file = { records: [finishedRecord(item)] };
  return (["en", "zh"] as const).flatMap((language) =>
    readRecords<{ readonly id: string }>(
      item.file,
      recordSchemas[item.file],
      textsIn(language)(file),
    ).problems.map(({ field = "", fault }) => ({
      field,
      message: words(faultOf(fault)),
      isWarning: false,
    })),
  );
};

const messageOf = (finding: Finding): string => {
  // Its sentence names the rule and the field, which on the desk stand beside it in words.
  if (finding.rule === "accepts-nothing") return desk.warnings.gone;
  // These show how it is written in the files.
  if (finding.rule === "text-without-chinese") return desk.record.missing;
  if (finding.rule === "text-in-one-language") return desk.record.inOneLanguage;
  return finding.rule === "malformed" && "fault" in finding.values
    ? words(finding.values.fault)
    : findingWords(finding);
};

/** A finding as a fault of its field. */
export const faultIn = (finding: Finding): FieldFault => ({
  field: finding.field ?? "",
  message: messageOf(finding),
  isWarning: finding.severity === "warning",
  rule: finding.rule,
});

const findingsOf = (item: DeskItem, findings: readonly Finding[]): readonly Finding[] =>
  findings.filter(({ file, record }) => file === item.file && record === idOf(item.record));

/** The warnings that a record accepts, by the rule and the field that it names. */
export const acceptancesIn = ({ record }: DeskItem): readonly Raw[] => {
  const { accepted } = record;
  return Array.isArray(accepted) ? accepted.filter(isRaw) : [];
};

const accepts = (acceptances: readonly Raw[], { rule, field }: FieldFault): boolean =>
  acceptances.some((one) => one["rule"] === rule && one["field"] === field);

/**
 * Everything that is wrong with a record: by its schema at once, by the rules of the data as soon as they are through.
 * What it accepts is no longer to be put right, from the moment at which it does.
 */
export const recordFaults = (
  item: DeskItem,
  findings: readonly Finding[],
): readonly FieldFault[] => {
  const acceptances = acceptancesIn(item);
  const found = findingsOf(item, findings)
    .map(faultIn)
    .filter((fault) => !fault.isWarning || !accepts(acceptances, fault));
  const all = [...schemaFaults(item), ...found];
  return [...new Map(all.map((fault) => [`${fault.field} ${fault.message}`, fault])).values()];
};

/** What the rules warn of in a record, accepted or not. */
export const recordWarnings = (
  item: DeskItem,
  findings: readonly Finding[],
): readonly FieldFault[] =>
  findingsOf(item, findings)
    .map(faultIn)
    .filter(({ isWarning }) => isWarning);
