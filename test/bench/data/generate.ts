import { dayOf, isoDay } from "#domain/calendar/dates.ts";
import type { Agency, Company, News, Policy, Sector, Source } from "#domain/schema/records.ts";

import { seeded } from "./random.ts";

/** A data set in the project's own format, as the files hold it. */
export interface GeneratedFiles {
  readonly sources: readonly Source[];
  readonly sectors: readonly Sector[];
  readonly agencies: readonly Agency[];
  readonly companies: readonly Company[];
  readonly policies: readonly Policy[];
  readonly news: readonly News[];
}

const bodyKinds = ["ministry", "administration", "party", "standards"] as const;
const documentTypes = ["plan", "action plan", "notice", "measures", "rules"] as const;
const sectors = ["steel", "energy", "robotics", "hydrogen", "telecommunications", "software"];
const taxonomy: readonly Sector[] = [
  { id: "industry", name: { en: "Industry", zh: "工业" } },
  ...sectors.map((id) => ({ id, name: { en: id, zh: "部门" }, field: "industry" })),
];
const subjects = [
  "storage",
  "computing",
  "aviation",
  "instruments",
  "patents",
  "charging",
  "sensors",
];
const verbs = ["accelerating", "regulating", "promoting", "piloting", "upgrading"];
const han = ["算力", "储能", "航空", "仪器", "专利", "充电", "传感器"];

/** `size` records, half of them policies with a target, over 2015 to 2027. The same for each seed. */
export const generate = (size: number, seed = 1): GeneratedFiles => {
  const random = seeded(seed);
  const pick = <T>(list: readonly T[]): T => {
    const one = list[Math.floor(random() * list.length)];
    if (one === undefined) throw new Error("generate: nothing to pick from");
    return one;
  };
  const firstDay = dayOf(2015, 1, 1);
  const days = dayOf(2027, 12, 31) - firstDay;
  const agencies = Array.from({ length: 40 }, (_, at): Agency => {
    const acronym = `AG${at}`;
    return { id: `ag${at}`, acronym, name: { en: `Agency ${at}` }, body: pick(bodyKinds) };
  });
  const companies = Array.from({ length: 200 }, (_, at): Company => {
    return { id: `company-${at}`, name: { en: `Company ${at}` }, sector: pick(sectors) };
  });
  const sources = Array.from({ length: 80 }, (_, at): Source => {
    const link = `https://example.org/page/${at}`;
    return {
      id: `source-${at}`,
      title: `Page ${at}`,
      publisher: "Paper",
      form: "press",
      grade: "press",
      link,
    };
  });
  const base = (id: string, day: number) => ({
    id,
    collection: "context" as const,
    title: { en: `${pick(verbs)} ${pick(subjects)} ${id}`, zh: `${pick(han)}${pick(han)}发展规划` },
    summary: `What the document says on ${pick(subjects)} and ${pick(subjects)} in a sentence or two.`,
    sectors: [pick(sectors)],
    provenance: [{ source: pick(sources).id, locator: `p. ${Math.floor(day % 90)}` }],
  });
  const policies: Policy[] = [];
  const news: News[] = [];
  for (let at = 0; at < size; at += 1) {
    const day = firstDay + Math.floor(random() * days);
    const date = isoDay(day);
    if (at % 2 === 0) {
      const id = `policy-${at}`;
      const co = [...new Set([pick(agencies).id, pick(agencies).id])];
      policies.push({
        ...base(id, day),
        kind: "policy",
        documentType: pick(documentTypes),
        issuers: { lead: pick(agencies).id, co },
        dates: [{ means: "published", date }],
        period: { start: date.slice(0, 4), end: String(Number(date.slice(0, 4)) + 4) },
        targets: [
          {
            id: `target-${at}`,
            metric: `Share of ${pick(subjects)}`,
            unit: "%",
            comparator: "reach",
            value: 50 + Math.floor(random() * 50),
            due: String(Number(date.slice(0, 4)) + 4),
            baseline: { value: 20, asOf: date, provenance: [{ source: pick(sources).id }] },
            readings: [
              { value: 30, asOf: isoDay(day + 400), provenance: [{ source: pick(sources).id }] },
            ],
            provenance: [{ source: pick(sources).id }],
          },
        ],
      });
    } else {
      news.push({
        ...base(`news-${at}`, day),
        kind: at % 4 === 1 ? "policy-news" : "corporate-news",
        dates: [{ means: "reported", date }],
        companies: [pick(companies).id],
      });
    }
  }
  return { sources, sectors: taxonomy, agencies, companies, policies, news };
};
