import { type Carried, carrier, emptyCarrier } from "#domain/briefing/carried.ts";
import { slugOf } from "#domain/dataset/slug.ts";
import { isoDay } from "#domain/calendar/dates.ts";
import { briefing as briefingWords } from "#messages/files/briefing.ts";
import { oneFile as words } from "#messages/files/oneFile.ts";

/** A name that every system takes, with room for the day. */
const LONGEST_NAME = 80;

/** '<title>-<day>.html', in letters and digits of any script. */
export const oneFileName = ({ day, briefing: { title } }: Carried): string => {
  const name = slugOf(title).slice(0, LONGEST_NAME) || words.untitled;
  return `${name}-${isoDay(day)}.html`;
};

const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

/** The page with a briefing and its data inside; undefined where the template isn't one. */
export const oneFilePage = (template: string, carried: Carried): string | undefined => {
  const [before, after, ...more] = template.split(emptyCarrier);
  if (before === undefined || after === undefined || more.length > 0) return undefined;
  // What programs show that run no script. A function as replacement: a title may hold '$&'.
  const titled = before.replace(
    /<title>[^<]*<\/title>/,
    () => `<title>${escaped(briefingWords.heading(carried.briefing.title))}</title>`,
  );
  return `${titled}${carrier(carried)}${after}`;
};
