import { readdirSync } from "node:fs";
import { join } from "node:path";

/** Prints the messages of both languages side by side, for a second reader; a room's name limits it. */

const folder = join(import.meta.dirname, "../../src/messages");
const wanted = process.argv.slice(2);

/** The code of a function on one line. What transpiled it wrote Chinese as escapes, which nobody can read. */
const inOneLine = (code: string): string =>
  code
    .replaceAll(/\\u(?:\{([\da-f]+)\}|([\da-f]{4}))/gi, (_, long?: string, short?: string) =>
      String.fromCodePoint(Number.parseInt(long ?? short ?? "", 16)),
    )
    .replaceAll(/\s+/g, " ");

/** Messages by their path in the room; of functions the code, as words stand in it. */
function messagesOf(value: unknown, path: string): readonly (readonly [string, string])[] {
  if (typeof value === "string") return [[path, value]];
  if (typeof value === "function") return [[path, inOneLine(value.toString())]];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) =>
    messagesOf(part, path === "" ? key : `${path}.${key}`),
  );
}

const read = async (language: string, room: string): Promise<Map<string, string>> => {
  const loaded: unknown = await import(join(folder, language, room));
  return new Map(messagesOf(loaded, ""));
};

const rooms = readdirSync(join(folder, "en"), { recursive: true, encoding: "utf8" })
  .map((path) => path.replaceAll("\\", "/"))
  .filter((path) => path.endsWith(".ts"))
  .filter((path) => wanted.length === 0 || wanted.includes(path.replace(/\.ts$/, "")))
  .sort();
for (const room of rooms) {
  const [english, chinese] = await Promise.all([read("en", room), read("zh", room)]);
  console.log(`\n# ${room.replace(/\.ts$/, "")}`);
  for (const [path, text] of english) {
    console.log(`\n${path}\n  en  ${text}\n  zh  ${chinese.get(path) ?? "MISSING"}`);
  }
}
