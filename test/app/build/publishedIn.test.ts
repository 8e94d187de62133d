import { createHash } from "node:crypto";
import { join } from "node:path";
import { inflateSync } from "node:zlib";
import { expect, test } from "vitest";
import * as z from "zod/mini";

import { editingIn, editorFilesIn, publishedIn } from "#app/build/publishedIn.ts";

const folder = join(import.meta.dirname, "../../../public/data");
const described = z.object({
  resources: z.array(z.object({ path: z.string(), bytes: z.number(), hash: z.string() })),
});

test.each(["en", "zh"] as const)(
  "the package measures the published files as they lie there: %s",
  (language) => {
    const files = publishedIn(folder, language);
    const { resources } = described.parse(JSON.parse(files.get("datapackage.json") ?? ""));
    expect(resources.length).toBe(6);
    for (const { path, bytes, hash } of resources) {
      const text = files.get(path) ?? "";
      expect(Buffer.byteLength(text), path).toBe(bytes);
      expect(hash).toBe(`sha256:${createHash("sha256").update(text).digest("hex")}`);
    }
  },
);

test("a record is a line, so that two editions can be compared", () => {
  const lines = (publishedIn(folder).get("news.json") ?? "").split("\n");
  const { records } = z
    .object({ records: z.array(z.unknown()) })
    .parse(JSON.parse(lines.join("\n")));
  expect(lines.length).toBe(records.length + 3);
});

test("the desk is given the files as editors write them, byte by byte, without the schemas", () => {
  const given = new Map(
    Object.entries(
      z.record(z.string(), z.string()).parse(JSON.parse(String(inflateSync(editingIn(folder))))),
    ),
  );
  const written = [...editorFilesIn(folder)].filter(([path]) => !path.startsWith("schema/"));
  expect(given).toEqual(new Map(written));
});
