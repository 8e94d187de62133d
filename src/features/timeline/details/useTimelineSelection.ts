import { useMemo, useState } from "react";

import { setting } from "#domain/query/parameters/parameter.ts";
import type { Dataset } from "#domain/dataset/dataset.ts";
import type { Entry } from "#domain/dataset/entry.ts";
import type { Bits } from "#domain/query/filter/bits.ts";
import type { EntryRow, RowList } from "#domain/query/filter/row.ts";
import type { LinkedRow } from "#figures/timeline/marks/threads.ts";
import { useParameter } from "#parts/page/useParameter.ts";
import { useNavigation } from "#ui/navigation.tsx";

import { selectedRecord } from "#figures/timeline/parameters.ts";
import { selectedOf } from "#figures/timeline/model.ts";

/** Some records, and what they have in common in words. */
export interface RecordChoice {
  readonly title: string;
  readonly rows: RowList<Entry>;
}

export interface TimelineSelection {
  readonly selected: Entry | undefined;
  readonly selectedRow: EntryRow | undefined;
  readonly linked: readonly LinkedRow[];
  /** Records to choose from when their dates can't be separated. */
  readonly listed: RecordChoice | undefined;
  /** Whether the reader opened it here; following a link with a selection doesn't move the focus. */
  readonly byHand: boolean;
  readonly select: (id: string | undefined) => void;
  readonly list: (choice: RecordChoice) => void;
  readonly close: () => void;
}

/**
 * The one selected record, from `select` in the address, and its linked records. A list to choose from is
 * dropped when the filters (`mask`) change.
 */
export const useTimelineSelection = (dataset: Dataset, mask: Bits<Entry>): TimelineSelection => {
  const { change } = useNavigation();
  const [list, setList] = useState<{ readonly choice: RecordChoice; readonly mask: Bits<Entry> }>();
  const [byHand, setByHand] = useState(false);
  const parameter = useMemo(() => selectedRecord(dataset), [dataset]);
  const selected = dataset.entryById.get(useParameter(parameter) ?? "");
  const { row: selectedRow, linked } = useMemo(
    () => selectedOf(dataset, selected),
    [dataset, selected],
  );
  return {
    selected,
    selectedRow,
    linked,
    listed: list?.mask === mask ? list.choice : undefined,
    byHand,
    select: (id) => {
      setList(undefined);
      setByHand(true);
      change(setting(parameter, id));
    },
    list: (choice) => {
      setByHand(true);
      setList({ choice, mask });
    },
    close: () => {
      setList(undefined);
      change(setting(parameter, undefined));
    },
  };
};
