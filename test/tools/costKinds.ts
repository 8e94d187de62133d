import { own } from "#domain/own.ts";
import { languages } from "#languages/languages.ts";

/** What a build writes for its records, by the folder at its root or its language's. */
const folders: Readonly<Record<string, string>> = {
  cards: "cards",
  embed: "embeds",
  oembed: "embeds",
  feeds: "feeds",
  calendar: "feeds",
  editions: "data",
  v: "data",
};

export const costKinds = ["cards", "pages", "embeds", "feeds", "data", "other"] as const;

/** What a file of a built site is, given its path: `zh/cards/records.png` is a card. */
export const kindOfCost = (path: string): string => {
  const parts = path.split("/");
  const isLanguage = languages.some(({ folder }) => folder === `${parts[0] ?? ""}/`);
  const [folder = ""] = isLanguage ? parts.slice(1) : parts;
  const other = folder === "data" ? "data" : "other";
  return own(folders, folder) ?? (path.endsWith("index.html") ? "pages" : other);
};
