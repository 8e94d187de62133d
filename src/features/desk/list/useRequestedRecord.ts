import { useEffect, useEffectEvent, useMemo, useState } from "react";

import { setting } from "#domain/query/parameters/parameter.ts";
import { useParameter } from "#parts/page/useParameter.ts";
import { useNavigation } from "#ui/navigation.tsx";

import { recordToCorrect } from "./params.ts";
import type { DeskItem } from "#features/desk/state/desk.ts";
import type { EditorsFiles } from "#features/desk/state/files.ts";
import { findRecord, itemFor, openOnDesk } from "./openOnDesk.ts";

interface RequestedRecord {
  /** The key of its item, once it is on the desk. */
  readonly key: string | undefined;
  /** The field of the target that was asked for, once its record is on the desk. */
  readonly field: string | undefined;
  /** The id that was asked for, where the data doesn't have it. */
  readonly unknown: string | undefined;
}

/**
 * Opens the record or target that a link asks to correct, and takes it out of the address, so that a reload goes on with
 * the desk as it is by then.
 */
export const useRequestedRecord = (
  files: EditorsFiles | undefined,
  items: readonly DeskItem[],
): RequestedRecord => {
  const { change } = useNavigation();
  const inAddress = useParameter(recordToCorrect);
  // What it was when the page was opened.
  const [requestedId] = useState(inAddress);
  const found = useMemo(
    () =>
      requestedId === "" || files === undefined
        ? undefined
        : findRecord(files, requestedId, ["policies", "news"]),
    [files, requestedId],
  );
  const open = useEffectEvent(() => {
    if (found !== undefined) openOnDesk(found);
    if (requestedId !== "") change(setting(recordToCorrect, ""), { replace: true });
  });
  const isThere = files !== undefined;
  useEffect(() => {
    if (isThere) open();
  }, [isThere]);
  const key = found && itemFor(items, found)?.key;
  return {
    key,
    field: key === undefined ? undefined : found?.field,
    unknown: isThere && requestedId !== "" && found === undefined ? requestedId : undefined,
  };
};
