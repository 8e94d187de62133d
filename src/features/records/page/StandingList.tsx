import { documentTypeWords } from "#messages/words/facets.ts";
import type { Entry } from "#domain/dataset/entry.ts";
import type { Hierarchy } from "#domain/dataset/standing.ts";
import { DateText } from "#parts/records/DateText.tsx";
import { RecordLink } from "#parts/records/RecordLink.tsx";
import { recordPage } from "#messages/views/recordPage.ts";

const rows = ["above", "below", "before", "after"] as const;

export const stands = (standing: Hierarchy): boolean =>
  rows.some((key) => standing[key].length > 0);

const Row = ({
  label,
  entries,
}: {
  readonly label: string;
  readonly entries: readonly Entry[];
}) => (
  <div className="border-b border-rule py-1.5 sm:grid sm:grid-cols-[11rem_minmax(0,1fr)]">
    <dt className="text-small leading-6 text-muted">{label}</dt>
    <dd>
      <ul className="space-y-1">
        {entries.map((entry) => (
          <li key={entry.id}>
            <RecordLink entry={entry} />{" "}
            <span className="text-small text-muted">
              {entry.record.documentType === undefined
                ? null
                : recordPage.typeBefore(documentTypeWords(entry.record.documentType))}
              <DateText date={entry.main} short />
            </span>
          </li>
        ))}
      </ul>
    </dd>
  </div>
);

/** Where a document stands: what it carries out, what carries it out, what came before and after. */
export const StandingList = ({ standing }: { readonly standing: Hierarchy }) => (
  <>
    {standing.rank === undefined ? null : (
      <p className="py-1 text-small text-muted">{recordPage.ranks[standing.rank]}</p>
    )}
    <dl>
      {rows.map((key) =>
        standing[key].length === 0 ? null : (
          <Row entries={standing[key]} key={key} label={recordPage.standing[key]} />
        ),
      )}
    </dl>
  </>
);
