import type { Finding } from "#domain/checking/finding.ts";
import { type Day, parseDate } from "#domain/calendar/dates.ts";
import type { Dataset } from "#domain/dataset/dataset.ts";
import type { Entry } from "#domain/dataset/entry.ts";
import { gradedSourceOf } from "#domain/grade.ts";
import { judge } from "#domain/judging/judge.ts";
import { defaultAssumptions } from "#domain/judging/path/assumptions.ts";
import { oncePer } from "#domain/oncePer.ts";
import type { Acceptance, News, Policy, Relation } from "#domain/schema/records.ts";

import { isQualitative } from "#domain/schema/qualitative.ts";
import { lastRead, newsletterItems } from "./days.ts";
import { fileOf, finding } from "./finding.ts";
import { nearDuplicates } from "./nearDuplicates.ts";

/** What a target's document doesn't give for judging it. */
const baselineWarnings = ({ tables }: Dataset): readonly Finding[] =>
  tables.policies.flatMap(({ id, targets }) =>
    targets.flatMap((target, at): readonly Finding[] => {
      if (isQualitative(target)) return [];
      const place = (field: string) => ({ file: "policies", record: id, field }) as const;
      if (target.baseline === undefined)
        return [finding("target-without-baseline", place(`targets.${at}`), {})];
      return target.baseline.asOf === undefined
        ? [finding("undated-baseline", place(`targets.${at}.baseline.asOf`), {})]
        : [];
    }),
  );

const isSettled: ReadonlySet<string> = new Set(["met", "missed"]);

/** Figures of after the due date that don't settle the target: as of the day on which sources were last read. */
const unjudgedReadings = (dataset: Dataset): readonly Finding[] => {
  const asOf: Day = lastRead(dataset.tables);
  return dataset.targets.flatMap(({ target, policy, due, evidence }): readonly Finding[] => {
    if (isQualitative(target)) return [];
    const isAfter = (day: string): boolean => (parseDate(day)?.start ?? 0) > due.end;
    const last = target.readings.findLastIndex((reading) => isAfter(reading.asOf));
    const reading = target.readings[last];
    if (reading === undefined) return [];
    if (isSettled.has(judge(evidence, defaultAssumptions(asOf)).verdict)) return [];
    const field = `targets.${policy.targets.indexOf(target)}.readings.${last}`;
    return [
      finding(
        "reading-after-due-unjudged",
        { file: "policies", record: policy.id, field },
        {
          asOf: reading.asOf,
          due: target.due,
          isComparable:
            reading.comparable !== false && (reading.unit ?? target.unit) === target.unit,
        },
      ),
    ];
  });
};

/** Facts that a document states, read on lesser pages only although the record has the document's own. */
const weakSources = ({ tables, sources }: Dataset): readonly Finding[] =>
  tables.policies.flatMap((policy): readonly Finding[] => {
    const page = policy.original?.pages?.find((id) => sources.get(id)?.grade === "official");
    if (page === undefined) return [];
    const check = (
      field: string,
      provenance: readonly { readonly source?: string | undefined }[] | undefined,
    ): readonly Finding[] => {
      if (provenance === undefined || provenance.length === 0) return [];
      const best = gradedSourceOf({ provenance }, sources);
      if (best === undefined || best.grade === "official") return [];
      const place = { file: "policies", record: policy.id, field } as const;
      return [finding("weak-source", place, { grade: best.grade, page })];
    };
    return [
      ...policy.dates.flatMap(({ provenance }, at) => check(`dates.${at}.provenance`, provenance)),
      ...check("issuers.provenance", policy.issuers.provenance),
      ...check("documentNumber.provenance", policy.documentNumber?.provenance),
      ...check("period.provenance", policy.period?.provenance),
      // The sentence that sets a target is read on a page of its own.
      ...policy.targets.flatMap(({ provenance, quotation }, at) =>
        check(`targets.${at}.provenance`, [...provenance, ...(quotation ? [quotation] : [])]),
      ),
    ];
  });

