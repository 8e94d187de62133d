import type { ComponentProps } from "react";

import { RecordList } from "#parts/records/RecordList.tsx";
import { TitleText } from "#parts/records/TitleText.tsx";

/** Records by date, with matches of the search marked in their titles. */
export const MarkedRecordList = (props: Omit<ComponentProps<typeof RecordList>, "titleOf">) => (
  <RecordList titleOf={(entry) => <TitleText entry={entry} />} {...props} />
);
