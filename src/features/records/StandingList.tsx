import type { Entry } from "#domain/dataset/entry.ts";
import type { Rank, Standing } from "#domain/dataset/standing.ts";
import { DateText } from "#parts/DateText.tsx";
import { RecordLink } from "#parts/RecordLink.tsx";

const rankWords: Readonly<Record<Rank, string>> = {
  law: "A law or regulation: plans and measures stand below it.",
  plan: "A plan or policy: below laws, above the measures that carry it out.",
  measure: "A measure, rule or notice: it carries out what stands above it.",
};

const rows = [
  ["above", "Above it"],
  ["below", "Carries it out"],
  ["before", "Before it"],
  ["after", "After it"],
] as const;

export const stands = (standing: Standing): boolean =>
  rows.some(([key]) => standing[key].length > 0);

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
              {entry.record.documentType === undefined ? "" : `${entry.record.documentType}, `}
              <DateText date={entry.main} short />
            </span>
          </li>
        ))}
      </ul>
    </dd>
  </div>
);

/** Where a document stands: what it carries out, what carries it out, what came before and after. */
export const StandingList = ({ standing }: { readonly standing: Standing }) => (
  <>
    {standing.rank === undefined ? null : (
      <p className="py-1 text-small text-muted">{rankWords[standing.rank]}</p>
    )}
    <dl>
      {rows.map(([key, label]) =>
        standing[key].length === 0 ? null : <Row entries={standing[key]} key={key} label={label} />,
      )}
    </dl>
  </>
);
