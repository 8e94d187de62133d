import type { ReactNode } from "react";

import { offeredAt } from "#app/pages/pageDetails.ts";
import {
  calendarPath,
  feedFile,
  followedTopicsIn,
  hasCalendar,
  offeredIn,
} from "#domain/site/offeredFiles.ts";
import type { Snapshot } from "#domain/query/filter/snapshot.ts";
import { language } from "#messages/language.ts";
import { follow } from "#messages/views/follow.ts";
import { useNavigation } from "#ui/navigation.tsx";

interface LinkProps {
  readonly href: string;
  readonly type: string;
  readonly children: ReactNode;
}

/** A link out of the app to a file that is meant for other programs. */
const FileLink = ({ href, type, children }: LinkProps) => (
  <a className="inline-block py-1 underline" href={href} type={type}>
    {children}
  </a>
);

interface Props {
  readonly snapshot: Snapshot;
  /** The site's address, with a trailing slash. */
  readonly root: string;
}

/** The feeds and calendars for the selection, and the page's own content as data. */
export const FollowLinks = ({ snapshot: { dataset, selection }, root }: Props) => {
  const { path } = useNavigation();
  const { following, data } = offeredAt(dataset, path);
  const chosen = following.length === 0 ? [] : followedTopicsIn(selection);
  // One line per page: the first chosen sector or body, otherwise the page's main one.
  const [one] = [...chosen, ...following];
  const own = `${root}${language.folder}`;
  return (
    <>
      {one === undefined ? null : (
        <span className="inline-block">
          {follow.follow(one, dataset)}{" "}
          <FileLink href={own + feedFile(one)} type="application/atom+xml">
            {follow.forms.xml}
          </FileLink>
          {hasCalendar(dataset, one) ? (
            <>
              {" · "}
              <FileLink href={own + calendarPath(one)} type="text/calendar">
                {follow.forms.ics}
              </FileLink>
            </>
          ) : null}
        </span>
      )}
      {data === undefined ? null : (
        <FileLink href={root + offeredIn(language.folder, data.file)} type="application/json">
          {follow.asData[data.of]}
        </FileLink>
      )}
    </>
  );
};
