import type { FileProblem } from "#importing/files/template/problem.ts";
import { tableNames } from "#importing/files/template/tables.ts";
import { faultWords } from "#messages/views/faults.ts";
import { ownData } from "#messages/views/ownData.ts";

const { faults: words } = ownData;

/** What is wrong with a file, a row or a field, in a clause. */
export const problemWords = ({ fault }: FileProblem): string => {
  switch (fault.is) {
    case "too-large":
      return words.tooLarge(fault.most);
    case "unpacks-too-large":
      return words.unpacksTooLarge(fault.most);
    case "too-many-files":
      return words.tooManyFiles(fault.most);
    case "too-many-rows":
      return words.tooManyRows(fault.most);
    case "too-many-columns":
      return words.tooManyColumns(fault.most);
    case "too-many-values":
      return words.tooManyValues(fault.most);
    case "too-deep":
      return words.tooDeep(fault.most);
    case "empty":
      return words.empty;
    case "broken-archive":
      return words.brokenArchive;
    case "locked":
      return words.locked;
    case "old-excel":
      return words.oldExcel;
    case "broken-workbook":
      return words.brokenWorkbook;
    case "unknown-kind":
      return words.unknownKind;
    case "encoding":
      return words.encoding;
    case "archive-in-archive":
      return words.archiveInArchive;
    case "not-json":
      return words.notJson(fault.message);
    case "no-records":
      return words.noRecords;
    case "open-quote":
      return words.openQuote;
    case "no-table":
      return words.noTable(fault.found.join(", "));
    case "no-sheet":
      return words.noSheet(fault.found.join(", "), tableNames.join(", "));
    case "missing-column":
      return words.missingColumn(fault.table, fault.column);
    case "unknown-column":
      return words.unknownColumn(fault.column);
    case "repeated-column":
      return words.repeatedColumn(fault.column);
    case "surplus-cell":
      return words.surplusCell(fault.text);
    case "decimal-sign":
      return words.decimalSign(fault.text);
    case "percentage":
      return words.percentage(fault.text);
    case "forbidden-name":
      return words.forbiddenName(fault.name);
    case "no-parent":
      return fault.of === "record" ? words.noRecord(fault.id) : words.noTarget(fault.id);
    default:
      return faultWords(fault);
  }
};
