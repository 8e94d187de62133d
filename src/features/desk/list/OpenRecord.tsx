import { useMemo } from "react";

import { textLanguage } from "#domain/dataset/textsIn.ts";
import type { FileName } from "#domain/schema/files.ts";
import { lookupIn, searchIn } from "#features/desk/form/lookup.ts";
import type { EditorsFiles } from "#features/desk/state/files.ts";
import { desk as words } from "#messages/desk/desk.ts";
import { language } from "#messages/language.ts";
import { Combobox } from "#ui/forms/Combobox.tsx";

import { findRecord, openOnDesk } from "./openOnDesk.ts";

/** What can be opened, by the files that it is in. */
const opened: Readonly<
  Record<"record" | "agency" | "company" | "source" | "sector", readonly FileName[]>
> = {
  record: ["policies", "news"],
  agency: ["agencies"],
  company: ["companies"],
  source: ["sources"],
  sector: ["sectors"],
};

const isKind = (text: string | undefined): text is keyof typeof opened =>
  text !== undefined && Object.hasOwn(opened, text);

interface Props {
  /** Undefined until they are there. */
  readonly files: EditorsFiles | undefined;
  readonly onOpen: (key: string) => void;
}

type Referables = Parameters<typeof searchIn>[0];

/** Everything that can be opened, made with the first search. */
const referablesIn = (files: EditorsFiles): (() => Referables) => {
  let cached: Referables | undefined;
  return () => {
    if (cached !== undefined) return cached;
    const lookup = lookupIn(files, textLanguage(language.code));
    cached = new Map(
      Object.keys(opened)
        .filter(isKind)
        .flatMap((kind) =>
          [...lookup[kind].values()].map((one) => {
            // Ids of different files may be equal.
            const value = `${kind} ${one.value}`;
            return [value, { ...one, value }] as const;
          }),
        ),
    );
    return cached;
  };
};

const nothing = { options: [], total: 0 };

/** Finds a record of any file, and puts it on the desk to be corrected. */
export const OpenRecord = ({ files, onOpen }: Props) => {
  const getReferables = useMemo(() => files && referablesIn(files), [files]);
  return (
    <Combobox
      // Enter would be lost while there is nothing to choose from.
      disabled={files === undefined}
      id="open-record"
      label={words.open.record}
      labelOf={() => undefined}
      onChoose={(chosen) => {
        const [kind, id] = chosen?.split(" ") ?? [];
        const found =
          files === undefined || id === undefined || !isKind(kind)
            ? undefined
            : findRecord(files, id, opened[kind]);
        const key = found && openOnDesk(found);
        if (key !== undefined) onOpen(key);
      }}
      search={(typed) => (getReferables === undefined ? nothing : searchIn(getReferables(), typed))}
      value={undefined}
      words={{
        none: words.find.none,
        found: words.find.found,
      }}
    />
  );
};
