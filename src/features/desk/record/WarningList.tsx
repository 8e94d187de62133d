import { type Day, isoDay } from "#domain/calendar/dates.ts";
import { desk } from "#messages/desk/desk.ts";
import { Button } from "#ui/frame/Button.tsx";

import { type FieldFault, fieldId, goTo } from "#features/desk/form/editing.ts";
import { Input } from "#features/desk/form/Input.tsx";
import { pathWords } from "#features/desk/form/pathWords.ts";
import { Faults } from "#features/desk/form/Row.tsx";
import { Sign } from "#features/desk/form/Sign.tsx";
import type { DeskAction, DeskItem } from "#features/desk/state/desk.ts";
import { type Raw, valueAt } from "#features/desk/state/path.ts";
import { acceptancesIn } from "./recordFaults.ts";

const { warnings: words } = desk;

/** The field of an acceptance that a person writes. */
const REASON = "reason";

interface Props {
  readonly item: DeskItem;
  /** What the rules warn of, accepted or not. */
  readonly warnings: readonly FieldFault[];
  readonly today: Day;
  readonly act: (action: DeskAction) => void;
}

/** A warning with the place of its acceptance in the record; or an acceptance of what nothing warns of any more. */
interface Listed extends Pick<FieldFault, "field" | "rule"> {
  readonly message: string | undefined;
  readonly accepted: number | undefined;
}

const listedOf = (
  acceptances: readonly Raw[],
  warnings: readonly FieldFault[],
): readonly Listed[] => {
  const placeOf = ({ rule, field }: FieldFault): number | undefined => {
    const at = acceptances.findIndex((one) => one["rule"] === rule && one["field"] === field);
    return at < 0 ? undefined : at;
  };
  const listed = warnings.map((warning) => ({ ...warning, accepted: placeOf(warning) }));
  const used = new Set(listed.map(({ accepted }) => accepted));
  const others = acceptances.flatMap((acceptance, at): readonly Listed[] => {
    const field = valueAt(acceptance, "field");
    const fieldPath = typeof field === "string" ? field : "";
    return used.has(at) ? [] : [{ field: fieldPath, message: undefined, accepted: at }];
  });
  return [...listed, ...others];
};

/** What the rules warn of in a record, and what it accepts of that: with the reason, which readers see. */
export const WarningList = ({ item, warnings, today, act }: Props) => {
  const { key, file, record } = item;
  const acceptances = acceptancesIn(item);
  const listed = listedOf(acceptances, warnings);
  if (listed.length === 0) return null;
  return (
    <section aria-label={words.title} className="mt-4">
      <h3 className="font-semibold">{words.title}</h3>
      <p className="text-small text-muted">{words.about}</p>
      <ul className="text-small">
        {listed.map(({ rule, field, message, accepted }) => {
          const place = pathWords(file, record, field);
          const text = message === undefined ? place : desk.record.atField(place, message);
          const isOpen = accepted === undefined;
          const reason = isOpen ? undefined : valueAt(acceptances[accepted], REASON);
          const path = `accepted.${accepted ?? acceptances.length}`;
          return (
            <li
              className={`mt-2 border-l-4 pl-3 ${isOpen ? "border-behind" : "border-rule"}`}
              key={`${rule} ${field} ${message}`}
            >
              <p>
                <Sign is={isOpen ? "warning" : reason === undefined ? "asked" : "ready"} /> {text}
              </p>
              <div className="mt-1">
                {isOpen ? (
                  <div className="flex flex-wrap gap-1">
                    <Button
                      aria-label={words.acceptOf(place)}
                      onClick={() =>
                        act({
                          do: "set",
                          key,
                          path,
                          // The reason has its place, and is missing until it is written.
                          value: { rule, field, reason: undefined, day: isoDay(today) },
                        })
                      }
                    >
                      {words.accept}
                    </Button>
                    <Button look="plain" onClick={() => goTo(field)}>
                      {desk.questions.go}
                    </Button>
                  </div>
                ) : (
                  <>
                    <Input
                      describedBy={`${fieldId(path)}-faults`}
                      id={fieldId(`${path}.${REASON}`)}
                      isWrong={false}
                      label={words.reasonFor(place)}
                      name={REASON}
                      path={`${path}.${REASON}`}
                      shape={{ is: "own-text" }}
                      value={reason}
                    />
                    <Faults isWhole path={path} />
                    <Button
                      aria-label={words.withdrawOf(place)}
                      className="mt-1"
                      onClick={() =>
                        act({
                          do: "remove",
                          key,
                          list: "accepted",
                          at: accepted,
                          leavesEmpty: false,
                        })
                      }
                    >
                      {words.withdraw}
                    </Button>
                  </>
                )}
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
};
