import type { Line } from "./lines.ts";

/** Captions of pictures, and who took them. */
const CAPTION =
  /^(?:!\[|(?:figure|fig\.|exhibit|chart|graphic|graph|table|image|photo|picture|source|sources|illustration|credit|abbildung|bild|foto|grafik|quelle)\s*(?:\d+\s*)?[:：.|]|©|\(c\) |picture alliance|image (?:by|credit|source))/iu;

/** What a page or a letter prints around its text, in English and in German. */
const AROUND =
  /^(?:page \d+(?: of \d+)?|seite \d+(?: (?:von|\/) \d+)?|\d+ ?(?:\/|of|von) ?\d+|[-–—| ]*\d{1,4}[-–—| ]*|[-–—=_*.·| ]+|view (?:this email )?in (?:your )?browser|unsubscribe|forward to a friend|back to top|read more|continue reading|share this .{0,40}|im browser (?:ansehen|anzeigen|öffnen)|(?:newsletter )?(?:abbestellen|abmelden|weiterempfehlen)|weiterlesen|zum seitenanfang|nach oben|zurück zum anfang|impressum|datenschutz(?:erklärung)?|kontakt|herausgeber|inhalt(?:sverzeichnis)?|ausgabe (?:nr\. ?)?\d+.{0,40}|stand: .{0,40}|alle rechte vorbehalten.{0,60}|all rights reserved.{0,60})$/iu;

/** An entry of a list of contents: its words, dots or a tab, and a page. */
const ENTRY = /(?:\.{3,}|…|(?:\. ){3,})[\s.]*\d{1,3}$/;

const LONGEST_RUNNING_TITLE = 90;
const LEAST_TIMES = 3;

/** Labels and dates come again and again without being a running title. */
const OWN =
  /^(?:at a glance|\S* ?comment|article|issuing|date|policy news|corporate news|(?:\d+ )?(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec))|[:：]$/i;

/** A line as it comes on each page: its number changes. */
const withoutNumber = (text: string): string => text.toLowerCase().replaceAll(/\d+/g, "0");

/** The titles that run along the pages: the same short line at least three times. */
const runningTitles = (lines: readonly Line[]): ReadonlySet<string> => {
  const counts = new Map<string, number>();
  let before = "";
  for (const { text, bullet } of lines) {
    if (text === "") continue;
    // What a label on the line above introduces, such as a body, may come with each item.
    const isValue = /[:：]$/.test(before);
    before = text;
    if (isValue || bullet || text.length > LONGEST_RUNNING_TITLE || OWN.test(text)) continue;
    const key = withoutNumber(text);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return new Set([...counts].flatMap(([key, count]) => (count >= LEAST_TIMES ? [key] : [])));
};

/** Whether a line belongs to the contents, with the words before its page. */
const isContentsEntry = (text: string): boolean => ENTRY.test(text.slice(-60));

/**
 * The lines without what belongs to the page and not to the text: numbers and running titles, captions, calls to
 * unsubscribe, entries of the contents. A line that is left out becomes blank, so that a text which runs on after
 * a page break is still seen to be broken there.
 */
export const withoutFurniture = (lines: readonly Line[]): readonly Line[] => {
  const running = runningTitles(lines);
  return lines.map((line) => {
    const { text } = line;
    const goes =
      CAPTION.test(text) ||
      (text.length <= 100 && AROUND.test(text)) ||
      isContentsEntry(text) ||
      (text.length <= LONGEST_RUNNING_TITLE && !line.bullet && running.has(withoutNumber(text)));
    return goes ? { ...line, text: "", heading: false, bullet: false } : line;
  });
};
