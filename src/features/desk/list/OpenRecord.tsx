import { useMemo } from "react";

import { textLanguage } from "#domain/dataset/textsIn.ts";
import { fileNames } from "#domain/schema/files.ts";
import { lookupIn, searchIn } from "#features/desk/form/lookup.ts";
import { desk } from "#features/desk/state/deskStore.ts";
import { type EditorsFiles, idOf, recordsIn } from "#features/desk/state/files.ts";
import { desk as words } from "#messages/desk/desk.ts";
import { language } from "#messages/language.ts";
import { Combobox } from "#ui/forms/Combobox.tsx";

const opened = ["record", "agency", "company", "source", "sector"] as const;

interface Props {
  readonly files: EditorsFiles;
  readonly onOpen: (key: string) => void;
}

/** Finds a record of any file, and puts it on the desk to be corrected. */
export const OpenRecord = ({ files, onOpen }: Props) => {
  const lookup = useMemo(() => lookupIn(files, textLanguage(language.code)), [files]);
  const all = useMemo(
    () =>
      // Ids of different files may be equal.
      new Map(
        opened.flatMap((kind) =>
          [...lookup[kind].values()].map((one) => [`${kind} ${one.value}`, one] as const),
        ),
      ),
    [lookup],
  );
  return (
    <Combobox
      id="open-record"
      label={words.open.record}
      labelOf={() => undefined}
      onChoose={(id) => {
        if (id === undefined) return;
        for (const file of fileNames) {
          const record = recordsIn(files, file).find((one) => idOf(one) === id);
          if (record === undefined) continue;
          desk.act({ do: "open", file, record });
          const there = desk.store
            .get()
            .history.now.items.find(
              (item) => item.file === file && idOf(item.before ?? item.record) === id,
            );
          if (there !== undefined) onOpen(there.key);
          return;
        }
      }}
      search={(typed) => searchIn(all, typed)}
      value={undefined}
      words={{ none: words.find.none, found: words.find.found }}
    />
  );
};
