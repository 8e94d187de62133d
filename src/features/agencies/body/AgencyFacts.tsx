import type { ReactNode } from "react";

import type { Dataset } from "#domain/dataset/dataset.ts";
import type { Agency } from "#domain/schema/records.ts";
import { bodyPage } from "#messages/views/bodyPage.ts";
import { bodyLabels } from "#messages/words/terms.ts";
import { dataLang } from "#messages/app/language.ts";
import { TermList } from "#ui/frame/TermList.tsx";

import { AgencyLinks, Names } from "#features/agencies/Names.tsx";

interface Props {
  readonly agency: Agency;
  readonly dataset: Dataset;
}

/** What a body is: its names, its kind, and what it belongs to. */
export const AgencyFacts = ({ agency, dataset }: Props) => {
  const { id, acronym, aliases = [], body, parent, successor, note } = agency;
  const all = [...dataset.agencies.values()];
  const below = all.filter((other) => other.parent === id).map((other) => other.id);
  const before = all.filter((other) => other.successor === id).map((other) => other.id);
  const otherName = bodyPage.otherName(agency);
  const named = (names: readonly string[]): ReactNode =>
    names.length === 0 ? undefined : <Names names={names} />;
  const linked = (ids: readonly string[]): ReactNode =>
    ids.length === 0 ? undefined : <AgencyLinks dataset={dataset} ids={ids} />;
  const { facts } = bodyPage;
  return (
    <TermList
      terms={[
        [facts.acronym, named(acronym === undefined ? [] : [acronym])],
        [facts.otherName, named(otherName === undefined ? [] : [otherName])],
        [facts.aliases, named(aliases)],
        [facts.kind, bodyLabels[body]],
        [facts.parent, linked(parent === undefined ? [] : [parent])],
        [facts.below, linked(below)],
        [facts.successor, linked(successor === undefined ? [] : [successor])],
        [facts.before, linked(before)],
        [facts.note, note === undefined ? undefined : <span lang={dataLang}>{note}</span>],
      ]}
    />
  );
};
