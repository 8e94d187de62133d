import { Fragment, type ReactNode } from "react";

import type { Dataset } from "#domain/dataset/dataset.ts";
import type { Agency } from "#domain/schema/records.ts";
import { AgencyLink } from "#parts/AgencyLink.tsx";
import { MarkedText } from "#parts/MarkedText.tsx";
import { bodyLabels } from "#messages/terms.ts";
import { TermList } from "#ui/TermList.tsx";

interface Props {
  readonly agency: Agency;
  readonly dataset: Dataset;
}

const isChinese = (text: string): boolean => /\p{Script=Han}/u.test(text);

const Names = ({ names }: { readonly names: readonly string[] }) =>
  names.map((name, at) => (
    <Fragment key={name}>
      {at === 0 ? "" : ", "}
      <span lang={isChinese(name) ? "zh-Hans" : undefined}>
        <MarkedText text={name} />
      </span>
    </Fragment>
  ));

const Bodies = ({ ids, dataset }: { readonly ids: readonly string[]; readonly dataset: Dataset }) =>
  ids.map((id, at) => (
    <Fragment key={id}>
      {at === 0 ? "" : ", "}
      <AgencyLink dataset={dataset} id={id} />
    </Fragment>
  ));

/** What a body is: its names, its kind, and what it belongs to. */
export const AgencyFacts = ({ agency, dataset }: Props) => {
  const { id, acronym, name, aliases = [], body, parent, successor, note } = agency;
  const all = [...dataset.agencies.values()];
  const below = all.filter((other) => other.parent === id).map((other) => other.id);
  const before = all.filter((other) => other.successor === id).map((other) => other.id);
  const facts: readonly (readonly [string, ReactNode])[] = [
    ["Acronym", acronym === undefined ? undefined : <Names names={[acronym]} />],
    ["Chinese name", name.zh === undefined ? undefined : <Names names={[name.zh]} />],
    ["Also called", aliases.length === 0 ? undefined : <Names names={aliases} />],
    ["Kind of body", bodyLabels[body]],
    ["Under", parent === undefined ? undefined : <Bodies dataset={dataset} ids={[parent]} />],
    ["Above", below.length === 0 ? undefined : <Bodies dataset={dataset} ids={below} />],
    [
      "Succeeded by",
      successor === undefined ? undefined : <Bodies dataset={dataset} ids={[successor]} />,
    ],
    ["Successor of", before.length === 0 ? undefined : <Bodies dataset={dataset} ids={before} />],
    ["Note", note],
  ];
  return <TermList terms={facts} />;
};
