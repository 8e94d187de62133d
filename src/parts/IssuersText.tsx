import { Fragment } from "react";

import type { Dataset } from "#domain/dataset/dataset.ts";
import { unnamedWords } from "#messages/issuers.ts";
import type { Policy } from "#domain/schema/records.ts";

import { AgencyLink } from "./AgencyLink.tsx";

interface Props {
  readonly issuers: Policy["issuers"] | undefined;
  readonly dataset: Dataset;
}

const separator = (at: number, count: number): string => {
  if (at === 0) return "";
  return at === count - 1 ? " and " : ", ";
};

/** Who issued it, the lead first, each body a link: 'MIIT with CAC, MOE and 11 others not named'. */
export const IssuersText = ({ issuers, dataset }: Props) => {
  const { lead, co = [], unnamed } = issuers ?? {};
  if (lead === undefined && co.length === 0 && unnamed === undefined) {
    return <span className="text-muted">not named</span>;
  }
  const count = co.length + (unnamed === undefined ? 0 : 1);
  return (
    <span>
      {lead === undefined ? null : <AgencyLink dataset={dataset} id={lead} />}
      {lead === undefined || count === 0 ? null : " with "}
      {co.map((id, at) => (
        <Fragment key={id}>
          {separator(at, count)}
          <AgencyLink dataset={dataset} id={id} />
        </Fragment>
      ))}
      {unnamed === undefined ? null : (
        <>
          {separator(co.length, count)}
          {unnamedWords(unnamed, lead !== undefined || co.length > 0)}
        </>
      )}
    </span>
  );
};
