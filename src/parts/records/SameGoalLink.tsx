import type { TargetEntry } from "#domain/dataset/entry.ts";
import type { Dataset } from "#domain/dataset/dataset.ts";
import { shortTitle, titleLang } from "#messages/words/titles.ts";
import { RouteLink } from "#ui/frame/RouteLink.tsx";

import { nameWithDocument } from "./targetNames.ts";

interface Props {
  readonly entry: TargetEntry;
  readonly dataset: Dataset;
}

/** Another target of a goal, by the document that sets it. */
export const SameGoalLink = ({ entry, dataset }: Props) => (
  <RouteLink
    aria-label={nameWithDocument(entry, dataset)}
    className="underline decoration-rule underline-offset-2 hover:decoration-ink"
    to={`/targets/${entry.id}`}
  >
    <span lang={titleLang(entry.entry)}>{shortTitle(entry.entry)}</span>
  </RouteLink>
);
