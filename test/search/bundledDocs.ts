import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod/mini";
import { agency, company, news, policy, sector, source } from "#domain/schema/records.ts";
import { type DocTables, docsOf } from "#search/documents/docs.ts";
import { readPinyin } from "#domain/schema/pinyin.ts";

const folder = join(import.meta.dirname, "../../public/data");

const read = (name: string): unknown =>
  JSON.parse(readFileSync(join(folder, `${name}.json`), "utf8"));

const recordsOf = <T extends z.ZodMiniType>(name: string, record: T): z.infer<T>[] =>
  z.object({ records: z.array(record) }).parse(read(name)).records;

/** The records that the app ships. */
export const publishedTables: DocTables = {
  sources: recordsOf("sources", source),
  sectors: recordsOf("sectors", sector),
  agencies: recordsOf("agencies", agency),
  companies: recordsOf("companies", company),
  policies: recordsOf("policies", policy),
  news: recordsOf("news", news),
};

const isCore = ({ collection }: { readonly collection: string }): boolean => collection !== "added";
const corePolicies = publishedTables.policies.filter(isCore);
const coreNews = publishedTables.news.filter(isCore);

const coreText = JSON.stringify([corePolicies, coreNews]);
const coreCompanies = new Set(coreNews.flatMap(({ companies = [] }) => companies));

/** Those around the newsletter, among which what must come first stays so however the corpus grows. */
export const bundledTables: DocTables = {
  ...publishedTables,
  // Sources are cited in many places of a record, always by their id alone.
  sources: publishedTables.sources.filter(({ id }) => coreText.includes(JSON.stringify(id))),
  companies: publishedTables.companies.filter(({ id }) => coreCompanies.has(id)),
  policies: corePolicies,
  news: coreNews,
};

export const bundledPinyin = readPinyin(read("pinyin"));

export const bundledDocs = docsOf(bundledTables, bundledPinyin);

export const publishedDocs = docsOf(publishedTables, bundledPinyin);
