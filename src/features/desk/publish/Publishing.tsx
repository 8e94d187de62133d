import { useState } from "react";

import { type Day, isoDay } from "#domain/calendar/dates.ts";
import type { Change } from "#editing/edition/changes.ts";
import { EditionError } from "#editing/edition/editionError.ts";
import { type Published, publishEdition } from "#editing/edition/publish.ts";
import { nextVersion } from "#editing/edition/version.ts";
import type { Finding } from "#domain/checking/finding.ts";
import { desk } from "#messages/desk/desk.ts";
import { findingLine } from "#messages/views/dataRules.ts";
import { editionFaultWords } from "#messages/views/publishing.ts";
import { Button } from "#ui/frame/Button.tsx";
import { CopyButton } from "#ui/frame/CopyButton.tsx";
import { messageOf } from "#ui/screen/lazy.tsx";

import { pathWords } from "#features/desk/form/pathWords.ts";
import { isReady, type ListedItem, titleOf } from "#features/desk/list/DeskList.tsx";
import { faultIn } from "#features/desk/record/recordFaults.ts";
import type { DeskItem } from "#features/desk/state/desk.ts";
import type { DeskChange } from "#features/desk/state/files.ts";
import { finishedRecord } from "#features/desk/state/overwritten.ts";
import { valueAt } from "#features/desk/state/path.ts";
import { errorsIn } from "./included.ts";

const { publish: words } = desk;

const changeOf = ({ file, id, is, item }: DeskChange): Change => {
  const { en = "", zh = "" } = item.why ?? {};
  return {
    file,
    id,
    is,
    record: finishedRecord(item),
    ...(en.trim() === "" ? {} : { why: { en, ...(zh.trim() === "" ? {} : { zh }) } }),
  };
};

/** Today, or the day of the last edition where a clock is behind it: an edition can't be dated before another. */
const dayFor = (texts: ReadonlyMap<string, string>, today: Day): string => {
  const dataset: unknown = JSON.parse(texts.get("dataset.json") ?? "{}");
  const last = valueAt(dataset, "date");
  const now = isoDay(today);
  return typeof last === "string" && last > now ? last : now;
};

/** A finding in a line that names record and field as the desk does; of a record that isn't on it, by its id. */
const lineIn =
  (changes: readonly DeskChange[]) =>
  (finding: Finding): string => {
    const { file, record, field = "" } = finding;
    const change = changes.find((one) => one.file === file && one.id === record);
    if (change === undefined) return findingLine(finding);
    const place = pathWords(file, finishedRecord(change.item), field);
    const message = faultIn(finding).message;
    return desk.record.atField(
      titleOf(change.item),
      place === "" ? message : desk.record.atField(place, message),
    );
  };

interface Props {
  /** The files as they are published, by their paths. */
  readonly texts: ReadonlyMap<string, string>;
  readonly included: readonly DeskChange[];
  /** Everything on the desk. */
  readonly listed: readonly ListedItem[];
  readonly today: Day;
  readonly check: (changes: readonly DeskChange[]) => Promise<readonly Finding[]>;
  readonly onClose: () => void;
}

/** How far the making of an edition is. */
type Outcome =
  | { readonly is: "none" | "making" }
  | { readonly is: "failed"; readonly reasons: readonly string[] }
  | { readonly is: "made"; readonly version: string; readonly published: Published };

const download = async (name: string, content: BlobPart, type: string): Promise<void> => {
  const { saveFile } = await import("#export/saveFile.ts");
  saveFile(name, new Blob([content], { type }));
};

const box = "min-h-8 rounded-plain border border-control bg-panel px-2";

