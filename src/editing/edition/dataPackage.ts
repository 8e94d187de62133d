import { publishedText } from "#domain/dataset/textsIn.ts";
import { edition } from "#domain/schema/edition.ts";
import { type FileName, fileNames } from "#domain/schema/files.ts";

import { type EditorFiles, parsedIn, publishedFrom } from "./editorFiles.ts";
import { sha256 } from "./sha256.ts";

/** What each file holds, in a sentence. */
export const fileDescriptions: Readonly<Record<FileName, string>> = {
  sources: "Publications and pages from which facts were read.",
  sectors: "Sectors of industry and policy, gathered in a few fields.",
  agencies: "Bodies of state and party that issue documents, or that records are about.",
  companies: "Companies that news is about.",
  policies: "Policy documents with their targets.",
  news: "Policy news and corporate news.",
};

const encoder = new TextEncoder();

/** Of a file as UTF-8: how many bytes it has, and its hash, 'sha256:…'. */
export const sizeAndHash = (content: string): { readonly bytes: number; readonly hash: string } => {
  const bytes = encoder.encode(content);
  return { bytes: bytes.length, hash: `sha256:${sha256(bytes)}` };
};

/**
 * The data set as it is published in English, as a Data Package 2.0 (https://datapackage.org). Its files are nested records and no
 * tables, so `jsonSchema`, a property of ours, leads to their JSON Schema.
 * @throws where `dataset.json` isn't as its schema wants it.
 */
export const packageOf = (files: EditorFiles): object => {
  const { name, title, description, version, date, licence, maker } = edition.parse(
    publishedFrom(files, "dataset.json"),
  );
  return {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    name,
    title,
    description,
    version,
    created: `${date}T00:00:00Z`,
    licenses: [{ name: licence }],
    ...(maker !== undefined && { contributors: [{ title: maker, roles: ["author"] }] }),
    resources: fileNames.map((file) => ({
      name: file,
      path: `${file}.json`,
      description: fileDescriptions[file],
      format: "json",
      mediatype: "application/json",
      encoding: "utf-8",
      ...sizeAndHash(publishedText(parsedIn(files, `${file}.json`), "en")),
      jsonSchema: `schema/${file}.schema.json`,
    })),
  };
};
