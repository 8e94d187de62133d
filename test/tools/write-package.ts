import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { format } from "oxfmt";
import { measuresOf, publishedIn } from "#app/build/publishedIn.ts";
import { edition } from "#domain/schema/edition.ts";
import { fileNames } from "#domain/schema/files.ts";
import { writeHistory } from "./write-history.ts";
import { describe } from "./write-schemas.ts";

const dataFolder = join(import.meta.dirname, "../../public/data");
const fileName = "datapackage.json";

/**
 * The data set as it is published in English, as a Data Package 2.0 (https://datapackage.org). Its files are nested records and no
 * tables, so `jsonSchema`, a property of ours, leads to their JSON Schema.
 * @throws where `dataset.json` isn't as its schema wants it.
 */
const packageOf = (folder: string): object => {
  const published = publishedIn(folder);
  const own = published.get("dataset.json");
  if (own === undefined) throw new Error("expected dataset.json beside it, found no such file");
  const { name, title, description, version, date, licence } = edition.parse(JSON.parse(own));
  return {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    name,
    title,
    description,
    version,
    created: `${date}T00:00:00Z`,
    licenses: [{ name: licence }],
    contributors: [{ title: "The China Industries Dashboard authors", roles: ["author"] }],
    resources: fileNames.map((file) => {
      return {
        name: file,
        path: `${file}.json`,
        description: describe[file],
        format: "json",
        mediatype: "application/json",
        encoding: "utf-8",
        ...measuresOf(published.get(`${file}.json`) ?? ""),
        jsonSchema: `schema/${file}.schema.json`,
      };
    }),
  };
};

/** Says so if the published package isn't what the data make, or the edition can't be read. */
export const packageDrift = (folder: string = dataFolder): readonly string[] => {
  try {
    const published: unknown = JSON.parse(readFileSync(join(folder, fileName), "utf8"));
    return JSON.stringify(published) === JSON.stringify(packageOf(folder))
      ? []
      : [`${fileName}: expected the package of the data as they are; run npm run data:package`];
  } catch (error) {
    return [`${fileName}: ${error instanceof Error ? error.message : String(error)}`];
  }
};

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const file = join(dataFolder, fileName);
  const { code } = await format(file, JSON.stringify(packageOf(dataFolder)), { printWidth: 100 });
  writeFileSync(file, code);
  await writeHistory(dataFolder);
}
