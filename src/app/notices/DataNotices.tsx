import { useEffect, useState } from "react";

import { type Cause, causeOfLoadFailure, reloadFor } from "#data/build.ts";
import { ownState } from "#data/ownData/shown.ts";
import type { FailedData } from "#data/useDataset.ts";
import type { Problem } from "#domain/dataset/validate.ts";
import { failedData, foot } from "#messages/app/notices.ts";
import { shell } from "#messages/app/shell.ts";
import { Button } from "#ui/frame/Button.tsx";
import { Notice } from "#ui/frame/Notice.tsx";
import { RouteLink } from "#ui/frame/RouteLink.tsx";

import { OwnBanner } from "./OwnBanner.tsx";

/** Says that the data set is late or can't be loaded, and offers to try again. */
const FailedNotice = ({ fault, retry }: FailedData) => (
  <Notice role="alert">
    <span>{fault === undefined ? failedData.late : failedData.words(fault)}</span>
    <Button onClick={retry}>{failedData.retry}</Button>
  </Notice>
);

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
 * Whether the site has been published since this page was opened: the files of its edition may be gone. Then it is
 * loaded again, once.
 */
const useIsOutdated = (hasFailed: boolean): boolean => {
  const [cause, setCause] = useState<Cause>();
  useEffect(() => {
    if (!hasFailed) return undefined;
    let isWanted = true;
    const findCause = async (): Promise<void> => {
      const found = await causeOfLoadFailure();
      if (!isWanted) return;
      setCause(found);
      if (found.is === "updated") reloadFor(found.build);
    };
    void findCause();
    return () => {
      isWanted = false;
    };
  }, [hasFailed]);
  return hasFailed && cause?.is === "updated";
};

interface Props {
  /** Where there is no data set. */
  readonly failed?: FailedData | undefined;
  readonly problems: readonly Problem[];
}

/** What is wrong with the data set, and why; before that, whose data it is where that is the reader's own. */
export const DataNotices = ({ failed, problems }: Props) => {
  const isOutdated = useIsOutdated(failed?.fault !== undefined);
  return (
    <>
      {(ownState.shown ?? ownState.lost) === undefined ? null : <OwnBanner />}
      {isOutdated ? (
        <Notice role="alert">
          <span>{shell.notLoaded.updated}</span>
          <Button onClick={() => location.reload()}>{shell.reload}</Button>
        </Notice>
      ) : failed === undefined ? null : (
        <FailedNotice {...failed} />
      )}
      <SetAside problems={problems} />
    </>
  );
};
