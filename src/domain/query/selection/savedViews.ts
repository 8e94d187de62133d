import * as z from "zod/mini";

/** A view that the reader named: a route and its parameters, as in the address. */
export interface SavedView {
  readonly name: string;
  readonly path: string;
  readonly query: string;
}

const MAX_NAME = 80;
const MAX_QUERY = 4000;
const MAX_VIEWS = 200;

/** Only routes of this app: a second slash could link to another host, and '..' out of the app. */
export const isRoute = (path: string): boolean =>
  /^\/(?!\/)[\w\-/.]*$/.test(path) && !path.split("/").some((part) => /^\.+$/.test(part));

const savedView = z.object({
  name: z.string(),
  path: z.string(),
  query: z.string(),
});

const fileOf = z.object({ views: z.array(z.unknown()) });

/**
 * Removes invisible characters from a name and those that change the text direction; empty where nothing is
 * left.
 */
const tidyName = (name: string): string =>
  name.replaceAll(/\s+/gu, " ").replaceAll(/\p{C}/gu, "").trim().slice(0, MAX_NAME).trimEnd();

/**
 * Why a view can't be saved: it has no name, its address is outside the app or too long, or there are too
 * many.
 */
export type Refusal = "name" | "address" | "number";

/**
 * Why the browser doesn't store something of the reader's, or that stored data can't be read, wholly or in
 * part.
 */
export type StorageTrouble =
  | { readonly is: "refused" | "full" | "unreadable" }
  | { readonly is: "skipped"; readonly skipped: number };

export type Added =
  | { readonly views: readonly SavedView[]; readonly replaced: boolean }
  | { readonly refused: Refusal };

/** Adds a view under its name, replacing one with the same name. */
export const addView = (views: readonly SavedView[], view: SavedView): Added => {
  const name = tidyName(view.name);
  if (name === "") return { refused: "name" };
  if (!isRoute(view.path) || view.query.length > MAX_QUERY) return { refused: "address" };
  const tidy = { name, path: view.path, query: new URLSearchParams(view.query).toString() };
  const at = views.findIndex((one) => one.name === name);
  if (at >= 0) return { views: views.with(at, tidy), replaced: true };
  return views.length >= MAX_VIEWS
    ? { refused: "number" }
    : { views: [...views, tidy], replaced: false };
};

export const removeView = (views: readonly SavedView[], name: string): readonly SavedView[] =>
  views.filter((view) => view.name !== name);

export interface ReadViews {
  readonly views: readonly SavedView[];
  /** Entries that aren't views, or don't fit. */
  readonly skipped: number;
}

/** Reads views from the text of a file or of the browser's storage. `undefined`: it contains none. */
export const readViews = (text: string): ReadViews | undefined => {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return undefined;
  }
  const file = fileOf.safeParse(json);
  if (!file.success) return undefined;
  const read = file.data.views.flatMap((entry) => savedView.safeParse(entry).data ?? []);
  const { views, left } = mergeViews([], read);
  return { views, skipped: file.data.views.length - read.length + left };
};

/** What a file states of a view besides what is read back: its whole address, and its selection in words. */
export interface ViewNote {
  readonly link?: string;
  readonly words?: string;
}

/** The text of a file with views, for the reader and for `readViews`. */
export const writeViews = (
  views: readonly SavedView[],
  noteOf: (view: SavedView) => ViewNote = () => ({}),
): string =>
  `${JSON.stringify({ views: views.map((view) => ({ ...view, ...noteOf(view) })) }, null, 2)}\n`;

export interface MergedViews {
  readonly views: readonly SavedView[];
  /** How many replaced one of the same name. */
  readonly replaced: number;
  /** How many could not be saved. */
  readonly left: number;
}

/** Adds the views of a file to the existing ones; one of the same name is replaced. */
export const mergeViews = (
  views: readonly SavedView[],
  added: readonly SavedView[],
): MergedViews => {
  let merged = views;
  let replaced = 0;
  let left = 0;
  for (const view of added) {
    const result = addView(merged, view);
    if ("refused" in result) {
      left += 1;
      continue;
    }
    merged = result.views;
    if (result.replaced) replaced += 1;
  }
  return { views: merged, replaced, left };
};
