import type { ReactNode } from "react";

import type { Entry } from "#domain/dataset/entry.ts";
import { fullTitle, shortTitle, titleLang } from "#messages/words/titles.ts";
import type { ParameterChange } from "#ui/navigation.tsx";
import { RouteLink } from "#ui/frame/RouteLink.tsx";

import { KindMark } from "./KindMark.tsx";

interface Props {
  readonly entry: Entry;
  readonly change?: ParameterChange;
  readonly className?: string;
  /** The text of the link, where that isn't the plain title. */
  readonly children?: ReactNode;
}

/** A link to a record's page: the mark of its kind and its title. */
export const RecordLink = ({ entry, change, className = "", children }: Props) => (
  <RouteLink
    change={change}
    className={`py-1.25 underline decoration-rule underline-offset-2 hover:decoration-ink ${className}`}
    title={fullTitle(entry)}
    to={`/records/${entry.id}`}
  >
    <KindMark kind={entry.record.kind} />{" "}
    {children ?? <span lang={titleLang(entry)}>{shortTitle(entry)}</span>}
  </RouteLink>
);
