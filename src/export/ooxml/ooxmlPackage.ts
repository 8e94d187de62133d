import { packed, stored, writeArchive } from "./archive.ts";
import { documentOf, el, ns, type Xml } from "./xml.ts";

/** The target of a relation: a part of the package, or an external address. */
type RelationTarget = { readonly part: string } | { readonly href: string };

export interface OoxmlPackage {
  /** Adds a part, with its content type declared for it alone. */
  readonly add: (path: string, type: string, root: Xml) => void;
  /** Adds raw bytes, with the content type declared for their extension. */
  readonly addFile: (path: string, type: string, bytes: Uint8Array<ArrayBuffer>) => void;
  /**
   * Relates a part, or the package itself (`""`), to a part or address that it uses, and returns the
   * relation's id.
   */
  readonly relate: (from: string, kind: string, goal: RelationTarget) => string;
  /** The package as a file: the same parts give the same bytes. */
  readonly zip: () => Promise<Uint8Array<ArrayBuffer>>;
  /** The same uncompressed, to be nested in another package. */
  readonly store: () => Uint8Array<ArrayBuffer>;
}

/** A path relative to the folder of a part. */
export const relativePath = (from: string, to: string): string => {
  const [folder, path] = [from.split("/").slice(0, -1), to.split("/")];
  let same = 0;
  while (same < folder.length && folder[same] === path[same]) same += 1;
  return [...folder.slice(same).map(() => ".."), ...path.slice(same)].join("/");
};

export const relationsPath = (from: string): string => {
  const at = from.lastIndexOf("/") + 1;
  return `${from.slice(0, at)}_rels/${from.slice(at)}.rels`;
};

/** The relation to a package's title and author; all other kinds are Office's own. */
const CORE = "core-properties";

/** Collects the parts of an Office file with their types and relations (ISO 29500-2). */
export const ooxmlPackage = (): OoxmlPackage => {
  const parts = new Map<string, Xml>();
  const files = new Map<string, Uint8Array<ArrayBuffer>>();
  const endings = new Map([
    ["rels", "application/vnd.openxmlformats-package.relationships+xml"],
    ["xml", "application/xml"],
  ]);
  const types = new Map<string, string>();
  const relations = new Map<string, Xml[]>();
  const all = (): readonly (readonly [path: string, bytes: Uint8Array<ArrayBuffer>])[] => {
    const typed = el(
      "Types",
      { xmlns: ns.types },
      [...endings].map(([ending, type]) => el("Default", { Extension: ending, ContentType: type })),
      [...types].map(([path, type]) => el("Override", { PartName: `/${path}`, ContentType: type })),
    );
    const roots = new Map([
      ["[Content_Types].xml", typed],
      ...[...relations].map(
        ([from, list]) =>
          [relationsPath(from), el("Relationships", { xmlns: ns.package }, list)] as const,
      ),
      ...parts,
    ]);
    const texts = [...roots].map(
      ([path, root]) => [path, new TextEncoder().encode(documentOf(root))] as const,
    );
    return [...texts, ...files];
  };
  return {
    add: (path, type, root) => {
      parts.set(path, root);
      types.set(path, type);
    },
    addFile: (path, type, bytes) => {
      files.set(path, bytes);
      endings.set(path.slice(path.lastIndexOf(".") + 1), type);
    },
    relate: (from, kind, goal) => {
      const list = relations.get(from) ?? [];
      relations.set(from, list);
      const id = `rId${list.length + 1}`;
      const isOutside = "href" in goal;
      list.push(
        el("Relationship", {
          Id: id,
          Type: kind === CORE ? `${ns.package}/metadata/${CORE}` : `${ns.office}/${kind}`,
          Target: isOutside ? goal.href : relativePath(from, goal.part),
          TargetMode: isOutside ? "External" : undefined,
        }),
      );
      return id;
    },
    zip: async () =>
      writeArchive(
        new Map(
          await Promise.all(
            all().map(async ([path, bytes]) => [path, await packed(path, bytes)] as const),
          ),
        ),
      ),
    store: () => writeArchive(new Map(all().map(([path, bytes]) => [path, stored(bytes)]))),
  };
};
