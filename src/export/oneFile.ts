import { type Carried, carrier, emptyCarrier } from "#domain/briefing/carried.ts";
import { slugOf } from "#domain/dataset/slug.ts";
import { isoDay } from "#domain/calendar/dates.ts";
import { briefing as briefingWords } from "#messages/files/briefing.ts";
import { oneFile as words } from "#messages/files/oneFile.ts";

/** Short enough for every file system, together with the day. */
const LONGEST_NAME = 80;

/** '<title>-<day>.html', in letters and digits of any script. */
export const oneFileName = ({ day, briefing: { title } }: Carried): string => {
  const name = slugOf(title).slice(0, LONGEST_NAME) || words.untitled;
  return `${name}-${isoDay(day)}.html`;
};

const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

/** The page with a briefing and its data inside; undefined if `template` isn't a template. */
export const oneFilePage = (template: string, carried: Carried): string | undefined => {
  const [before, after, ...more] = template.split(emptyCarrier);
  if (before === undefined || after === undefined || more.length > 0) return undefined;
  // For programs that don't run scripts. The replacement is a function because a title may contain '$&'.
  const titled = before.replace(
    /<title>[^<]*<\/title>/,
    () => `<title>${escaped(briefingWords.heading(carried.briefing.title))}</title>`,
  );
  return `${titled}${carrier(carried)}${after}`;
};
