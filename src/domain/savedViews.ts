import * as z from "zod/mini";

/** A view that the reader named: a route and its parameters, as the address has them. */
export interface SavedView {
  readonly name: string;
  readonly path: string;
  readonly query: string;
}

const MAX_NAME = 80;
const MAX_QUERY = 4000;
const MAX_VIEWS = 200;

/** Only routes of this app: one slash first, or a link could lead to another host. */
const isRoute = (path: string): boolean => /^\/(?!\/)[\w\-/.]*$/.test(path);

const savedView = z.object({
  name: z.string(),
  path: z.string(),
  query: z.string(),
});

const fileOf = z.object({ views: z.array(z.unknown()) });

const tidied = ({ name, path, query }: z.infer<typeof savedView>): SavedView | undefined => {
  const tidyName = name.trim().replaceAll(/\s+/gu, " ").slice(0, MAX_NAME).trimEnd();
  if (tidyName === "" || !isRoute(path) || query.length > MAX_QUERY) return undefined;
  return { name: tidyName, path, query: new URLSearchParams(query).toString() };
};

/** Adds a view under its name, in place of one that has it already. Nothing where it can't be kept. */
export const addView = (
  views: readonly SavedView[],
  view: SavedView,
): readonly SavedView[] | undefined => {
  const tidy = tidied(view);
  if (tidy === undefined) return undefined;
  const at = views.findIndex(({ name }) => name === tidy.name);
  if (at >= 0) return views.with(at, tidy);
  return views.length >= MAX_VIEWS ? undefined : [...views, tidy];
};

export const removeView = (views: readonly SavedView[], name: string): readonly SavedView[] =>
  views.filter((view) => view.name !== name);

export interface ReadViews {
  readonly views: readonly SavedView[];
  /** Entries that aren't views, or don't fit. */
  readonly skipped: number;
}

/** Reads views from the text of a file or of the browser's storage. `undefined`: it holds none. */
export const readViews = (text: string): ReadViews | undefined => {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return undefined;
  }
  const file = fileOf.safeParse(json);
  if (!file.success) return undefined;
  let views: readonly SavedView[] = [];
  let skipped = 0;
  for (const entry of file.data.views) {
    const read = savedView.safeParse(entry);
    const next = read.success ? addView(views, read.data) : undefined;
    if (next === undefined) skipped += 1;
    else views = next;
  }
  return { views, skipped };
};

/** The text of a file with views, for the reader and for `readViews`. `linkOf` gives full addresses. */
export const writeViews = (
  views: readonly SavedView[],
  linkOf?: (view: SavedView) => string | undefined,
): string => {
  const listed = views.map((view) => {
    const link = linkOf?.(view);
    return link === undefined ? view : { ...view, link };
  });
  return `${JSON.stringify({ views: listed }, null, 2)}\n`;
};

/** Adds the views of a file to those at hand; one of the same name is replaced. */
export const mergeViews = (
  views: readonly SavedView[],
  added: readonly SavedView[],
): { readonly views: readonly SavedView[]; readonly left: number } => {
  let merged = views;
  let left = 0;
  for (const view of added) {
    const next = addView(merged, view);
    if (next === undefined) left += 1;
    else merged = next;
  }
  return { views: merged, left };
};
