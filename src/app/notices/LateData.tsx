import { useEffect } from "react";

import { useDataset } from "#data/useDataset.ts";

import { DataNotices } from "./DataNotices.tsx";

/** So long, in ms, after one file has come the next is waited for. */
const PATIENCE = 1000;

interface Props {
  readonly needsTexts: boolean;
  /** All that the page shows has come. */
  readonly onAll: () => void;
  /** Some of it won't come, and the rest can be shown. */
  readonly onSome: () => void;
}

/** Stands in a page drawn ahead whose data is late: says what is missing, and tells once there is something. */
export const LateData = ({ needsTexts, onAll, onSome }: Props) => {
  const data = useDataset(0);
  const { missing } = data;
  const waits =
    data.state === "loading" ||
    (needsTexts && data.awaitsTexts) ||
    // The page as it was drawn says more than the app could without any record.
    (missing.length > 0 && data.dataset.entries.length === 0);
  useEffect(() => {
    if (waits) return undefined;
    // Not from within what is taken away. More may be about to come.
    const timer = missing.length === 0 ? setTimeout(onAll) : setTimeout(onSome, PATIENCE);
    return () => clearTimeout(timer);
  });
  return <DataNotices isView missing={missing} problems={[]} />;
};
