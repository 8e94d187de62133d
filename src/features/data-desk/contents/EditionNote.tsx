import { parseDate } from "#domain/calendar/dates.ts";
import type { Edition } from "#domain/schema/edition.ts";
import { dataDesk } from "#messages/views/dataDesk.ts";
import { dateWords } from "#messages/words/dates.ts";
import { CopyButton } from "#ui/frame/CopyButton.tsx";

import { citation, citationFile } from "./citation.ts";

interface Props {
  /** Undefined where its file can't be read. */
  readonly edition: Edition | undefined;
  /** Where this data set stands. */
  readonly address: string;
}

/** Which data set this is, and how to cite it. */
export const EditionNote = ({ edition, address }: Props) => {
  if (edition === undefined) {
    return <p className="py-2 text-muted">{dataDesk.edition.unknown}</p>;
  }
  const { edition: words } = dataDesk;
  const { version, date } = edition;
  const day = parseDate(date);
  const plain = citation(edition, address);
  const file = citationFile(edition, address);
  return (
    <div className="max-w-[75ch] space-y-2 py-2">
      <p>{words.version(version, day === undefined ? date : dateWords(day))}</p>
      <p className="border-l-2 border-rule pl-3 text-small break-words">{plain}</p>
      <CopyButton done={words.copied} label={words.copy} refused={words.refused} text={plain} />
      <details>
        <summary className="min-h-7 py-1 text-small underline decoration-rule">
          {words.asFile}
        </summary>
        <pre className="overflow-x-auto bg-fill p-2 text-small">{file}</pre>
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
