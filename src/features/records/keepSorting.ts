import { type ParameterChange, setParameter } from "#ui/navigation.tsx";

import { type RecordSorting, sortingText } from "./sortRecords.ts";

/** Takes the order of the table along to a record's page, where 'next' follows it. */
export const keepSorting = (sorting: RecordSorting): ParameterChange =>
  setParameter("sort", sortingText(sorting));