/** Makes an edition of what is ready: checked once more by itself, then as an archive, a patch and a message. */
export const Publishing = ({ texts, included, listed, today, check, onClose }: Props) => {
  const staying = listed.filter(
    (one) => ["new", "changed", "outdated"].includes(one.standing) && !isReady(one),
  );
  const warningsIn = (item: DeskItem): number =>
    listed.find((one) => one.item === item)?.warnings ?? 0;
  const [version, setVersion] = useState(() => nextVersion(texts, included.map(changeOf)));
  const [date, setDate] = useState(() => dayFor(texts, today));
  const [outcome, setOutcome] = useState<Outcome>({ is: "none" });
  const make = async (): Promise<void> => {
    setOutcome({ is: "making" });
    try {
      const errors = errorsIn(await check(included));
      if (errors.length > 0) {
        setOutcome({ is: "failed", reasons: errors.map(lineIn(included)) });
        return;
      }
      const named = version.trim();
      const published = await publishEdition({
        before: texts,
        changes: included.map(changeOf),
        version: named,
        date: date.trim(),
      });
      setOutcome({ is: "made", version: named, published });
    } catch (error) {
      setOutcome({
        is: "failed",
        reasons:
          error instanceof EditionError ? error.faults.map(editionFaultWords) : [messageOf(error)],
      });
    }
  };
  return (
    <div className="grid max-h-[85dvh] gap-3 overflow-y-auto p-4 text-small">
      <h2 className="font-serif text-lead font-bold">{words.title(version)}</h2>
      <p className="max-w-[75ch] text-muted">{words.about}</p>
      <div className="flex flex-wrap gap-4">
        <label>
          {words.version}{" "}
          <input
            autoComplete="off"
            className={`${box} w-24`}
            onChange={({ target }) => setVersion(target.value)}
            value={version}
          />
        </label>
        <label>
          {words.date}{" "}
          <input
            autoComplete="off"
            className={`${box} w-32`}
            onChange={({ target }) => setDate(target.value)}
            value={date}
          />
        </label>
      </div>
      <div>
        <p>{words.includes(included.length)}</p>
        <ul className="list-disc pl-5">
          {included.map(({ item, is }) => (
            <li key={item.key}>
              {titleOf(item)}{" "}
              <span className="text-muted">
                ({words.withWarnings(words[is], warningsIn(item))})
              </span>
            </li>
          ))}
        </ul>
      </div>
      {staying.length === 0 ? null : (
        <div>
          <p>{words.staying(staying.length)}</p>
          <ul className="list-disc pl-5">
            {staying.map(({ item, left }) => (
              <li key={item.key}>
                {titleOf(item)} <span className="text-muted">{desk.list.left(left)}</span>
              </li>
            ))}
          </ul>
        </div>
      )}
      <div className="flex flex-wrap gap-2">
        <Button disabled={outcome.is === "making"} look="solid" onClick={() => void make()}>
          {words.make}
        </Button>
        <Button onClick={onClose}>{words.close}</Button>
      </div>
      <div role="status">
        {outcome.is === "making" ? words.making : null}
        {outcome.is === "failed" ? (
          <>
            <p className="font-semibold text-missed">{words.failed}</p>
            <ul className="list-disc pl-5">
              {outcome.reasons.map((reason) => (
                <li className="wrap-anywhere" key={reason}>
                  {reason}
                </li>
              ))}
            </ul>
          </>
        ) : null}
        {outcome.is === "made" ? (
          <p className="font-semibold">
            {words.made(outcome.version, outcome.published.files.size)}
          </p>
        ) : null}
      </div>
      {outcome.is === "made" ? (
        <>
          <div className="flex flex-wrap gap-2">
            <Button
              onClick={() =>
                void download(
                  `edition-${outcome.version}.zip`,
                  new Uint8Array(outcome.published.zip),
                  "application/zip",
                )
              }
            >
              {words.zip}
            </Button>
            <Button
              onClick={() =>
                void download(
                  `edition-${outcome.version}.patch`,
                  outcome.published.patch,
                  "text/x-patch",
                )
              }
            >
              {words.patch}
            </Button>
            <CopyButton
              done={words.copied}
              label={words.message}
              refused={words.refused}
              text={outcome.published.message}
            />
          </div>
          <pre className="max-h-60 overflow-auto bg-fill p-2 whitespace-pre-wrap">
            {outcome.published.message}
          </pre>
        </>
      ) : null}
    </div>
  );
};
