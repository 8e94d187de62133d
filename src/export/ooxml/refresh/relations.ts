import { relationsPath, relativePath } from "#export/ooxml/ooxmlPackage.ts";
import { el, ns } from "#export/ooxml/xml.ts";

import { adopted, type ReadPackage } from "./readPackage.ts";

export interface Relation {
  readonly id: string;
  /** Its purpose: the last part of its type, such as 'slide'. */
  readonly kind: string;
  /** The path of an existing part. */
  readonly path: string;
}

/** Resolves a target as written in a part to a path in the package. */
const resolved = (from: string, target: string): string => {
  const steps = target.startsWith("/") ? [] : from.split("/").slice(0, -1);
  for (const step of target.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "." && step !== "") steps.push(step);
  }
  return steps.join("/");
};

const written = (file: ReadPackage, from: string): readonly Element[] => [
  ...(file.xml(relationsPath(from))?.getElementsByTagNameNS(ns.package, "Relationship") ?? []),
];

const isOutside = (one: Element): boolean => one.getAttribute("TargetMode") === "External";

/** The parts that a part, or the package itself (`""`), relates to. External addresses are never followed. */
export const relationsOf = (file: ReadPackage, from: string): readonly Relation[] =>
  written(file, from).flatMap((one) => {
    const path = resolved(from, one.getAttribute("Target") ?? "");
    const kind = one.getAttribute("Type")?.split("/").at(-1) ?? "";
    return isOutside(one) || !file.has(path)
      ? []
      : [{ id: one.getAttribute("Id") ?? "", kind, path }];
  });

/** The relation id on an element. */
const idOf = (at: Element | undefined): string | null =>
  at?.getAttributeNS(ns.office, at.localName.endsWith("lip") ? "embed" : "id") ?? null;

/** The part that an element refers to. */
export const usedPart = (
  file: ReadPackage,
  from: string,
  at: Element | undefined,
): string | undefined => relationsOf(file, from).find(({ id }) => id === idOf(at))?.path;

/** Changes the address of a link. */
export const putAddress = (
  file: ReadPackage,
  from: string,
  at: Element | undefined,
  address: string,
): void => {
  const link = written(file, from).find((one) => one.getAttribute("Id") === idOf(at));
  if (link !== undefined && isOutside(link)) link.setAttribute("Target", address);
};

interface NewFile {
  /** Its path without the number that makes it unique: `ppt/media/figure`. */
  readonly stem: string;
  readonly ending: string;
  readonly type: string;
  /** The purpose of its relation. */
  readonly kind: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Declares the content type of an extension if the package doesn't yet. */
const addType = (file: ReadPackage, { ending, type }: NewFile): void => {
  const types = file.xml("[Content_Types].xml");
  const defaults = [...(types?.getElementsByTagNameNS(ns.types, "Default") ?? [])];
  const isKnown = defaults.some((one) => one.getAttribute("Extension")?.toLowerCase() === ending);
  if (types === undefined || isKnown) return;
  const one = el("Default", { xmlns: ns.types, Extension: ending, ContentType: type });
  types.documentElement.prepend(adopted(types, one));
};

/** Adds a file used by a part, and returns the relation's id. */
export const addUsed = (file: ReadPackage, from: string, added: NewFile): string => {
  let at = 1;
  while (file.has(`${added.stem}${at}.${added.ending}`)) at += 1;
  const path = `${added.stem}${at}.${added.ending}`;
  file.put(path, added.bytes);
  addType(file, added);
  const list = relationsPath(from);
  if (!file.has(list)) file.putXml(list, `<Relationships xmlns="${ns.package}"/>`);
  const ids = new Set(written(file, from).map((one) => one.getAttribute("Id")));
  let number = ids.size + 1;
  while (ids.has(`rId${number}`)) number += 1;
  const relations = file.xml(list);
  const Id = `rId${number}`;
  const Type = `${ns.office}/${added.kind}`;
  const relation = { xmlns: ns.package, Id, Type, Target: relativePath(from, path) };
  relations?.documentElement.append(adopted(relations, el("Relationship", relation)));
  return Id;
};
