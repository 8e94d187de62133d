import { Suspense, useMemo, useState } from "react";

import type { Day } from "#domain/calendar/dates.ts";
import type { EditorsData, RawFiles } from "#domain/schema/files.ts";
import { perFile } from "#domain/schema/perFile.ts";
import { desk as words } from "#messages/desk/desk.ts";
import { Button } from "#ui/frame/Button.tsx";
import { Notice } from "#ui/frame/Notice.tsx";
import { ViewHeader } from "#ui/frame/ViewHeader.tsx";
import { Dialog } from "#ui/overlay/Dialog.tsx";
import { lazy, messageOf } from "#ui/screen/lazy.tsx";

import { useFindings } from "./check/useFindings.ts";
import { DeskList, type ListedItem, NextQuestion } from "./list/DeskList.tsx";
import { Intake, type Importer } from "./list/Intake.tsx";
import { Keeping } from "./list/Keeping.tsx";
import { OpenRecord } from "./list/OpenRecord.tsx";
import { PhoneFold } from "./list/PhoneFold.tsx";
import { useRequestedRecord } from "./list/useRequestedRecord.ts";
import type { RecordPreview } from "./preview/Preview.tsx";
import { includedIn } from "./publish/included.ts";
import { recordFaults } from "./record/recordFaults.ts";
import { emptyDesk, openQuestions } from "./state/desk.ts";
import { desk, useDesk } from "./state/deskStore.ts";
import { changesOf, filesWith, freshId, idOf, recordsIn, itemStatus } from "./state/files.ts";
import { factsWithoutEvidence } from "./state/overwritten.ts";
import type { Raw } from "./state/path.ts";

const InHand = lazy(() => import("./record/InHand.tsx"), "InHand");
const Publishing = lazy(() => import("./publish/Publishing.tsx"), "Publishing");

const loadImporter = async (): Promise<Importer> =>
  (await import("#importing/newsletter/importNewsletter.ts")).importNewsletter;

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

/** Row by row, each as wide as the column: policies with their sources and bodies, news with its companies. */
const newKinds = [
  ["policies", "sources", "agencies"],
  ["news", "companies"],
] as const;

/** What one does at the desk, in order. */
const steps = ["begin", "check", "publish"] as const;

/** In the place of the files until they are there. */
const noFiles: RawFiles = perFile(() => undefined);

const hasText = (text: string | undefined): boolean => (text ?? "").trim() !== "";

interface Props {
  /** What the desk starts from; undefined until it is loaded. */
  readonly data: EditorsData | undefined;
  readonly error: Error | undefined;
  readonly onRetry: () => void;
  readonly today: Day;
  readonly Record: RecordPreview;
}

