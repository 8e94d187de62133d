import { useEffect, useState } from "react";

import { type Cause, causeOfLoadFailure, reloadFor } from "#data/build.ts";
import { ownState } from "#data/ownData/shown.ts";
import type { MissingFile } from "#data/useDataset.ts";
import type { Problem } from "#domain/dataset/validate.ts";
import { failedFiles, fileFaultWords, foot } from "#messages/app/notices.ts";
import { shell } from "#messages/app/shell.ts";
import { Button } from "#ui/frame/Button.tsx";
import { Notice } from "#ui/frame/Notice.tsx";
import { RouteLink } from "#ui/frame/RouteLink.tsx";

import { OwnBanner } from "./OwnBanner.tsx";

/** How long a file may take, in ms, before a retry is offered. */
const PATIENCE = 4000;

/** Whether the last request for a file, initially that of the page itself, was made too long ago. */
const useIsLate = (requestedAt: number): boolean => {
  const [lateFor, setLateFor] = useState<number>();
  useEffect(() => {
    const wait = Math.max(0, requestedAt + PATIENCE - performance.now());
    const timer = setTimeout(() => setLateFor(requestedAt), wait);
    return () => clearTimeout(timer);
  }, [requestedAt]);
  return lateFor === requestedAt;
};

/** Names a file that failed or is late, with a retry button. */
const MissingNotice = ({ file, fault, hasFailed, retry }: MissingFile) => {
  const [requestedAt, setRequestedAt] = useState(0);
  const isLate = useIsLate(requestedAt);
  const canRetry = fault !== undefined || isLate;
  const name = `${file}.json`;
  const waiting =
    hasFailed || requestedAt > 0 ? failedFiles.fetchingAgain(name) : failedFiles.late(name);
  return (
    <Notice role="alert">
      <span>{fault === undefined ? waiting : fileFaultWords(name, fault)}</span>
      <Button
        aria-disabled={!canRetry}
        aria-label={failedFiles.retryFile(name)}
        onClick={() => {
          if (!canRetry) return;
          setRequestedAt(performance.now());
          retry();
        }}
      >
        {failedFiles.retry}
      </Button>
    </Notice>
  );
};

/** Says how many records were left out, with a link to the list. */
const SetAside = ({ problems }: { readonly problems: readonly Problem[] }) => {
  const records = new Set(
    problems.flatMap(({ file, record, place, setAside }) =>
      setAside ? `${file}/${record ?? ""}/${place ?? ""}` : [],
    ),
  );
  if (records.size === 0) return null;
  return (
    <Notice role="status">
      <span>{foot.setAside(records.size)}</span>
      <RouteLink className="underline" to="/data">
        {foot.seeData}
      </RouteLink>
    </Notice>
  );
};

/**
 * Whether the site has been published since this page was opened: files of the page's edition may be gone. A
 * page that shows nothing else reloads once.
 */
const useIsOutdated = (hasFailed: boolean, isView: boolean): boolean => {
  const [cause, setCause] = useState<Cause>();
  useEffect(() => {
    if (!hasFailed) return undefined;
    let isWanted = true;
    const findCause = async (): Promise<void> => {
      const found = await causeOfLoadFailure();
      if (!isWanted) return;
      setCause(found);
      if (isView && found.is === "updated") reloadFor(found.build);
    };
    void findCause();
    return () => {
      isWanted = false;
    };
  }, [hasFailed, isView]);
  return hasFailed && cause?.is === "updated";
};

interface Props {
  readonly missing: readonly MissingFile[];
  readonly problems: readonly Problem[];
  /** Whether the app shows nothing else, so that the page may reload by itself. */
  readonly isView?: boolean;
}

/** What is missing from the data set, and why; before that, whose data it is where that is the reader's own. */
export const DataNotices = ({ missing, problems, isView = false }: Props) => {
  const hasFailed = missing.some(({ fault }) => fault !== undefined);
  const isOutdated = useIsOutdated(hasFailed, isView);
  return (
    <>
      {(ownState.shown ?? ownState.lost) === undefined ? null : <OwnBanner />}
      {isOutdated ? (
        <Notice role="alert">
          <span>{shell.notLoaded.updated}</span>
          <Button onClick={() => location.reload()}>{shell.reload}</Button>
        </Notice>
      ) : (
        missing.map((one) => <MissingNotice key={one.file} {...one} />)
      )}
      <SetAside problems={problems} />
    </>
  );
};
