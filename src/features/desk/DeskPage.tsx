import { Suspense, useDeferredValue, useMemo, useState } from "react";

import type { Day } from "#domain/calendar/dates.ts";
import { perFile } from "#domain/schema/perFile.ts";
import { slugOf } from "#domain/dataset/slug.ts";
import { textLanguage } from "#domain/dataset/textsIn.ts";
import { type FileName, fileNames } from "#domain/schema/files.ts";
import { desk as words } from "#messages/desk/desk.ts";
import { language } from "#messages/language.ts";
import { Button } from "#ui/frame/Button.tsx";
import { Notice } from "#ui/frame/Notice.tsx";
import { ViewHeader } from "#ui/frame/ViewHeader.tsx";
import { Dialog } from "#ui/overlay/Dialog.tsx";
import { lazy, messageOf } from "#ui/screen/lazy.tsx";

import { useFindings } from "./check/useFindings.ts";
import type { Editing } from "./form/editing.ts";
import { lookupIn } from "./form/lookup.ts";
import type { Reference } from "./form/shape.ts";
import { DeskList, type ListedItem, NextQuestion, titleOf } from "./list/DeskList.tsx";
import { Intake, type Importer } from "./list/Intake.tsx";
import { Keeping } from "./list/Keeping.tsx";
import { OpenRecord } from "./list/OpenRecord.tsx";
import { useAsked } from "./list/useAsked.ts";
import { Preview, type RecordPreview } from "./preview/Preview.tsx";
import { SourceText } from "./preview/SourceText.tsx";
import { includedIn } from "./publish/included.ts";
import { RecordForm } from "./record/RecordForm.tsx";
import { recordFaults, recordWarnings } from "./record/recordFaults.ts";
import { openQuestions } from "./state/desk.ts";
import { desk, useDesk } from "./state/deskStore.ts";
import {
  changesOf,
  type DeskChange,
  type EditorsFiles,
  filesWith,
  idOf,
  recordsIn,
  standingOf,
} from "./state/files.ts";
import { unprovenFacts } from "./state/overwritten.ts";
import { type Raw, valueAt } from "./state/path.ts";

const Publishing = lazy(() => import("./publish/Publishing.tsx"), "Publishing");

const loadImporter = async (): Promise<Importer> =>
  (await import("#importing/newsletter/importNewsletter.ts")).importNewsletter;

const fileOf: Readonly<Partial<Record<Reference, FileName>>> = {
  source: "sources",
  agency: "agencies",
  company: "companies",
};

/** What a new record begins with. */
const beginnings: Readonly<Record<keyof typeof words.open.kinds, Raw>> = {
  policies: {
    kind: "policy",
    collection: "added",
    title: {},
    dates: [],
    issuers: { co: [] },
    sectors: [],
    targets: [],
    provenance: [],
  },
  news: {
    kind: "corporate-news",
    collection: "added",
    title: {},
    dates: [],
    sectors: [],
    provenance: [],
  },
  sources: {},
  agencies: { name: {} },
  companies: { name: {} },
};

/** The next minor version, which most newsletters make; the dialog proposes by what has changed. */
const versionIn = (texts: ReadonlyMap<string, string>): string => {
  const dataset: unknown = JSON.parse(texts.get("dataset.json") ?? "{}");
  const [major = 0, minor = 0] = String(valueAt(dataset, "version")).split(".").map(Number);
  return `${major}.${minor + 1}.0`;
};

const parsedFiles = (texts: ReadonlyMap<string, string>): EditorsFiles =>
  perFile((name): unknown => JSON.parse(texts.get(`${name}.json`) ?? "{}"));

interface LoadedProps {
  readonly texts: ReadonlyMap<string, string>;
  readonly today: Day;
  readonly Record: RecordPreview;
}

const hasText = (text: string | undefined): boolean => (text ?? "").trim() !== "";

/** The id of what was typed, unused so far. */
const freshId = (typed: string, known: ReadonlySet<string>): string => {
  const stem = slugOf(typed) || "new";
  let id = stem;
  for (let count = 2; known.has(id); count += 1) id = `${stem}-${count}`;
  return id;
};

