import { offeredAt } from "#app/pages/pageDetails.ts";
import { calendarPath, feedFile, hasCalendar, offeredIn } from "#domain/site/offeredFiles.ts";
import { language } from "#messages/language.ts";
import { follow } from "#messages/views/follow.ts";

import type { Site } from "./basis/site.ts";

/** Another form of a page beside its HTML, for a `link` in its head. */
export interface Alternate {
  readonly rel: "alternate";
  readonly type: "application/atom+xml" | "application/json" | "text/calendar";
  /** Relative to the site's root. */
  readonly href: string;
  readonly title: string;
}

const alternate = (type: Alternate["type"], href: string, title: string): Alternate => ({
  rel: "alternate",
  type,
  href,
  title,
});

/** The feeds, calendars and data files of a page; empty if it has none. */
export const alternatesOf = (
  { snapshot: { dataset } }: Site,
  route: string,
): readonly Alternate[] => {
  const { following, data } = offeredAt(dataset, route);
  const inLanguage = (path: string): string => language.folder + path;
  const feeds = following.map((one) =>
    alternate("application/atom+xml", inLanguage(feedFile(one)), follow.feed(one, dataset)),
  );
  const calendars = following
    .filter((one) => hasCalendar(dataset, one))
    .map((one) =>
      alternate("text/calendar", inLanguage(calendarPath(one)), follow.calendarOf(one, dataset)),
    );
  const files =
    data === undefined
      ? []
      : [
          alternate(
            "application/json",
            offeredIn(language.folder, data.file),
            follow.asData[data.of],
          ),
        ];
  return [...feeds, ...calendars, ...files];
};
