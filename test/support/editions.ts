/** The files of `data/`, by path in it. */
export type Published = ReadonlyMap<string, string>;

type Json = Record<string, unknown>;

const jsonIn = (published: Published, file: string): Json =>
  JSON.parse(published.get(`${file}.json`) ?? "") as Json;

const recordsIn = (published: Published, file: string): Json[] =>
  jsonIn(published, file)["records"] as Json[];

interface Change {
  readonly before: string;
  readonly after: string;
}

/** What a record's page shows in the next edition for what it showed before. */
export interface Changes {
  /** The id of that record. */
  readonly record: string;
  readonly summary: Change;
  /** The title of a page that it cites. */
  readonly source: Change;
}

/**
 * The edition that is hardest to tell from these files: with as many records and texts and the same version,
 * but one source replaced, one record at another place and one text changed.
 */
export const nextEdition = (
  published: Published,
): { readonly published: Published; readonly changes: Changes } => {
  const sources = recordsIn(published, "sources");
  const policies = recordsIn(published, "policies");
  const cites = (record: Json, { id, form, title, link }: Json): boolean =>
    form !== "newsletter" &&
    typeof title === "string" &&
    typeof link === "string" &&
    JSON.stringify(record).includes(`"source":"${String(id)}"`);
  const changed = policies.find(
    (record) => "summary" in record && sources.some((source) => cites(record, source)),
  );
  const replaced = changed && sources.find((source) => cites(changed, source));
  const last = policies.pop();
  if (changed === undefined || replaced === undefined || last === undefined)
    throw new Error("nextEdition: expected a record that cites a page");
  const summary = { before: String(changed["summary"]), after: "The next edition's summary." };
  const source = { before: String(replaced["title"]), after: "A page of the next edition" };
  const id = "the-next-source";
  const next = { ...replaced, id, title: source.after, link: "https://example.org/next" };
  const others = sources.filter((one) => one !== replaced);
  const changedPolicies = policies.map((record) =>
    record === changed ? { ...record, summary: summary.after } : record,
  );
  const json = (records: readonly Json[]): string =>
    JSON.stringify({ records }).replaceAll(`"${String(replaced["id"])}"`, `"${id}"`);
  const pinyin = jsonIn(published, "pinyin");
  const about = { ...jsonIn(published, "dataset"), description: "The next edition." };
  return {
    published: new Map([
      ...published,
      ["policies.json", json([last, ...changedPolicies])],
      ["news.json", json(recordsIn(published, "news"))],
      ["sources.json", json([next, ...others])],
      ["dataset.json", JSON.stringify(about)],
      [
        "pinyin.json",
        JSON.stringify({ ...pinyin, companies: { ...Object(pinyin["companies"]), next: ["xia"] } }),
      ],
    ]),
    changes: { record: String(changed["id"]), summary, source },
  };
};
