import { strToU8 } from "fflate";

import { relationsPath, relativePath } from "#export/ooxml/ooxmlPackage.ts";
import { ns } from "#export/ooxml/xml.ts";

import type { ReadPackage } from "./readPackage.ts";

export interface Relation {
  readonly id: string;
  /** What it is for: the end of its type, 'slide'. */
  readonly kind: string;
  /** A part that is there. */
  readonly path: string;
}

/** A target as it is written in a part, as a path in the package. */
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

/** What a part, or the package itself (`""`), uses inside the package. Addresses outside are never followed. */
export const relationsOf = (file: ReadPackage, from: string): readonly Relation[] =>
  written(file, from).flatMap((one) => {
    const path = resolved(from, one.getAttribute("Target") ?? "");
    const kind = one.getAttribute("Type")?.split("/").at(-1) ?? "";
    return isOutside(one) || !file.has(path)
      ? []
      : [{ id: one.getAttribute("Id") ?? "", kind, path }];
  });

/** The part that one relation of another leads to. */
export const usedPart = (file: ReadPackage, from: string, id: string | null): string | undefined =>
  relationsOf(file, from).find((one) => one.id === id)?.path;

/** Lets a link lead to another address. */
export const putAddress = (
  file: ReadPackage,
  from: string,
  id: string | null,
  address: string,
): void => {
  const link = written(file, from).find((one) => one.getAttribute("Id") === id);
  if (link !== undefined && isOutside(link)) link.setAttribute("Target", address);
};

interface NewFile {
  /** Its path without the number that tells it from others: `ppt/media/figure`. */
  readonly stem: string;
  readonly ending: string;
  readonly type: string;
  /** What its relation is for. */
  readonly kind: string;
  readonly bytes: Uint8Array;
}

/** Names the type of all files with an ending, where the package doesn't yet. */
const addType = (file: ReadPackage, { ending, type }: NewFile): void => {
  const types = file.xml("[Content_Types].xml");
  const known = [...(types?.getElementsByTagNameNS(ns.types, "Default") ?? [])];
  const isKnown = known.some((one) => one.getAttribute("Extension")?.toLowerCase() === ending);
  if (types === undefined || isKnown) return;
  const one = types.createElementNS(ns.types, "Default");
  one.setAttribute("Extension", ending);
  one.setAttribute("ContentType", type);
  types.documentElement.prepend(one);
};

/** Adds a file that a part uses, and returns the relation's id. */
export const addUsed = (file: ReadPackage, from: string, added: NewFile): string => {
  let at = 1;
  while (file.has(`${added.stem}${at}.${added.ending}`)) at += 1;
  const path = `${added.stem}${at}.${added.ending}`;
  file.put(path, added.bytes);
  addType(file, added);
  const list = relationsPath(from);
  if (!file.has(list)) file.put(list, strToU8(`<Relationships xmlns="${ns.package}"/>`));
  const ids = new Set(written(file, from).map((one) => one.getAttribute("Id")));
  let number = ids.size + 1;
  while (ids.has(`rId${number}`)) number += 1;
  const relations = file.xml(list);
  const relation = relations?.createElementNS(ns.package, "Relationship");
  if (relations === undefined || relation === undefined) return "";
  relation.setAttribute("Id", `rId${number}`);
  relation.setAttribute("Type", `${ns.office}/${added.kind}`);
  relation.setAttribute("Target", relativePath(from, path));
  relations.documentElement.append(relation);
  return `rId${number}`;
};
