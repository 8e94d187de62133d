import { type Day, isoDay } from "#domain/calendar/dates.ts";
import { desk } from "#messages/desk/desk.ts";
import { Button } from "#ui/frame/Button.tsx";

import { type FieldFault, fieldId, goTo } from "#features/desk/form/editing.ts";
import { Input } from "#features/desk/form/Input.tsx";
import { pathWords } from "#features/desk/form/pathWords.ts";
import { Faults } from "#features/desk/form/Row.tsx";
import type { DeskAction, DeskItem } from "#features/desk/state/desk.ts";
import { valueAt } from "#features/desk/state/path.ts";
import { acceptancesIn } from "./recordFaults.ts";

const { warnings: words } = desk;

interface Props {
  readonly item: DeskItem;
  /** What the rules warn of, accepted or not. */
  readonly warnings: readonly FieldFault[];
  readonly today: Day;
  readonly act: (action: DeskAction) => void;
}

/** What the rules warn of in a record, and what it accepts of that: with the reason, which readers see. */
export const WarningList = ({ item, warnings, today, act }: Props) => {
  const { key, file, record } = item;
  const acceptances = acceptancesIn(item);
  const open = warnings.filter(
    ({ rule, field }) => !acceptances.some((one) => one["rule"] === rule && one["field"] === field),
  );
  if (open.length + acceptances.length === 0) return null;
  const accept = ({ rule, field }: FieldFault): void =>
    act({
      do: "set",
      key,
      path: `accepted.${acceptances.length}`,
      // The reason has its place, and is missing until it is written.
      value: { rule, field, reason: undefined, day: isoDay(today) },
    });
  return (
    <section aria-label={words.title} className="mt-4">
      <h3 className="font-semibold">{words.title}</h3>
      <p className="text-small text-muted">{words.about}</p>
      <ul>
        {open.map((warning) => {
          const { field, message } = warning;
          const at = pathWords(file, record, field);
          return (
            <li className="mt-2 border-l-4 border-behind pl-3 text-small" key={`${at} ${message}`}>
              <p>⚠ {desk.record.atField(at, message)}</p>
              <div className="mt-1 flex flex-wrap gap-1">
                <Button aria-label={words.acceptOf(at)} onClick={() => accept(warning)}>
                  {words.accept}
                </Button>
                <Button look="plain" onClick={() => goTo(field)}>
                  {desk.questions.go}
                </Button>
              </div>
            </li>
          );
        })}
        {acceptances.map((acceptance, at) => {
          const [rule, field] = [valueAt(acceptance, "rule"), valueAt(acceptance, "field")];
          const place = pathWords(file, record, typeof field === "string" ? field : "");
          const warning = warnings.find((one) => one.rule === rule && one.field === field);
          const path = `accepted.${at}.reason`;
          return (
            <li
              className="mt-2 border-l-4 border-rule pl-3 text-small"
              key={`${String(rule)} ${place}`}
            >
              <p>{warning === undefined ? place : desk.record.atField(place, warning.message)}</p>
              <Input
                describedBy={`${fieldId(`accepted.${at}`)}-faults`}
                id={fieldId(path)}
                isWrong={false}
                label={words.reasonFor(place)}
                name="reason"
                path={path}
                shape={{ is: "own-text" }}
                value={valueAt(acceptance, "reason")}
              />
              <Faults isWhole path={`accepted.${at}`} />
              <Button
                aria-label={words.withdrawOf(place)}
                className="mt-1"
                onClick={() => act({ do: "remove", key, list: "accepted", at, leavesEmpty: false })}
              >
                {words.withdraw}
              </Button>
            </li>
          );
        })}
      </ul>
    </section>
  );
};
