import { parseDate } from "#domain/calendar/dates.ts";
import type { Edition } from "#domain/schema/edition.ts";
import { dateWords } from "#messages/dates.ts";
import { CopyButton } from "#ui/CopyButton.tsx";

import { citation, citationFile } from "./citation.ts";

interface Props {
  /** Undefined where its file can't be read. */
  readonly edition: Edition | undefined;
  /** Where this data set stands. */
  readonly address: string;
}

const refused = "This browser does not let it be copied: mark the text.";

/** Which data set this is, and how to cite it. */
export const EditionNote = ({ edition, address }: Props) => {
  if (edition === undefined) {
    return <p className="py-2 text-muted">Version and date of the data set aren’t known.</p>;
  }
  const { version, date } = edition;
  const day = parseDate(date);
  const plain = citation(edition, address);
  const file = citationFile(edition, address);
  return (
    <div className="max-w-[75ch] space-y-2 py-2">
      <p>
        Version {version} of the data set, {day === undefined ? date : dateWords(day)}. To cite it:
      </p>
      <p className="border-l-2 border-rule pl-3 text-small break-words">{plain}</p>
      <CopyButton
        done="The citation is copied."
        label="Copy the citation"
        refused={refused}
        text={plain}
      />
      <details>
        <summary className="min-h-7 py-1 text-small underline decoration-rule">
          As a CITATION.cff file
        </summary>
        <pre className="overflow-x-auto bg-fill p-2 text-small">{file}</pre>
        <CopyButton
          done="The file’s text is copied."
          label="Copy CITATION.cff"
          refused={refused}
          text={file}
        />
      </details>
    </div>
  );
};