/** Items of a newsletter without any date within the days that it covers. News must have one. */
const outsidePeriod = ({ tables }: Dataset): readonly Finding[] =>
  newsletterItems(tables).flatMap(({ record, periods }) => {
    if (record.kind !== "policy" || periods.length === 0) return [];
    const isWithin = record.dates.some(({ date }) => {
      const { start, end } = parseDate(date) ?? { start: 0, end: 0 };
      return periods.some((period) => start >= period.start && end <= period.end);
    });
    return isWithin
      ? []
      : [
          finding(
            "date-outside-period",
            { file: "policies", record: record.id, field: "dates" },
            { period: periods.map(({ text }) => text).join(", ") },
          ),
        ];
  });

/** Relations to something that was there before. */
const looksBack: ReadonlySet<Relation> = new Set([
  "implements",
  "amends",
  "supersedes",
  "builds-on",
  "restates",
]);

const seriesOf = ({ record }: Entry): ReadonlySet<string> =>
  new Set(record.kind === "policy" ? record.targets.flatMap(({ series }) => series ?? []) : []);

/** Relations that hold in one direction only: read from the other record, they contradict what it says. */
const oneWayRelations = ({ entries, entryById }: Dataset): readonly Finding[] =>
  entries.flatMap((entry) =>
    (entry.record.links ?? []).flatMap(({ relation, to }, at): readonly Finding[] => {
      const other = entryById.get(to);
      if (other === undefined || other === entry || relation === "bears-on") return [];
      const isStatedBack = other.record.links?.some(
        (link) => link.to === entry.id && link.relation === relation,
      );
      const [before, after] = looksBack.has(relation) ? [other, entry] : [entry, other];
      const sharesSeries = (): boolean => {
        const others = seriesOf(other);
        return [...seriesOf(entry)].some((one) => others.has(one));
      };
      const why = isStatedBack
        ? "stated-both-ways"
        : before.publication.start > after.publication.end
          ? "against-time"
          : relation === "restates" && !sharesSeries()
            ? "no-shared-series"
            : undefined;
      if (why === undefined) return [];
      const place = { file: fileOf(entry.record), record: entry.id, field: `links.${at}.to` };
      return [finding("one-way-relation", place, { relation, to, why })];
    }),
  );

/** Sectors that no record and no company is in. */
const unusedSectors = ({ tables }: Dataset): readonly Finding[] => {
  const used = new Set([
    ...[...tables.policies, ...tables.news].flatMap(({ sectors }) => sectors),
    ...tables.companies.flatMap(({ sector }) => sector ?? []),
  ]);
  return tables.sectors.flatMap(({ id, field }) =>
    field === undefined || used.has(id)
      ? []
      : [finding("unused-sector", { file: "sectors", record: id, field: "id" }, {})],
  );
};

const rules = [
  baselineWarnings,
  unjudgedReadings,
  weakSources,
  outsidePeriod,
  oneWayRelations,
  nearDuplicates,
  unusedSectors,
];

/** What a record accepts, by the rule and the field that it names. */
const keyOf = (rule: string, field: string | undefined): string => `${rule} ${field}`;

type Accepting = Pick<Policy | News, "id" | "accepted">;

const acceptancesOf = ({ tables }: Dataset) =>
  (["sectors", "policies", "news"] as const).flatMap((file) =>
    tables[file].flatMap(({ id, accepted = [] }: Accepting) =>
      accepted.map((acceptance, at) => ({ file, id, acceptance, at })),
    ),
  );

/**
 * The warnings of a data set, those that its records accept with the reason, and an error for each acceptance of
 * what isn't there.
 */
export const warningsOf = oncePer((dataset: Dataset): readonly Finding[] => {
  const acceptances = acceptancesOf(dataset);
  const byPlace = new Map<string, Acceptance>(
    acceptances.map(({ file, id, acceptance }) => [
      `${file} ${id} ${keyOf(acceptance.rule, acceptance.field)}`,
      acceptance,
    ]),
  );
  const used = new Set<Acceptance>();
  const found = rules.flatMap((rule) => rule(dataset));
  const marked = found.map((one): Finding => {
    const accepted = byPlace.get(`${one.file} ${one.record} ${keyOf(one.rule, one.field)}`);
    if (accepted === undefined) return one;
    used.add(accepted);
    return { ...one, accepted };
  });
  return [
    ...marked,
    ...acceptances.flatMap(({ file, id, acceptance, at }) =>
      used.has(acceptance)
        ? []
        : [
            finding(
              "accepts-nothing",
              { file, record: id, field: `accepted.${at}` },
              { rule: acceptance.rule, field: acceptance.field },
            ),
          ],
    ),
  ];
});
