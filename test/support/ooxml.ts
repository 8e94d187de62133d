import { strFromU8, unzipSync } from "fflate";

/** The parts of an Office file, by their paths. */
export const partsOf = (bytes: Uint8Array): ReadonlyMap<string, Uint8Array> =>
  new Map(Object.entries(unzipSync(bytes)));

// By tag name: for selectors jsdom makes an engine for each document.

/** A part as XML; an error where it isn't. */
export const parsePart = (parts: ReadonlyMap<string, Uint8Array>, path: string): Document => {
  const part = parts.get(path);
  if (part === undefined) throw new Error(`no part ${path}`);
  const parsed = new DOMParser().parseFromString(strFromU8(part), "application/xml");
  const [error] = parsed.getElementsByTagName("parsererror");
  if (error !== undefined) throw new Error(`${path}: ${error.textContent}`);
  return parsed;
};

/** A target as it is written in a part, as a path in the package. */
const resolve = (owner: string, target: string): string => {
  const path = owner.split("/").slice(0, -1);
  for (const step of target.split("/")) {
    if (step === "..") path.pop();
    else path.push(step);
  }
  return path.join("/");
};

/** What programs are strict about in any package: types, relations, ids. Empty where nothing is wrong. */
export const packageFaults = (parts: ReadonlyMap<string, Uint8Array>): readonly string[] => {
  const types = parsePart(parts, "[Content_Types].xml");
  const named = new Set(
    [...types.getElementsByTagName("Override")].map((one) =>
      one.getAttribute("PartName")?.slice(1),
    ),
  );
  const endings = new Set(
    [...types.getElementsByTagName("Default")].map((one) => one.getAttribute("Extension")),
  );
  const faults = [...named].flatMap((path) =>
    path !== undefined && parts.has(path) ? [] : [`a type for ${path}, which isn't there`],
  );
  const reached = new Set(["[Content_Types].xml"]);
  for (const path of parts.keys()) {
    if (!named.has(path) && !endings.has(path.split(".").at(-1) ?? "")) {
      faults.push(`${path} has no type`);
    }
    if (!path.endsWith(".rels")) continue;
    reached.add(path);
    const owner = path.replace(/_rels\/([^/]*)\.rels$/, "$1");
    const ids = new Set<string | null>();
    for (const relation of parsePart(parts, path).getElementsByTagName("Relationship")) {
      const id = relation.getAttribute("Id");
      if (ids.has(id)) faults.push(`${path}: ${id} twice`);
      ids.add(id);
      if (relation.getAttribute("TargetMode") === "External") continue;
      const target = resolve(owner, relation.getAttribute("Target") ?? "");
      reached.add(target);
      if (!parts.has(target)) faults.push(`${path}: ${id} leads to ${target}, which isn't there`);
    }
    if (!owner.endsWith(".xml")) continue;
    const used = strFromU8(parts.get(owner) ?? new Uint8Array()).matchAll(
      / r:(?:id|embed|link)="([^"]+)"/g,
    );
    for (const [, id] of used) {
      if (!ids.has(id ?? "")) faults.push(`${owner}: ${id} has no relation`);
    }
  }
  for (const path of parts.keys()) if (!reached.has(path)) faults.push(`nothing leads to ${path}`);
  return faults;
};