/** The desk at which editors turn a newsletter into records: what is on it, the record in hand, and its page to be. */
export const DeskPage = ({ data, error, onRetry, today, Record }: Props) => {
  const state = useDesk();
  const { now } = state.history;
  const { act } = desk;
  const files = data?.files ?? noFiles;
  // How a record differs from the data, and what is left to do in it, isn't known before that is there.
  const loadedDesk = data === undefined ? emptyDesk : now;
  const changes = useMemo(() => changesOf(loadedDesk, files), [loadedDesk, files]);
  const toCheck = useMemo(
    () => ({
      changes,
      unchanged: loadedDesk.items
        .filter((item) => itemStatus(item, files) === "unchanged")
        .map(({ file, record }) => ({ file, id: idOf(record) })),
    }),
    [changes, loadedDesk, files],
  );
  const { findings, isLate, failure, checkAlone } = useFindings(files, toCheck);
  const [picked, setPicked] = useState<string>();
  const [isPublishing, setPublishing] = useState(false);
  const requested = useRequestedRecord(data?.files, now.items);
  const listed = useMemo(
    () =>
      loadedDesk.items.map((item): ListedItem => {
        const open = openQuestions(loadedDesk, item);
        const faults = item.isLeftOut === true ? [] : recordFaults(item, findings);
        const standing = itemStatus(item, files);
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
            unproven: factsWithoutEvidence(item).length,
          },
        };
      }),
    [loadedDesk, findings, files],
  );
  const chosen =
    loadedDesk.items.find(({ key }) => key === (picked ?? requested.key)) ?? loadedDesk.items[0];
  const included = useMemo(() => includedIn(changes, listed), [changes, listed]);
  const published = listed.filter(({ standing }) => standing === "published");
  const drafts = now.items.filter(({ draft }) => draft !== undefined);
  const questions = now.items.flatMap((item) => openQuestions(now, item));
  const counted = included.filter(({ file }) => file === "policies" || file === "news");
  const isEmpty = now.items.length === 0;
  return (
    <div className={`desk ${isEmpty ? "" : "min-h-dvh"}`}>
      <ViewHeader
        title={words.title(
          drafts.length === 0 ? now.items.length : drafts.length,
          questions.length,
        )}
      >
        {isEmpty ? <p className="mt-1 max-w-[90ch] text-muted">{words.description}</p> : null}
      </ViewHeader>
      <p className="mb-3 text-small text-muted lg:hidden">{words.narrow}</p>
      <Keeping state={state} />
      {error === undefined ? null : (
        <Notice role="alert">
          <span>{words.notLoaded(messageOf(error))}</span>
          <Button onClick={onRetry}>{words.again}</Button>
        </Notice>
      )}
      {requested.unknown === undefined ? null : (
        <Notice role="alert">{words.open.unknown(requested.unknown)}</Notice>
      )}
      <div className="grid gap-x-7 gap-y-6 lg:grid-cols-[17rem_minmax(0,1fr)] xl:grid-cols-[18.75rem_minmax(0,1fr)_26.25rem]">
        {/* On a phone what the desk is for comes before what is done at it. */}
        <section aria-label={words.columns.list} className={isEmpty ? "max-lg:order-last" : ""}>
          <DeskList chosen={chosen?.key} items={listed} onChoose={setPicked} />
          <NextQuestion chosen={chosen?.key} items={listed} onChoose={setPicked} />
          {chosen === undefined ? null : (
            <div className="mt-3">
              <Button
                disabled={included.length === 0}
                look="solid"
                onClick={() => setPublishing(true)}
              >
                {words.publish.button}
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
          {/* Below the list, whose height isn't known before. A file that is dropped is taken in nevertheless. */}
          <div className="max-lg:mt-3" hidden={data === undefined && !isEmpty}>
            <PhoneFold label={words.open.fold}>
              <Intake
                act={act}
                files={data?.files}
                isFolded={!isEmpty}
                loadImporter={loadImporter}
              />
              <section aria-label={words.open.title} className="mt-4">
                <h2 className="text-small font-semibold">{words.open.title}</h2>
                <OpenRecord files={data?.files} onOpen={setPicked} />
                <div className="mt-2 grid max-w-90 gap-1">
                  {newKinds.map((row) => (
                    <div className="flex flex-wrap gap-1" key={row[0]}>
                      {row.map((file) => (
                        <Button
                          className="grow justify-center"
                          disabled={data === undefined}
                          key={file}
                          onClick={() => {
                            const ids = new Set(
                              recordsIn(filesWith(files, changes), file).map(idOf),
                            );
                            const id = freshId(`new-${file}`, (one) => ids.has(one));
                            act({ do: "add", file, record: { id, ...beginnings[file] } });
                            setPicked(`${file}-${desk.store.get().history.now.given}`);
                          }}
                        >
                          {words.open.kinds[file]}
                        </Button>
                      ))}
                    </div>
                  ))}
                </div>
              </section>
            </PhoneFold>
          </div>
        </section>
        {chosen === undefined ? (
          <section aria-label={words.columns.record} className="min-w-0">
            {isEmpty ? (
              <ol className="mb-3 list-decimal lg:mt-4 space-y-1 pl-5">
                {steps.map((step) => (
                  <li className="max-w-[70ch]" key={step}>
                    {words.record.steps[step]}
                  </li>
                ))}
              </ol>
            ) : null}
            {/* Its room stays: it takes two lines at most. */}
            <p className="min-h-[2lh] text-muted">
              {error === undefined && data === undefined ? words.loading : null}
            </p>
          </section>
        ) : (
          <Suspense fallback={<p className="text-muted">{words.record.loading}</p>}>
            <InHand
              changes={changes}
              field={requested.field}
              files={files}
              findings={findings}
              item={chosen}
              now={now}
              Record={Record}
              today={today}
            />
          </Suspense>
        )}
      </div>
      {data === undefined ? null : (
        <Dialog
          className="mx-auto mt-[6dvh] w-[min(46rem,calc(100vw-1.5rem))] rounded-plain border border-ink p-0 backdrop:bg-black/40"
          label={words.publish.label}
          onClose={() => setPublishing(false)}
          open={isPublishing}
        >
          <Suspense fallback={<p className="p-4 text-small text-muted">{words.loading}</p>}>
            <Publishing
              check={checkAlone}
              included={included}
              listed={listed}
              onClose={() => setPublishing(false)}
              texts={data.texts}
              today={today}
            />
          </Suspense>
        </Dialog>
      )}
    </div>
  );
};
