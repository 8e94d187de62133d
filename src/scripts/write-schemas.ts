import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { format } from "oxfmt";
import * as z from "zod";
import * as common from "#domain/schema/common.ts";
import { type FileName, fileNames, fileSchema, recordSchemas } from "#domain/schema/files.ts";
import { schemaParts } from "#domain/schema/parts.ts";
import * as parts from "#domain/schema/target.ts";
import { own } from "#domain/own.ts";
import { fileDescriptions } from "#editing/edition/dataPackage.ts";
import { fields } from "#languages/en/desk/fields.ts";

const schemaFolder = join(import.meta.dirname, "../../public/data/schema");

const days31 = String.raw`(0[1-9]|[12]\d|3[01])`;
const days30 = String.raw`(0[1-9]|[12]\d|30)`;
const days28 = String.raw`(0[1-9]|1\d|2[0-8])`;
const monthOfAny = `((0[13578]|1[02])(-${days31})?|(0[469]|11)(-${days30})?|02(-${days28})?)`;
const leapYear = "(190[48]|(19[2468]|20[02468])[048]|(19|20)[13579][26])";
/** A date as the code reads it, from 1900 to the end of 2100, with no day that its month doesn't have. */
const dayOrMore = [String.raw`((19|20)\d\d|2100)(-${monthOfAny})?`, `${leapYear}-02-29`].join("|");

interface Definition {
  readonly id: string;
  readonly description?: string;
}

/** Names and descriptions of the shared parts, kept here so that the app doesn't carry them. */
const definitions = (): z.core.$ZodRegistry<Definition> => {
  const registry = z.registry<Definition>();
  registry.add(common.slug, { id: "Id", description: "Stable readable id; part of addresses." });
  registry.add(common.text, { id: "Text", description: "Plain text, never markup." });
  registry.add(common.ownText, {
    id: "OwnText",
    description:
      "A text of ours: plain, never markup. Published in one language; editors write it in each.",
  });
  registry.add(common.dateText, {
    id: "Date",
    description: "A day, month or year, or a span of two of these joined by a slash.",
  });
  registry.add(common.link, { id: "Link" });
  registry.add(common.confidence, { id: "Confidence" });
  registry.add(common.provenance, {
    id: "Provenance",
    description: "Where it was read: the id of a source, or why the page can't be linked.",
  });
  registry.add(common.amount, { id: "Amount", description: "A figure, or both ends of a range." });
  registry.add(common.bound, { id: "Bound", description: "How far a printed figure binds." });
  registry.add(common.quantity, { id: "Quantity", description: "A figure that is no target." });
  registry.add(common.dateMeaning, { id: "DateMeaning" });
  registry.add(common.datedEvent, { id: "DatedEvent" });
  registry.add(common.correction, {
    id: "Correction",
    description: "One fact as printed beside what checking found.",
  });
  registry.add(common.recordLink, { id: "RecordLink", description: "A link to another record." });
  registry.add(common.issuers, {
    id: "Issuers",
    description: "Lead body, co-issuers, and a count of bodies that the source doesn't name.",
  });
  registry.add(common.documentNumber, { id: "DocumentNumber" });
  registry.add(common.mention, {
    id: "Mention",
    description: "Someone or something named that has no record of its own.",
  });
  registry.add(common.assessment, {
    id: "Assessment",
    description: "What a source judges, in our words; never one of our verdicts.",
  });
  registry.add(common.acceptance, {
    id: "Acceptance",
    description: "A warning of the rules that stands, and why. It names the rule and the field.",
  });
  registry.add(common.title, { id: "Title" });
  registry.add(common.documentType, { id: "DocumentType" });
  registry.add(common.collection, { id: "Collection" });
  registry.add(parts.target, {
    id: "Target",
    description:
      "A promise with a due date. Its value is a range with the comparator 'between', a single figure otherwise.",
  });
  registry.add(parts.comparator, { id: "Comparator" });
  registry.add(parts.wouldSettle, {
    id: "WouldSettle",
    description: "The figure that is missing, and who publishes it.",
  });
  registry.add(parts.reading, { id: "Reading", description: "An observed value." });
  registry.add(parts.baseline, { id: "Baseline", description: "Where the metric started." });
  registry.add(parts.interimStep, { id: "InterimStep" });
  for (const name of fileNames) registry.add(recordSchemas[name], { id: recordName[name] });
  return registry;
};

