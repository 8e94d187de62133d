import { join } from "node:path";
import * as z from "zod/mini";
import { publishedIn } from "#app/build/publishedIn.ts";
import { agency, company, news, policy, sector, source } from "#domain/schema/records.ts";
import { type DocTables, docsOf } from "#search/documents/docs.ts";
import { readOtherNames, readPinyin } from "#domain/schema/pinyinFile.ts";
import { coreDataset } from "#test/support/dataset.ts";

const folder = join(import.meta.dirname, "../../public/data");

const published = publishedIn(folder);

const read = (name: string): unknown => JSON.parse(published.get(`${name}.json`) ?? "");

const recordsOf = <T extends z.ZodMiniType>(name: string, record: T): z.infer<T>[] =>
  z.object({ records: z.array(record) }).parse(read(name)).records;

/** The records that the app ships. */
export const bundledTables: DocTables = {
  sources: recordsOf("sources", source),
  sectors: recordsOf("sectors", sector),
  agencies: recordsOf("agencies", agency),
  companies: recordsOf("companies", company),
  policies: recordsOf("policies", policy),
  news: recordsOf("news", news),
};

const pinyin = readPinyin(read("pinyin"));

/** What the search knows besides the records: the names in the other language too. */
export const bundledPinyin = pinyin && { ...pinyin, otherNames: readOtherNames(read("names")) };

export const bundledDocs = docsOf(bundledTables, bundledPinyin);

const core = coreDataset();

/** The records around the newsletter, whose order for a query stays the same as the corpus grows. */
export const coreDocs = docsOf(
  {
    ...bundledTables,
    sources: [...core.sources.values()],
    companies: bundledTables.companies.filter(({ id }) =>
      core.entries.some(
        ({ record }) => record.kind !== "policy" && record.companies?.includes(id) === true,
      ),
    ),
    policies: core.entries.flatMap(({ record }) => (record.kind === "policy" ? [record] : [])),
    news: core.entries.flatMap(({ record }) => (record.kind === "policy" ? [] : [record])),
  },
  bundledPinyin,
);
