import { Fragment } from "react";

import type { Dataset } from "#domain/dataset/dataset.ts";
import type { Entry } from "#domain/dataset/entry.ts";
import { warningsOf } from "#editing/rules/warnings.ts";
import { dataLang } from "#messages/language.ts";
import { warnings as words } from "#messages/views/warnings.ts";
import { type RecordWarning, recordWarnings } from "#parts/records/warnings.ts";
import { FoldedSection } from "#ui/frame/FoldedSection.tsx";
import { RouteLink } from "#ui/frame/RouteLink.tsx";

/** Warnings that say the same, of one target or part after another. */
interface Group extends Pick<RecordWarning, "key" | "sentence" | "accepted"> {
  readonly warnings: readonly RecordWarning[];
}

const grouped = (warnings: readonly RecordWarning[]): readonly Group[] => {
  const groups = new Map<string, Group>();
  for (const warning of warnings) {
    const { key, sentence, accepted } = warning;
    const same = `${sentence} ${accepted ?? ""}`;
    const group = groups.get(same) ?? { key, sentence, accepted, warnings: [] };
    groups.set(same, { ...group, warnings: [...group.warnings, warning] });
  }
  return [...groups.values()];
};

const Subject = ({ warning: { target, part } }: { readonly warning: RecordWarning }) =>
  target === undefined ? (
    part
  ) : (
    <RouteLink
      className="py-1.25 underline decoration-rule underline-offset-2 hover:decoration-ink"
      to={`/targets/${target.id}`}
    >
      <span lang={dataLang}>{target.target.metric}</span>
    </RouteLink>
  );

interface Props {
  readonly entry: Entry;
  readonly dataset: Dataset;
}

/** What the rules of the data warn of in a record; nothing on most. */
export const Warnings = ({ entry, dataset }: Props) => {
  const own = warningsOf(dataset).filter(({ record }) => record === entry.id);
  const groups = grouped(recordWarnings(own, dataset));
  return groups.length === 0 ? null : (
    <FoldedSection title={words.title}>
      <ul className="max-w-[75ch] space-y-1.5 py-1.5 text-small">
        {groups.map(({ key, sentence, accepted, warnings }) => (
          <li key={key}>
            {warnings.map((warning, at) => (
              <Fragment key={warning.key}>
                {at === 0 ? null : words.betweenNames}
                <Subject warning={warning} />
              </Fragment>
            ))}
            {words.afterName}
            {sentence}
            {words.stop}
            {accepted === undefined ? null : (
              <p className="text-muted" lang={dataLang}>
                {accepted}
              </p>
            )}
          </li>
        ))}
      </ul>
    </FoldedSection>
  );
};
