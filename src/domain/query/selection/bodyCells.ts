import { type BodyPart, isSamePart, type Part } from "#domain/query/bodyPart.ts";
import { toggleInclude, togglePartner } from "./changeSelection.ts";
import { emptySelection, type Role, type Selection, withChoice } from "./selection.ts";

/** The columns of the table of bodies: that a body leads, that it co-issues, that news is about it. */
export const cellParts = ["lead", "co", "about"] as const satisfies readonly Part[];

export type CellPart = (typeof cellParts)[number];

/** A body and one of its columns: each is a switch. */
export interface BodyCell {
  readonly body: string;
  readonly part: CellPart;
}

/** Whether a part that is asked for is told by a column: who issued has led or co-issued. */
const covers = (asked: Part, part: CellPart): boolean =>
  asked === part || (asked === "issued" && part !== "about");

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

/** Whether all that is asked of partners is the body's other part in issuing. */
const isOtherAsked = ({ partners }: Selection, { body, part }: BodyCell): boolean =>
  part !== "about" && partners.length === 1 && isAsked(partners, { body, part: other(part) });

const isAsked = (partners: readonly BodyPart[], partner: BodyPart): boolean =>
  partners.some((one) => isSamePart(one, partner));

/** Asks for the part as well; of a body whose other part in issuing is asked for, for either. */
const addPartner = (selection: Selection, cell: BodyCell): Selection => {
  const { body, part } = cell;
  return isOtherAsked(selection, cell)
    ? { ...selection, partners: [{ body, part: "issued" }] }
    : togglePartner(selection, { body, part });
};

const turnOn = (selection: Selection, cell: BodyCell): Selection => {
  const { body, part } = cell;
  const { include, exclude } = selection.facets.agency;
  const { role, partners } = selection;
  // A role is that of all bodies chosen, of those left out too.
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
 * Switches a cell. Bodies of one column are any or all of them, as the reader asks; what stands in
 * different columns must hold together: 'MIIT leads, with SASAC co-issuing'.
 */
export const toggleCell = (selection: Selection, cell: BodyCell): Selection =>
  isCellOn(selection, cell) ? turnOff(selection, cell) : turnOn(selection, cell);

/**
 * The question beside whose answers a cell stands, rather than narrowing what they leave: it would take
 * the place of one of them, or be one more. Undefined where it must hold together with all else.
 */
export const besideIn = (
  selection: Selection,
  cell: BodyCell,
): "agency" | "partners" | undefined => {
  const { facets, role, match } = selection;
  const { include, exclude } = facets.agency;
  if (cell.part === "about" || exclude.length > 0) return undefined;
  if (include.length === 0) return isOtherAsked(selection, cell) ? "partners" : undefined;
  const isOnly = include.length === 1 && include[0] === cell.body;
  return isOnly || (match === "any" && covers(role, cell.part)) ? "agency" : undefined;
};

/** Whether all that is chosen must hold. */
export const isAllAsked = ({ match, partners, facets }: Selection): boolean =>
  match === "all" || (partners.length > 0 && facets.agency.include.length < 2);

/** The role that takes in all of these parts. */
const sharedRole = (asked: readonly Part[]): Role => {
  const [first] = asked;
  if (asked.every((part) => part === first)) return first === "about" ? "any" : (first ?? "any");
  return asked.every((part) => part !== "about" && part !== "any") ? "issued" : "any";
};

/** Asks for any of the bodies chosen, or all of them. What had to hold together is then any of it. */
export const askFor = (selection: Selection, match: Selection["match"]): Selection => {
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
