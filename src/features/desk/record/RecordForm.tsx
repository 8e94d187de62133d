import type { Day } from "#domain/calendar/dates.ts";
import { desk } from "#messages/desk/desk.ts";
import { Button } from "#ui/frame/Button.tsx";
import { Notice } from "#ui/frame/Notice.tsx";

import { type Editing, EditingProvider, type FieldFault } from "#features/desk/form/editing.ts";
import { PartFields } from "#features/desk/form/Fields.tsx";
import { formOfFile } from "#features/desk/form/shape.ts";
import { Sign } from "#features/desk/form/Sign.tsx";
import type { DeskAction, DeskItem, DeskQuestion } from "#features/desk/state/desk.ts";
import type { EditorsFiles, ItemStatus } from "#features/desk/state/files.ts";
import { Facts } from "./Facts.tsx";
import { Questions } from "./Questions.tsx";
import { WarningList } from "./WarningList.tsx";

const { record: words } = desk;

const languages = [
  ["en", "en", words.english],
  ["zh", "zh-Hans", words.chinese],
] as const;

interface Props {
  readonly item: DeskItem;
  readonly title: string;
  /** The drafts in the order of the newsletter. */
  readonly drafts: readonly DeskItem[];
  readonly questions: readonly DeskQuestion[];
  readonly editing: Editing;
  readonly files: EditorsFiles;
  readonly standing: ItemStatus;
  /** What the rules of the data warn of in it, accepted or not. */
  readonly warned: readonly FieldFault[];
  readonly today: Day;
  readonly act: (action: DeskAction) => void;
}

const placeOf = ({ item, drafts }: Props): string => {
  const kind = words.file[item.file];
  if (item.before !== undefined) return words.correction(kind);
  const at = drafts.indexOf(item);
  return at < 0 ? words.fresh(kind) : words.place(at + 1, drafts.length);
};

/** A record in hand: its form, what it changes, why, and its questions. */
export const RecordForm = (props: Props) => {
  const { item, title, questions, editing, files, standing, warned, today, act } = props;
  const { faults, lookup } = editing;
  const [errors, warnings] = [false, true].map(
    (isWarning) => faults.filter((fault) => fault.isWarning === isWarning).length,
  );
  const isCorrected = item.before !== undefined;
  return (
    <>
      <p className="text-small text-muted">{placeOf(props)}</p>
      <div className="mb-2 flex flex-wrap items-baseline justify-between gap-2">
        <h2 className="font-serif text-lead font-bold wrap-anywhere">{title}</h2>
        <span className="flex gap-1">
          <Button
            look="plain"
            onClick={() =>
              act({ do: "leave-out", key: item.key, isLeftOut: item.isLeftOut !== true })
            }
          >
            {item.isLeftOut === true ? words.takeBack : words.leaveOut}
          </Button>
          {item.draft === undefined ? (
            <Button look="plain" onClick={() => act({ do: "drop", keys: [item.key] })}>
              {desk.list.drop}
            </Button>
          ) : null}
        </span>
      </div>
      {standing === "outdated" ? <Notice role="alert">{words.outdated}</Notice> : null}
      <p className="text-small" role="status">
        {standing === "unchanged" || errors === 0 || errors === undefined ? null : (
          <span className="text-missed">
            <Sign is="wrong" /> {words.errors(errors)}{" "}
          </span>
        )}
        {warnings === 0 || warnings === undefined ? null : (
          <span className="text-behind">
            <Sign is="warning" /> {words.warnings(warnings)}
          </span>
        )}
      </p>
      {/* The questions lie over the foot of the window: what has the focus is scrolled clear of them. */}
      <div className="lg:[&_:is(input,textarea,select,button,summary)]:scroll-mb-[34dvh]">
        <EditingProvider value={editing}>
          <PartFields label="" path="" shape={formOfFile(item.file)} value={item.record} />
          <WarningList act={act} item={item} today={today} warnings={warned} />
        </EditingProvider>
      </div>
      <Facts act={act} editing={editing} item={item} />
      {isCorrected ? (
        <fieldset className="mt-4 grid gap-1 text-small">
          <legend>{words.why}</legend>
          {languages.map(([code, lang, name]) => (
            <textarea
              aria-label={words.inLanguage(words.why, name)}
              className="w-full rounded-plain border border-control bg-panel px-2 py-1"
              key={code}
              lang={lang}
              onChange={({ target }) =>
                act({ do: "why", key: item.key, language: code, text: target.value })
              }
              placeholder={name}
              rows={1}
              value={item.why?.[code] ?? ""}
            />
          ))}
        </fieldset>
      ) : null}
      <Questions act={act} files={files} item={item} lookup={lookup} questions={questions} />
    </>
  );
};
