import { useEffect } from "react";

import { useDataset } from "#data/useDataset.ts";

import { DataNotices } from "./DataNotices.tsx";

/** How long to wait for the next file after one has arrived, in ms. */
const PATIENCE = 1000;

interface Props {
  readonly needsTexts: boolean;
  /** Called when everything that the page shows has arrived. */
  readonly onAll: () => void;
  /** Called when some of it won't arrive, but the rest can be shown. */
  readonly onSome: () => void;
}

/** Shown in a prerendered page whose data is late: names what is missing, and reports when data arrives. */
export const LateData = ({ needsTexts, onAll, onSome }: Props) => {
  const data = useDataset(0);
  const { missing } = data;
  const waits =
    data.state === "loading" ||
    (needsTexts && data.awaitsTexts) ||
    // The prerendered page says more than the app could without any record.
    (missing.length > 0 && data.dataset.entries.length === 0);
  useEffect(() => {
    if (waits) return undefined;
    // Deferred: the callbacks unmount this component, and more files may be about to arrive.
    const timer = missing.length === 0 ? setTimeout(onAll) : setTimeout(onSome, PATIENCE);
    return () => clearTimeout(timer);
  });
  return <DataNotices isView missing={missing} problems={[]} />;
};
