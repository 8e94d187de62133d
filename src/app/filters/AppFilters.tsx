import type { Pinyin } from "#domain/schema/pinyin.ts";
import type { Snapshot } from "#domain/query/filter/snapshot.ts";
import { FilterPanel, type PanelGroup } from "#features/filters/FilterPanel.tsx";
import type { Select } from "#features/filters/facets/panelProps.ts";
import { AssumptionsPanel } from "#features/targets/asOf/AssumptionsPanel.tsx";
import { actions } from "#messages/app/notices.ts";
import { useNavigation } from "#ui/navigation.tsx";

import { pageAt } from "#app/pages/pages.ts";

/** The name of a page in the list of saved views: its view, or for one thing the view that lists it with its id. */
const placeName = (path: string): string => {
  const [, first = "", id] = path.split("/");
  const link = pageAt(`/${first}`)?.link;
  const name = link?.from === "tabs" ? link.words : first;
  return id === undefined || id === "" ? name : actions.place(name, id);
};

export interface FilterProps {
  readonly snapshot: Snapshot;
  readonly select: Select;
  readonly pinyin: Pinyin | undefined;
}

interface Props extends FilterProps {
  readonly group: PanelGroup;
  readonly isPinned?: boolean;
  readonly onPin?: (isPinned: boolean) => void;
}

/** The filters with what only the app can supply: what the page counts, and what may be assumed. */
export const AppFilters = (props: Props) => {
  const { path } = useNavigation();
  return (
    <FilterPanel
      {...props}
      assumptions={<AssumptionsPanel selection={props.snapshot.selection} />}
      noun={pageAt(path)?.counts ?? "records"}
      place={placeName(path)}
    />
  );
};
