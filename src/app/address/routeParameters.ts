import type { PageParameters } from "#domain/address/page.ts";

/** The parameters that a view declares beside those of the selection. */
export interface Declaration {
  /** Their names alone: how each is read and written is loaded with the view. */
  readonly names: readonly string[];
  readonly load: () => Promise<PageParameters>;
  /** Whether they go along from one page of the view to another. */
  readonly travels?: true;
}

const records: Declaration = {
  names: ["sort"],
  load: async () => (await import("#features/records/params.ts")).recordParameters,
  travels: true,
};

/** A target's page goes on in the list that it came from, which is to stand there when one goes back. */
const targets: Declaration = {
  names: ["sort", "group", "view", "compare", "open", "units", "opinions", "settle"],
  load: async () => (await import("#features/targets/params.ts")).targetsParameters,
  travels: true,
};

/** What each route declares. A route that isn't here shows nothing but the selection. */
export const declarations: ReadonlyMap<string, Declaration> = new Map([
  [
    "/timeline",
    {
      names: [
        "window",
        "group",
        "select",
        "view",
        "rows",
        "pin",
        "open",
        "closed",
        "range",
        "read",
      ],
      load: async () => (await import("#features/timeline/params.ts")).timelineParameters,
    },
  ],
  ["/targets", targets],
  ["/targets/:id", targets],
  [
    "/agencies",
    {
      names: ["sort", "pairs", "view", "select"],
      load: async () => (await import("#features/agencies/params.ts")).bodiesParameters,
    },
  ],
  [
    "/agencies/:id",
    {
      names: ["compare"],
      load: async () => (await import("#features/agencies/params.ts")).bodyParameters,
    },
  ],
  ["/records", records],
  ["/records/:id", records],
  [
    "/data",
    {
      names: ["sort"],
      load: async () => (await import("#features/data-desk/params.ts")).dataParameters,
    },
  ],
  [
    "/briefing/:id",
    {
      names: ["slide"],
      load: async () => (await import("#features/briefing/params.ts")).talkParameters,
    },
  ],
]);

/** The names that any view declares: they say how it is drawn, not what is shown. */
export const viewParameters: ReadonlySet<string> = new Set(
  [...declarations.values()].flatMap(({ names }) => names),
);

/** The id that a path names; empty on lists. */
export const idIn = (path: string): string => path.split("/")[2] ?? "";

export const declarationOf = (path: string): Declaration | undefined => {
  const [, view = ""] = path.split("/");
  return declarations.get(idIn(path) === "" ? `/${view}` : `/${view}/:id`);
};

/** Whether the parameters of a page's view go along to another page. */
export const isSameView = (from: string, to: string): boolean => {
  const declared = declarationOf(from);
  return declared?.travels === true && declared === declarationOf(to);
};
