import type { Edition } from "#domain/schema/edition.ts";

/** An edition of the data set, as it names itself. */
export const edition: Edition = {
  name: "china-industries",
  title: "China Industries",
  description: "",
  version: "2.0.0",
  date: "2026-11-25",
  licence: "MIT",
};
