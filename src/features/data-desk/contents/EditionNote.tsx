import { parseDate } from "#domain/calendar/dates.ts";
import type { Edition } from "#domain/schema/edition.ts";
import { dataDesk } from "#messages/views/dataDesk.ts";
import { dateWords } from "#messages/words/dates.ts";
import { editions } from "#messages/words/editions.ts";
import { CopyButton } from "#ui/frame/CopyButton.tsx";
import { RouteLink } from "#ui/frame/RouteLink.tsx";
import { useFold } from "#ui/screen/useFold.ts";
import { isPrerendering } from "#ui/screen/prerendering.ts";

const { citation: citationWords, pleaseCite } = dataDesk.edition;

const authorsOf = ({ maker }: Edition): string => maker ?? dataDesk.edition.authors;

/** How to cite the data set in a text: authors, year, title, version, date, and address where it is known. */
const citation = (edition: Edition, address?: string): string => {
  const { title, version, date } = edition;
  const day = parseDate(date);
  const on = day === undefined ? date : dateWords(day);
  const authors = authorsOf(edition);
  return citationWords({ authors, year: date.slice(0, 4), title, version, date: on, address });
};

/** A text as a double-quoted YAML scalar. */
const quoted = (text: string): string => JSON.stringify(text);

/**
 * The citation as a `CITATION.cff` file (Citation File Format 1.2.0, https://citation-file-format.github.io),
 * which reference managers and code hosts read.
 */
export const citationFile = (edition: Edition, address?: string): string => {
  const { title, description, version, date, licence } = edition;
  return [
    ["cff-version", "1.2.0"],
    ["message", pleaseCite],
    ["type", "dataset"],
    ["title", quoted(title)],
    ["abstract", quoted(description)],
    ["authors", ""],
    ["  - name", quoted(authorsOf(edition))],
    ["version", version],
    ["date-released", date],
    ["license", licence],
    ...(address === undefined ? [] : [["url", quoted(address)]]),
  ]
    .map(([key, value]) => `${`${key}: ${value}`.trimEnd()}\n`)
    .join("");
};

interface Props {
  /** Undefined where the edition file can't be read. */
  readonly edition: Edition | undefined;
  /** The address of this data set, as seen from the page. */
  readonly address: string;
}

/** Which edition of the data set this is, and how to cite it. */
export const EditionNote = ({ edition, address }: Props) => {
  const whole = isPrerendering ? undefined : new URL(address, location.href).href;
  const { details } = useFold("citation");
  if (edition === undefined) {
    return <p className="py-2 text-muted">{dataDesk.edition.unknown}</p>;
  }
  const { edition: words } = dataDesk;
  const { version, date } = edition;
  const day = parseDate(date);
  const plain = citation(edition, whole);
  const file = citationFile(edition, whole);
  return (
    <div className="max-w-[75ch] space-y-2 py-2">
      <p>
        <RouteLink
          className="py-1.25 underline decoration-rule underline-offset-2 hover:decoration-ink"
          to="/data/changes"
        >
          {editions.line(edition, edition.brought)}
        </RouteLink>
      </p>
      <details {...details}>
        <summary className="min-h-7 py-1 marker:text-muted hover:bg-fill/60">
          {words.version(version, day === undefined ? date : dateWords(day))}
        </summary>
        <p className="my-2 border-l-2 border-rule pl-3 text-small">
          {citation(edition)}
          <span className="block min-h-lh break-all">{whole}</span>
        </p>
        <CopyButton done={words.copied} label={words.copy} refused={words.refused} text={plain} />
        <p className="mt-3 print:hidden">{words.asFile}</p>
        <pre className="my-2 bg-fill p-2 whitespace-pre-wrap wrap-anywhere text-small print:hidden">
          {file}
        </pre>
        <CopyButton
          done={words.fileCopied}
          label={words.copyFile}
          refused={words.refused}
          text={file}
        />
      </details>
    </div>
  );
};
