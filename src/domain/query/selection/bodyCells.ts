import { type BodyPart, isSamePart, type Part } from "#domain/query/bodyPart.ts";
import { toggleInclude, togglePartner } from "./changeSelection.ts";
import { emptySelection, type Role, type Selection, withChoice } from "./selection.ts";

/** The columns of the table of bodies: the body leads, co-issues, or is what news is about. */
export const cellParts = ["lead", "co", "about"] as const satisfies readonly Part[];

export type CellPart = (typeof cellParts)[number];

/** A cell of the table: a body and one of its columns. Each is a toggle. */
export interface BodyCell {
  readonly body: string;
  readonly part: CellPart;
}

/** Whether a column is included in a requested part: 'issued' includes having led and having co-issued. */
const covers = (requested: Part, part: CellPart): boolean =>
  requested === part || (requested === "issued" && part !== "about");

const partnerOf = ({ partners }: Selection, { body, part }: BodyCell): BodyPart | undefined =>
  partners.find((one) => one.body === body && covers(one.part, part));

export const isCellOn = (selection: Selection, cell: BodyCell): boolean =>
  partnerOf(selection, cell) !== undefined ||
  (selection.facets.agency.include.includes(cell.body) && covers(selection.role, cell.part));

const other = (part: CellPart): "lead" | "co" => (part === "lead" ? "co" : "lead");

const turnOff = (selection: Selection, cell: BodyCell): Selection => {
  const partner = partnerOf(selection, cell);
  if (partner !== undefined) {
    const without = togglePartner(selection, partner);
    return partner.part === cell.part
      ? without
      : togglePartner(without, { body: cell.body, part: other(cell.part) });
  }
  const { include } = selection.facets.agency;
  return selection.role === "issued" && include.length === 1
    ? { ...selection, role: other(cell.part) }
    : toggleInclude(selection, "agency", cell.body);
};

/** Whether the only partner is the same body in its other issuing part. */
const isOtherPartRequired = ({ partners }: Selection, { body, part }: BodyCell): boolean =>
  part !== "about" && partners.length === 1 && isPartner(partners, { body, part: other(part) });

const isPartner = (partners: readonly BodyPart[], partner: BodyPart): boolean =>
  partners.some((one) => isSamePart(one, partner));

/** Adds the part as a partner; where the body's other issuing part is a partner already, either counts. */
const addPartner = (selection: Selection, cell: BodyCell): Selection => {
  const { body, part } = cell;
  return isOtherPartRequired(selection, cell)
    ? { ...selection, partners: [{ body, part: "issued" }] }
    : togglePartner(selection, { body, part });
};

const turnOn = (selection: Selection, cell: BodyCell): Selection => {
  const { body, part } = cell;
  const { include, exclude } = selection.facets.agency;
  const { role, partners } = selection;
  // A role applies to all chosen bodies, excluded ones too.
  if (part === "about" || exclude.length > 0) return addPartner(selection, cell);
  if (include.length === 0) {
    return partners.length > 0
      ? addPartner(selection, cell)
      : { ...withChoice(selection, "agency", [body], []), role: part };
  }
  if (role === part) return toggleInclude(selection, "agency", body);
  if (include.length === 1 && include[0] === body) {
    return { ...selection, role: role === "any" ? part : "issued" };
  }
  return addPartner(selection, cell);
};

/**
 * Toggles a cell. Bodies of one column are combined by any or all, as the reader chooses; cells in different
 * columns must all apply: 'MIIT leads, with SASAC co-issuing'.
 */
export const toggleCell = (selection: Selection, cell: BodyCell): Selection =>
  isCellOn(selection, cell) ? turnOff(selection, cell) : turnOn(selection, cell);

/**
 * The question with which a cell is an alternative rather than a further restriction: it would replace one of
 * its values, or add one. Undefined where the cell must apply together with everything else.
 */
export const alternativeQuestion = (
  selection: Selection,
  cell: BodyCell,
): "agency" | "partners" | undefined => {
  const { facets, role, match } = selection;
  const { include, exclude } = facets.agency;
  if (cell.part === "about" || exclude.length > 0) return undefined;
  if (include.length === 0) return isOtherPartRequired(selection, cell) ? "partners" : undefined;
  const isOnly = include.length === 1 && include[0] === cell.body;
  return isOnly || (match === "any" && covers(role, cell.part)) ? "agency" : undefined;
};

/** Whether all chosen bodies are required. */
export const areAllRequired = ({ match, partners, facets }: Selection): boolean =>
  match === "all" || (partners.length > 0 && facets.agency.include.length < 2);

/** The role that includes all of these parts. */
const sharedRole = (parts: readonly Part[]): Role => {
  const [first] = parts;
  if (parts.every((part) => part === first)) return first === "about" ? "any" : (first ?? "any");
  return parts.every((part) => part !== "about" && part !== "any") ? "issued" : "any";
};

/** Requires any of the chosen bodies, or all. With 'any', former partners become alternatives. */
export const setMatch = (selection: Selection, match: Selection["match"]): Selection => {
  const { partners, facets, role } = selection;
  if (match === "all" || partners.length === 0) return { ...selection, match };
  const { include, exclude } = facets.agency;
  const bodies = [...new Set([...include, ...partners.map(({ body }) => body)])];
  return {
    ...withChoice(selection, "agency", bodies, exclude),
    match,
    partners: emptySelection.partners,
    role: sharedRole([
      ...(include.length === 0 ? [] : [role]),
      ...partners.map(({ part }) => part),
    ]),
  };
};
