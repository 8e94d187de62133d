import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const folder = "src/messages";
const rooms = readdirSync(`${folder}/en`, { recursive: true, encoding: "utf8" })
  .map((path) => path.replaceAll("\\", "/"))
  .filter((path) => path.endsWith(".ts"))
  .sort();

/** The texts of a room, by their path; functions are for the tests of the room. */
const textsOf = (value: unknown, path: string): readonly (readonly [string, string])[] => {
  if (typeof value === "string") return [[path, value]];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => textsOf(part, `${path}.${key}`));
};

test("both languages have every room, and the compiler holds each together", () => {
  const text = readFileSync(`${folder}/sameShape.ts`, "utf8");
  const named = [...text.matchAll(/"\.\/(en|zh)\/([^"]+)"/g)];
  for (const language of ["en", "zh"]) {
    const held = named.flatMap(([, of, room]) => (of === language ? [room ?? ""] : []));
    expect(held.sort()).toEqual(rooms);
  }
});

test.each(rooms)("no text of %s was left in English", async (room) => {
  const english: unknown = await import(`../../${folder}/en/${room}`);
  const chinese: unknown = await import(`../../${folder}/zh/${room}`);
  const translated = new Map(textsOf(chinese, room));
  for (const [path, text] of textsOf(english, room)) {
    // Addresses, tags and folders of the languages are no words.
    if (!/\p{L}/u.test(text) || text.startsWith("https:") || room === "app/language.ts") continue;
    expect(translated.get(path), path).toMatch(/\p{Script=Han}/u);
  }
});
