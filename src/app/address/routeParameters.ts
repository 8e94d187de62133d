/** The parameters that a view declares beside those of the selection. */
interface Declaration {
  /** Their names alone: how each is read and written is loaded with the view. */
  readonly names: readonly string[];
  /** Whether they go along from one page of the view to another. */
  readonly travels?: true;
}

const records: Declaration = { names: ["sort"], travels: true };

/** A target's page goes on in the list that it came from, which is to stand there when one goes back. */
const targets: Declaration = {
  names: ["sort", "group", "view", "compare", "open", "units", "opinions", "settle"],
  travels: true,
};

/** What each route declares. A route that isn't here shows nothing but the selection. */
const declared = {
  "/timeline": {
    names: ["window", "group", "select", "view", "rows", "pin", "open", "closed", "range", "read"],
  },
  "/targets": targets,
  "/targets/:id": targets,
  "/agencies": { names: ["sort", "pairs", "view", "select"] },
  "/agencies/:id": { names: ["compare"] },
  "/records": records,
  "/records/:id": records,
  "/data": { names: ["sort"] },
  "/briefing/:id": { names: ["slide"] },
} satisfies Readonly<Record<string, Declaration>>;

/** A route whose view has parameters of its own. */
export type DeclaringRoute = keyof typeof declared;

export const declarations: ReadonlyMap<string, Declaration> = new Map(Object.entries(declared));

/** The names that any view declares: they say how it is drawn, not what is shown. */
export const viewParameters: ReadonlySet<string> = new Set(
  [...declarations.values()].flatMap(({ names }) => names),
);

/** The id that a path names; empty on lists. */
export const idIn = (path: string): string => path.split("/")[2] ?? "";

/** The route of a path: `/targets/:id` of the page of a target. */
export const routeOf = (path: string): string => {
  const [, view = ""] = path.split("/");
  return idIn(path) === "" ? `/${view}` : `/${view}/:id`;
};

export const declarationOf = (path: string): Declaration | undefined =>
  declarations.get(routeOf(path));

/** Whether the parameters of a page's view go along to another page. */
export const isSameView = (from: string, to: string): boolean => {
  const own = declarationOf(from);
  return own?.travels === true && own === declarationOf(to);
};
