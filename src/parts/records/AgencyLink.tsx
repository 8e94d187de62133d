import type { ReactNode } from "react";

import type { Dataset } from "#domain/dataset/dataset.ts";
import { agencyLabel } from "#messages/words/labels.ts";
import { fullName } from "#messages/words/titles.ts";
import { RouteLink } from "#ui/frame/RouteLink.tsx";

interface Props {
  readonly id: string;
  readonly dataset: Dataset;
  readonly className?: string;
  /** The text of the link, where that isn't the plain name. */
  readonly children?: ReactNode;
}

/** A link to an issuing body's page, with its label. An unknown id is shown as it is. */
export const AgencyLink = ({
  id,
  dataset,
  children,
  className = "py-1.25 underline decoration-rule underline-offset-2 hover:decoration-ink",
}: Props) => {
  const agency = dataset.agencies.get(id);
  if (agency === undefined) return <span>{id}</span>;
  return (
    <RouteLink className={className} title={fullName(agency.name)} to={`/agencies/${id}`}>
      {children ?? agencyLabel(agency)}
    </RouteLink>
  );
};
