/** How a host of files answers beside handing out files as they are; hosts differ in nothing else that matters here. */
export interface HostKind {
  /** Where on it the site lies. */
  readonly base: "/" | "/any/where/";
  /** What it does to the address of a folder without or with its slash. */
  readonly folders: "adds the slash" | "strips the slash" | "leaves both";
  /** What it answers where it has no file. */
  readonly missing: "404" | "404 as 200" | "index.html";
}

const bases = ["/", "/any/where/"] as const;
const slashes = ["adds the slash", "strips the slash", "leaves both"] as const;
const fallbacks = ["404", "404 as 200", "index.html"] as const;

export const hostKinds: readonly HostKind[] = bases.flatMap((base) =>
  slashes.flatMap((folders) => fallbacks.map((missing) => ({ base, folders, missing }))),
);

export const nameOf = ({ base, folders, missing }: HostKind): string =>
  `${base}, ${folders}, ${missing}`;

/** A redirect, or a file by its path from the root of the site. */
export type HostAnswer =
  | { readonly location: string }
  | { readonly status: 200 | 404; readonly file: string };

/** What a host of a kind answers to a path, given which files the site has. */
export const answerOf = (
  { base, folders, missing }: HostKind,
  has: (file: string) => boolean,
  path: string,
): HostAnswer => {
  const inside = path.startsWith(base) ? path.slice(base.length) : undefined;
  if (inside !== undefined) {
    if (inside !== "" && has(inside)) return { status: 200, file: inside };
    const folder = inside.replace(/\/$/, "");
    const index = folder === "" ? "index.html" : `${folder}/index.html`;
    const isSlashed = inside === "" || inside.endsWith("/");
    if (has(index)) {
      if (!isSlashed && folders === "adds the slash") return { location: `${path}/` };
      if (isSlashed && inside !== "" && folders === "strips the slash")
        return { location: path.replace(/\/$/, "") };
      return { status: 200, file: index };
    }
  }
  if (missing === "index.html") return { status: 200, file: "index.html" };
  return { status: missing === "404" ? 404 : 200, file: "404.html" };
};
