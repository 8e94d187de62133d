import { Fragment } from "react";

import type { Dataset } from "#domain/dataset/dataset.ts";
import type { Policy } from "#domain/schema/records.ts";
import { issuers as words } from "#messages/words/titles.ts";

import { AgencyLink } from "./AgencyLink.tsx";

interface Props {
  readonly issuers: Policy["issuers"] | undefined;
  readonly dataset: Dataset;
}

/** The issuing bodies, the lead first, each a link: 'MIIT with CAC, MOE and 11 others not named'. */
export const IssuersText = ({ issuers, dataset }: Props) => {
  const { lead, co = [], unnamed } = issuers ?? {};
  if (lead === undefined && co.length === 0 && unnamed === undefined) {
    return <span className="text-muted">{words.notNamed}</span>;
  }
  const count = co.length + (unnamed === undefined ? 0 : 1);
  const isJoint = lead !== undefined && count > 0;
  return (
    <span>
      {lead === undefined ? null : <AgencyLink dataset={dataset} id={lead} />}
      {isJoint ? words.afterLead : null}
      {co.map((id, at) => (
        <Fragment key={id}>
          {words.before(at, count, false)}
          <AgencyLink dataset={dataset} id={id} />
        </Fragment>
      ))}
      {unnamed === undefined ? null : (
        <>
          {words.before(co.length, count, true)}
          {words.unnamed(unnamed, lead !== undefined || co.length > 0)}
        </>
      )}
      {isJoint ? words.afterOthers : null}
    </span>
  );
};
