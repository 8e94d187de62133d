import { type Entry, isPolicy } from "#domain/dataset/entry.ts";

/**
 * The part of a body in a record: it issued it (as lead or co-issuer), it led, it co-issued, or the record is
 * about it. 'any' is all of these.
 */
export const parts = ["any", "issued", "lead", "co", "about"] as const;

export type Part = (typeof parts)[number];

/** A body and its required part. */
export interface BodyPart {
  readonly body: string;
  readonly part: Part;
}

/** The notation in addresses: `sasac` for 'issued', `sasac.lead` for any other part. */
export const writeBodyPart = ({ body, part }: BodyPart): string =>
  part === "issued" ? body : `${body}.${part}`;

/** Reads what `writeBodyPart` wrote; undefined for a part or a body that isn't known. */
export const readBodyPart = (
  text: string,
  bodies: { has(body: string): boolean },
): BodyPart | undefined => {
  const [body = "", name = "issued", ...rest] = text.trim().toLowerCase().split(".");
  const part = parts.find((one) => one === name);
  return part === undefined || rest.length > 0 || !bodies.has(body) ? undefined : { body, part };
};

export const isSamePart = (a: BodyPart, b: BodyPart): boolean =>
  a.body === b.body && a.part === b.part;

/** The order in which several body parts are written. */
export const byBody = (a: BodyPart, b: BodyPart): number =>
  writeBodyPart(a) < writeBodyPart(b) ? -1 : 1;

/** Bodies that news is about but that didn't issue it. */
const bodiesAbout = ({ record, bodies }: Entry): readonly string[] =>
  isPolicy(record) ? [] : [...new Set(record.agencies)].filter((id) => !bodies.includes(id));

/** The bodies of a record by their part in it, without duplicates. */
export const bodiesInPart: Record<Part, (entry: Entry) => readonly string[]> = {
  any: (entry) => [...entry.bodies, ...bodiesAbout(entry)],
  issued: ({ bodies }) => bodies,
  lead: ({ record }) => (record.issuers?.lead === undefined ? [] : [record.issuers.lead]),
  co: ({ bodies, record }) => bodies.filter((id) => id !== record.issuers?.lead),
  about: bodiesAbout,
};
