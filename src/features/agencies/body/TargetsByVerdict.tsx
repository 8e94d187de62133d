import { targetLabel } from "#domain/dataset/entry.ts";
import type { TargetEntry } from "#domain/dataset/entry.ts";
import { verdicts } from "#domain/judging/verdict.ts";
import { isQualitative } from "#domain/schema/target.ts";
import type { Judged } from "#domain/filter/judged.ts";
import { CautionNote } from "#parts/verdicts/CautionNote.tsx";
import { MarkedText } from "#parts/records/MarkedText.tsx";
import { TitleText } from "#parts/records/TitleText.tsx";
import { TargetGlyph } from "#parts/figures/TargetGlyph.tsx";
import { VerdictLink } from "#parts/verdicts/VerdictLink.tsx";
import { bodyPage } from "#messages/views/bodyPage.ts";
import { unitWords } from "#messages/words/amounts.ts";
import { dueWords } from "#messages/words/dates.ts";
import { dataLang } from "#messages/app/language.ts";
import { RouteLink } from "#ui/frame/RouteLink.tsx";

interface Props {
  readonly targets: readonly TargetEntry[];
  readonly judged: Judged;
}

/** Targets in the order of the groups that they stand in. */
export const byVerdict = (
  targets: readonly TargetEntry[],
  judged: Judged,
): readonly TargetEntry[] =>
  verdicts.flatMap((verdict) =>
    targets.filter(({ id }) => judged.byTarget.get(id)?.verdict === verdict),
  );

/** Targets in groups by how they stand. */
export const TargetsByVerdict = ({ targets, judged }: Props) => {
  const groups = verdicts
    .map((verdict) => ({
      verdict,
      rows: targets.flatMap((row) => {
        const judgement = judged.byTarget.get(row.id);
        return judgement?.verdict === verdict ? [{ ...row, judgement }] : [];
      }),
    }))
    .filter(({ rows }) => rows.length > 0);
  return groups.map(({ verdict, rows }) => (
    <section aria-label={bodyPage.targetsOf(verdict)} className="@container mt-2" key={verdict}>
      <h3 className="text-small">
        <VerdictLink verdict={verdict} /> <span className="text-muted">{rows.length}</span>
      </h3>
      <ul className="text-small">
        {rows.map(({ id, target, entry, due, judgement }) => (
          <li
            className="grid items-center gap-x-4 border-b border-rule py-1 @2xl:grid-cols-[minmax(0,1fr)_21.5rem]"
            key={id}
          >
            <span>
              <RouteLink className="py-1.25 hover:underline" to={`/targets/${id}`}>
                <span lang={dataLang}>
                  <MarkedText text={targetLabel(target)} />
                </span>
              </RouteLink>
              <span className="block text-muted">
                <TitleText entry={entry} /> ·{" "}
                {isQualitative(target)
                  ? bodyPage.due(dueWords(due))
                  : bodyPage.unitAndDue(unitWords(target.unit), dueWords(due))}
                <CautionNote entry={{ target }} />
              </span>
            </span>
            <TargetGlyph judgement={judgement} target={target} width={344} />
          </li>
        ))}
      </ul>
    </section>
  ));
};
