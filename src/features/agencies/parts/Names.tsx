import { Fragment } from "react";

import type { Dataset } from "#domain/dataset/dataset.ts";
import { AgencyLink } from "#parts/records/AgencyLink.tsx";
import { MarkedText } from "#parts/records/MarkedText.tsx";
import { agencies } from "#messages/views/agencies.ts";

const isChinese = (text: string): boolean => /\p{Script=Han}/u.test(text);

/** Names joined in a row, each with its language. */
export const NameList = ({ names }: { readonly names: readonly string[] }) =>
  names.map((name, at) => (
    <Fragment key={name}>
      {at === 0 ? "" : agencies.between}
      <span lang={isChinese(name) ? "zh-Hans" : "en"}>
        <MarkedText text={name} />
      </span>
    </Fragment>
  ));

interface Props {
  readonly ids: readonly string[];
  readonly dataset: Dataset;
}

/** Links to bodies in a row. */
export const AgencyLinks = ({ ids, dataset }: Props) =>
  ids.map((id, at) => (
    <Fragment key={id}>
      {at === 0 ? "" : agencies.between}
      <AgencyLink dataset={dataset} id={id} />
    </Fragment>
  ));