const recordName: Record<FileName, string> = {
  sources: "Source",
  sectors: "Sector",
  agencies: "Agency",
  companies: "Company",
  policies: "Policy",
  news: "News",
};

/** What each field of a part holds, by the part's schema: the words that the desk's form shows as help. */
const descriptionsOf: ReadonlyMap<
  unknown,
  Readonly<Record<string, readonly [string, string]>>
> = new Map(Object.entries(schemaParts).map(([name, schema]) => [schema, own(fields, name) ?? {}]));

/** Describes the fields of an object; beside a reference to a shared part too, which says what it holds anywhere. */
const describeFields = (schema: z.core.$ZodType, json: z.core.JSONSchema.BaseSchema): void => {
  const words = descriptionsOf.get(schema);
  const properties = json.properties ?? {};
  for (const [name, property] of Object.entries(properties)) {
    const description = words === undefined ? undefined : own(words, name)?.[1];
    if (description === undefined || typeof property !== "object") continue;
    // All references to a part are one object.
    if ("$ref" in property) properties[name] = { ...property, description };
    else property.description = description;
  }
};

/** The JSON Schema of one file, made from the schemas in code. */
export const jsonSchemaOf = (name: FileName): object => {
  const { $schema, ...rest } = z.toJSONSchema(fileSchema(name), {
    target: "draft-2020-12",
    io: "input",
    unrepresentable: "any",
    metadata: definitions(),
    // What the code checks with functions can't be derived. Nor can a schema compare two values of a record: that
    // ends don't come before beginnings, and that a source that judges is cited, the app alone refuses.
    override: ({ zodSchema, jsonSchema }) => {
      describeFields(zodSchema, jsonSchema);
      if (zodSchema === common.dateText) jsonSchema.pattern = `^(${dayOrMore})(/(${dayOrMore}))?$`;
      // A pattern of JSON Schema can't say that capitals are the same.
      if (zodSchema === common.link) {
        jsonSchema.pattern = String.raw`^[Hh][Tt][Tt][Pp][Ss]?:\/\/[^\s/]+`;
      }
      if (zodSchema === common.ownText) {
        const { pattern = "" } = jsonSchema;
        const one = { type: "string", pattern } as const;
        delete jsonSchema.type;
        delete jsonSchema.pattern;
        jsonSchema.anyOf = [
          one,
          {
            type: "object",
            properties: { en: one, zh: one },
            required: ["en"],
            additionalProperties: false,
          },
        ];
      }
      if (zodSchema === common.figure) {
        jsonSchema.minimum = -common.LARGEST_FIGURE;
        jsonSchema.maximum = common.LARGEST_FIGURE;
      }
      if (zodSchema === parts.quantitativeTarget) {
        jsonSchema.anyOf = [
          { properties: { comparator: { const: "between" }, value: { type: "object" } } },
          { properties: { comparator: { not: { const: "between" } }, value: { type: "number" } } },
        ];
      }
      if (zodSchema === common.provenance) {
        jsonSchema.oneOf = [{ required: ["source"] }, { required: ["unlinked"] }];
      }
    },
  });
  return {
    $schema,
    $id: `${name}.schema.json`,
    title: `${name}.json of a dashboard of policies`,
    description: fileDescriptions[name],
    ...rest,
  };
};

/** Names each published schema that isn't what the code says. Layout doesn't count. */
export const schemaDrift = (folder: string = schemaFolder): readonly string[] =>
  fileNames.flatMap((name) => {
    const file = `${name}.schema.json`;
    let published: unknown;
    try {
      published = JSON.parse(readFileSync(join(folder, file), "utf8"));
    } catch (error) {
      return [`schema/${file}: ${error instanceof Error ? error.message : String(error)}`];
    }
    return JSON.stringify(published) === JSON.stringify(jsonSchemaOf(name))
      ? []
      : [`schema/${file}: expected what src/domain/schema says; run npm run data:schema`];
  });

const write = async (folder: string): Promise<void> => {
  mkdirSync(folder, { recursive: true });
  for (const name of fileNames) {
    const file = join(folder, `${name}.schema.json`);
    const { code } = await format(file, JSON.stringify(jsonSchemaOf(name)), { printWidth: 100 });
    writeFileSync(file, code);
  }
};

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  if (process.argv.includes("--check")) {
    const drift = schemaDrift();
    for (const line of drift) console.error(line);
    if (drift.length > 0) process.exitCode = 1;
  } else {
    await write(schemaFolder);
  }
}
