import type { ComponentProps } from "react";

import { MarkedText } from "#parts/records/MarkedText.tsx";
import { RecordList } from "#parts/records/RecordList.tsx";
import { shortTitle, titleLang } from "#messages/words/titles.ts";

/** Records by date, what is searched for marked in their titles. */
export const MarkedRecordList = (props: Omit<ComponentProps<typeof RecordList>, "titleOf">) => (
  <RecordList
    titleOf={(entry) => (
      <span lang={titleLang(entry)}>
        <MarkedText text={shortTitle(entry)} />
      </span>
    )}
    {...props}
  />
);
