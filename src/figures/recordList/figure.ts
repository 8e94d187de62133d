import { companyRecord } from "#domain/agencies/companyNews.ts";
import type { Entry } from "#domain/dataset/entry.ts";
import { summaryOf } from "#figures/bodies.ts";
import { defineModel, type ModelSpec } from "#figures/drawing.ts";
import { defineTable } from "#figures/tables/defineTable.ts";
import {
  recordsPictureTable,
  recordsSlideTable,
  recordsTable,
} from "#figures/tables/recordsTable.ts";
import { sentences } from "#messages/files/sentences.ts";
import { agencies } from "#messages/views/agencies.ts";
import { companyPage } from "#messages/views/bodyPage.ts";
import { agencyLabel } from "#messages/words/labels.ts";

import { recordListing } from "./listing.ts";

interface RecordList {
  readonly title: string;
  readonly records: readonly Entry[];
}

/** Defines a list of records, each with its date and issuing body. */
const recordsFrom = ({
  model: listOn,
  ...spec
}: Pick<ModelSpec<RecordList>, "id" | "reads" | "model">) =>
  defineTable(
    defineModel({
      ...spec,
      // As many as are read from the back of a room where most take two lines.
      rows: { slide: 8 },
      model: (page) => {
        const list = listOn(page);
        return list?.records.length === 0 ? undefined : list;
      },
    }),
    {
      content: ({ title, records }, { snapshot }) => ({
        table: recordsTable(records, snapshot),
        pictureTable: recordsPictureTable(records, snapshot),
        slideTable: recordsSlideTable(records, snapshot),
        title,
        status: (rows) => sentences.firstRecords(rows, records.length, snapshot.entries.total),
        entries: records,
      }),
    },
  );

/** The list of records. */
export const recordListFigure = recordsFrom({
  id: "records",
  reads: ["sort"],
  model: ({ snapshot, parameters, id }) => recordListing({ snapshot, parameters, id }),
});

/** The records that a page's body issued. */
export const issuedFigure = recordsFrom({
  id: ({ id }) => `issued-by-${id}`,
  model: ({ snapshot, id }) => {
    const { agency, issued } = summaryOf(snapshot, id) ?? {};
    return (
      agency &&
      issued && { title: agencies.issuedBy(agencyLabel(agency), issued.length), records: issued }
    );
  },
});

/** News about a page's body. */
export const bodyNewsFigure = recordsFrom({
  id: ({ id }) => `news-about-${id}`,
  model: ({ snapshot, id }) => {
    const { agency, about } = summaryOf(snapshot, id) ?? {};
    return (
      agency &&
      about && { title: agencies.aboutBody(agencyLabel(agency), about.length), records: about }
    );
  },
});

/** The news of a page's company. */
export const companyNewsFigure = recordsFrom({
  id: ({ id }) => `news-of-${id}`,
  model: ({ snapshot, id }) => {
    const { dataset, entries } = snapshot;
    const company = dataset.companies.get(id);
    if (company === undefined) return undefined;
    const { news, policies } = companyRecord(dataset, entries.shown, id);
    return {
      title: companyPage.finding(companyPage.name(company), news.length, policies.length),
      records: news,
    };
  },
});
