import type { Dataset } from "#domain/dataset/dataset.ts";
import type { Entry } from "#domain/dataset/entry.ts";
import { warningsOf } from "#editing/rules/warnings.ts";
import { dataLang } from "#messages/language.ts";
import { warnings as words } from "#messages/views/warnings.ts";
import { type RecordWarning, recordWarnings } from "#parts/records/warnings.ts";
import { FoldedSection } from "#ui/frame/FoldedSection.tsx";
import { RouteLink } from "#ui/frame/RouteLink.tsx";

const Subject = ({ warning: { target, part } }: { readonly warning: RecordWarning }) => {
  if (target === undefined) return part === undefined ? null : `${part}${words.afterName}`;
  return (
    <>
      <RouteLink
        className="underline decoration-rule underline-offset-2 hover:decoration-ink"
        to={`/targets/${target.id}`}
      >
        <span lang={dataLang}>{target.target.metric}</span>
      </RouteLink>
      {words.afterName}
    </>
  );
};

interface Props {
  readonly entry: Entry;
  readonly dataset: Dataset;
}

/** What the rules of the data warn of in a record; nothing on most. */
export const Warnings = ({ entry, dataset }: Props) => {
  const own = warningsOf(dataset).filter(({ record }) => record === entry.id);
  const list = recordWarnings(own, dataset);
  return list.length === 0 ? null : (
    <FoldedSection title={words.title}>
      <ul className="max-w-[75ch] space-y-1 py-1.5 text-small">
        {list.map((warning) => (
          <li key={warning.key}>
            <Subject warning={warning} />
            {warning.sentence}
            {warning.accepted === undefined ? null : (
              <p className="text-muted" lang={dataLang}>
                {warning.accepted}
              </p>
            )}
          </li>
        ))}
      </ul>
    </FoldedSection>
  );
};