const Loaded = ({ texts, today, Record }: LoadedProps) => {
  const state = useDesk();
  const { now } = state.history;
  const { act } = desk;
  const files = useMemo(() => parsedFiles(texts), [texts]);
  const changes = useMemo(() => changesOf(now, files), [now, files]);
  const whole = useMemo(() => filesWith(files, changes), [files, changes]);
  const lookup = useMemo(() => lookupIn(whole, textLanguage(language.code)), [whole]);
  const toCheck = useMemo(
    () => ({
      changes,
      unchanged: now.items
        .filter((item) => standingOf(item, files) === "unchanged")
        .map(({ file, record }) => ({ file, id: idOf(record) })),
    }),
    [changes, now, files],
  );
  const { findings, isLate, failure, checkAlone } = useFindings(files, toCheck);
  const [picked, setPicked] = useState<string>();
  const [isPublishing, setPublishing] = useState(false);
  const asked = useAsked(files, now.items);
  const listed = useMemo(
    () =>
      now.items.map((item): ListedItem => {
        const open = openQuestions(now, item);
        const faults = item.isLeftOut === true ? [] : recordFaults(item, findings);
        const standing = standingOf(item, files);
        return {
          item,
          standing,
          warnings: faults.filter(({ isWarning }) => isWarning).length,
          isLikeOne: open.some(({ kind }) => kind === "near-duplicate"),
          left: {
            questions: open.length,
            errors:
              standing === "unchanged" || standing === "published"
                ? 0
                : faults.filter(({ isWarning }) => !isWarning).length +
                  (standing === "outdated" ? 1 : 0) +
                  // A reason in Chinese alone would be lost to readers of English.
                  (hasText(item.why?.zh) && !hasText(item.why?.en) ? 1 : 0),
            unproven: unprovenFacts(item).length,
          },
        };
      }),
    [now, findings, files],
  );
  const chosen = now.items.find(({ key }) => key === (picked ?? asked.key)) ?? now.items[0];
  const drafts = now.items.filter(({ draft }) => draft !== undefined);
  const included = useMemo(() => includedIn(changes, listed), [changes, listed]);
  const published = listed.filter(({ standing }) => standing === "published");
  const version = useMemo(() => versionIn(texts), [texts]);
  const [shownChanges, shownChosen] = [useDeferredValue(changes), useDeferredValue(chosen)];
  const addNew = (to: Reference, typed: string): string | undefined => {
    const file = fileOf[to];
    if (to === "series") return slugOf(typed) || undefined;
    if (file === undefined) return undefined;
    const id = freshId(typed, new Set(lookup[to].keys()));
    act({
      do: "add",
      file,
      record: file === "sources" ? { id, title: typed } : { id, name: { en: typed } },
    });
    return id;
  };
  const questions = now.items.flatMap((item) => openQuestions(now, item));
  const shown: DeskChange | undefined = shownChosen && {
    file: shownChosen.file,
    id: idOf(shownChosen.record),
    is: shownChosen.before === undefined ? "added" : "changed",
    item: shownChosen,
  };
  const faults = chosen === undefined ? [] : recordFaults(chosen, findings);
  const editing: Editing | undefined = chosen && {
    set: (path, value) => act({ do: "set", key: chosen.key, path, value }),
    remove: (list, at, leavesEmpty) =>
      act({ do: "remove", key: chosen.key, list, at, leavesEmpty }),
    lookup,
    addNew,
    lines: chosen.draft?.lines ?? [],
    faults,
    asked: new Set(
      openQuestions(now, chosen).flatMap(({ kind, field }) =>
        // That is about the record itself.
        kind === "near-duplicate" ? [] : [field],
      ),
    ),
    fixed: chosen.before === undefined ? undefined : "id",
  };
  const counted = included.filter(({ file }) => file === "policies" || file === "news");
  return (
    <>
      <ViewHeader
        title={words.title(
          drafts.length === 0 ? now.items.length : drafts.length,
          questions.length,
        )}
      />
      <p className="mb-3 text-small text-muted lg:hidden">{words.narrow}</p>
      <Keeping state={state} />
      {asked.unknown === undefined ? null : (
        <Notice role="alert">{words.open.unknown(asked.unknown)}</Notice>
      )}
      <div className="grid gap-x-7 gap-y-6 lg:grid-cols-[17rem_minmax(0,1fr)] xl:grid-cols-[18.75rem_minmax(0,1fr)_26.25rem]">
        <section aria-label={words.columns.list}>
          <DeskList chosen={chosen?.key} items={listed} onChoose={setPicked} />
          <NextQuestion chosen={chosen?.key} items={listed} onChoose={setPicked} />
          {now.items.length === 0 ? null : (
            <div className="mt-3">
              <Button
                disabled={included.length === 0}
                look="solid"
                onClick={() => setPublishing(true)}
              >
                {words.publish.button(version)}
              </Button>
              <p className="mt-1 text-small text-muted" role="status">
                {words.publish.state(
                  included.length === 0
                    ? words.publish.none
                    : words.publish.ready(counted.length, included.length - counted.length),
                  failure !== undefined
                    ? words.record.notChecked(failure)
                    : isLate
                      ? words.record.checking
                      : words.record.checked,
                )}
              </p>
              {published.length === 0 ? null : (
                <Button
                  onClick={() => act({ do: "drop", keys: published.map(({ item }) => item.key) })}
                >
                  {words.list.dropPublished(published.length)}
                </Button>
              )}
            </div>
          )}
          <Intake
            act={act}
            files={files}
            isFolded={now.items.length > 0}
            loadImporter={loadImporter}
          />
          <section aria-label={words.open.title} className="mt-4">
            <h2 className="text-small font-semibold">{words.open.title}</h2>
            <OpenRecord files={files} onOpen={setPicked} />
            <div className="mt-2 flex flex-wrap gap-1">
              {Object.entries(words.open.kinds).map(([file, label]) => (
                <Button
                  key={file}
                  look="plain"
                  onClick={() => {
                    const name = fileNames.find((known) => known === file);
                    if (name === undefined || name === "sectors") return;
                    const ids = new Set(recordsIn(whole, name).map(idOf));
                    const id = freshId(`new-${name}`, ids);
                    act({ do: "add", file: name, record: { id, ...beginnings[name] } });
                    setPicked(`${name}-${desk.store.get().history.now.given}`);
                  }}
                >
                  {label}
                </Button>
              ))}
            </div>
          </section>
        </section>
        <section aria-label={words.columns.record} className="min-w-0">
          {chosen === undefined || editing === undefined ? (
            <p className="text-muted">{words.record.none}</p>
          ) : (
            <RecordForm
              act={act}
              drafts={drafts}
              editing={editing}
              files={files}
              item={chosen}
              key={chosen.key}
              questions={now.questions.filter(({ item }) => item === chosen.key)}
              standing={standingOf(chosen, files)}
              title={titleOf(chosen)}
              today={today}
              warned={recordWarnings(chosen, findings)}
            />
          )}
        </section>
        {shown === undefined ? null : (
          <section
            aria-label={words.columns.preview}
            className="min-w-0 lg:col-span-2 xl:col-span-1"
          >
            <h2 className="text-small text-muted">{words.columns.preview}</h2>
            <div className="@container border border-rule bg-panel p-3">
              <Preview
                changes={shownChanges}
                faults={faults}
                files={files}
                Record={Record}
                record={shown}
                today={today}
              />
            </div>
            <SourceText item={shown.item} />
          </section>
        )}
      </div>
      <Dialog
        className="mx-auto mt-[6dvh] w-[min(46rem,calc(100vw-1.5rem))] rounded-plain border border-ink p-0 backdrop:bg-black/40"
        label={words.publish.title(version)}
        onClose={() => setPublishing(false)}
        open={isPublishing}
      >
        <Suspense fallback={<p className="p-4 text-small text-muted">{words.loading}</p>}>
          <Publishing
            check={checkAlone}
            included={included}
            listed={listed}
            onClose={() => setPublishing(false)}
            texts={texts}
            today={today}
          />
        </Suspense>
      </Dialog>
    </>
  );
};

interface Props extends Omit<LoadedProps, "texts"> {
  readonly texts: ReadonlyMap<string, string> | undefined;
  readonly error: Error | undefined;
  readonly onRetry: () => void;
}

/** The desk at which editors turn a newsletter into records: what is on it, the record in hand, and its page to be. */
export const DeskPage = ({ texts, error, onRetry, ...rest }: Props) => {
  if (texts !== undefined) return <Loaded texts={texts} {...rest} />;
  return (
    <>
      <ViewHeader title={words.name} />
      {error === undefined ? (
        <p className="text-muted">{words.loading}</p>
      ) : (
        <Notice role="alert">
          <span>{words.notLoaded(messageOf(error))}</span>
          <Button onClick={onRetry}>{words.again}</Button>
        </Notice>
      )}
    </>
  );
};
