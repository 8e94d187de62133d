import type { Block } from "./blocks.ts";
import type { KnownIndex } from "./known.ts";
import type { Found } from "./names.ts";
import type { Notes } from "./notes.ts";
import type { Proposals } from "./proposals.ts";

/** A body that a list names, known or not. */
interface Named {
  readonly id: string | undefined;
  readonly name: string;
  readonly from: number;
}

const BODY_WORD =
  "(?:the )?(?:\\p{Lu}{2,}|Ministr|State|National|General|China|Chinese|Central|People|Office|Commission|Committee|Administration|Supreme|Communist|Cyberspace|Standardi[sz]ation|All[- ]China)";
const SEPARATORS = new RegExp(
  `[,;；、/|()（）•]|\\s(?:together with|jointly with|as well as|along with|led by|with)\\s|\\s(?:and|&)\\s(?=${BODY_WORD})`,
  "gu",
);
const JOINERS =
  /^(?:(?:and|&|the|by|with|together|jointly|led|as well as|along|also|other|others|former|与|和|及)(?:\s+|$))+|(?:\s+|^)(?:and|&|the|by|with|together|jointly|led|along|others?|et al\.?)+$/giu;

const looksLikeName = (text: string): boolean =>
  /^[\p{Lu}\p{Script=Han}]/u.test(text) &&
  text.length >= 2 &&
  text.length <= 120 &&
  !/^(?:n\/?a|link|unknown|various|draft)$/i.test(text);

/** The bodies of a list: those that are known, and between them names that aren't. */
const listed = (text: string, found: readonly Found[]): readonly Named[] => {
  const known: Named[] = found.map(({ id, from, to }) => ({
    id,
    name: text.slice(from, to),
    from,
  }));
  const unknown: Named[] = [];
  let at = 0;
  for (const { from, to } of [...found, { from: text.length, to: text.length }]) {
    const gap = text.slice(at, from);
    let start = 0;
    const cut = (end: number, next: number): void => {
      const name = gap
        .slice(start, end)
        .trim()
        .replaceAll(JOINERS, "")
        .trim()
        .replace(/[.。]$/, "");
      if (looksLikeName(name)) unknown.push({ id: undefined, name, from: at + start });
      start = next;
    };
    for (const { 0: sign, index } of gap.matchAll(SEPARATORS)) cut(index, index + sign.length);
    cut(gap.length, gap.length);
    at = to;
  }
  return [...known, ...unknown].sort((a, b) => a.from - b.from);
};

/** An acronym in brackets behind an unknown name is another name of it. */
const withAcronyms = (
  text: string,
  named: readonly Named[],
): readonly (Named & { acronym?: string })[] => {
  const merged: (Named & { acronym?: string })[] = [];
  for (const one of named) {
    const last = merged.at(-1);
    const isBracketed =
      text.slice(0, one.from).trimEnd().endsWith("(") && /^\p{Lu}[\p{L}\d]{1,9}$/u.test(one.name);
    if (one.id === undefined && isBracketed && last !== undefined) {
      if (last.id === undefined) merged[merged.length - 1] = { ...last, acronym: one.name };
      continue;
    }
    merged.push(one);
  }
  return merged;
};

const LED = /led by (?:the )?$/i;

/** The body of which a text says that it leads. */
const leaderIn = (text: string, index: KnownIndex): Found | undefined =>
  index.bodies.in(text).find(({ from }) => LED.test(text.slice(Math.max(0, from - 12), from)));

export interface Issuers {
  readonly lead?: string;
  readonly co: readonly string[];
}

/** The issuing bodies that an item lists: the leading one first, the unknown ones proposed and asked about. */
export const issuersOf = (
  block: Block,
  glance: Block | undefined,
  index: KnownIndex,
  notes: Notes,
  proposals: Proposals,
): Issuers => {
  const { text } = block;
  const named = withAcronyms(text, listed(text, index.bodies.in(text)));
  const ledHere = leaderIn(text, index);
  const ledThere = glance === undefined ? undefined : leaderIn(glance.text, index);
  const seen = new Set<string>();
  const bodies = named.flatMap((one) => {
    const proposal =
      one.id === undefined
        ? proposals.propose(one.name, one.acronym === undefined ? {} : { acronym: one.acronym })
        : undefined;
    const id = one.id ?? proposal?.id ?? "";
    if (id === "" || seen.has(id)) return [];
    seen.add(id);
    return [{ ...one, id, answers: proposal?.answers }];
  });
  const leader = ledHere?.id ?? ledThere?.id;
  const leads = bodies.find(({ id }) => id === leader) ?? bodies[0];
  const co = bodies.filter((one) => one !== leads);
  const ordered = leads === undefined ? [] : [leads, ...co];
  ordered.forEach((one, at) => {
    const field = at === 0 ? "issuers.lead" : `issuers.co.${at - 1}`;
    const isSaid = at > 0 || bodies.length === 1 || one.id === ledHere?.id;
    if (one.answers === undefined) notes.say(field, block, one.from, isSaid ? "said" : "concluded");
    else {
      notes.say(field, block, one.from, "proposed");
      notes.ask("unknown-body", field, one.name, one.answers, { block, offset: one.from });
    }
    if (at === 0 && one.id === ledThere?.id && glance !== undefined)
      notes.say(field, glance, ledThere.from, "said");
  });
  return { ...(leads === undefined ? {} : { lead: leads.id }), co: co.map(({ id }) => id) };
};

const ISSUES =
  /(?<!\p{L})(?:released?|issued?|publish(?:ed|es)?|launch(?:ed|es)?|announced?s?|unveil(?:ed|s)?|adopt(?:ed|s)?|approv(?:ed|es)|promulgated?|introduc(?:ed|es)|passed|set out|sets out|called|calls|drafted|proposed?|circulated|opened|opens|started|began|solicit(?:ed|s)|named|names|said|says|decided|ordered|urged)(?!\p{L})/iu;
const UNKNOWN_SUBJECT =
  /^(?:The |China's |China’s |Chinese )?((?:(?:Ministry|Office|General Office|Bureau|Commission|Committee|Administration|Council|Academy) (?:of|for) (?:the )?\p{Lu}[\p{L}'’-]*(?:(?:,? and| of| for| the|,) \p{Lu}[\p{L}'’-]*| \p{Lu}[\p{L}'’-]*)*)|(?:\p{Lu}[\p{L}'’-]* ){1,8}(?:Ministry|Office|Bureau|Commission|Committee|Administration|Council|Agency|Authority|Association))(?: \((\p{Lu}[\p{L}\d]{1,9})\))?(?=[ ,])/u;

export interface NewsBodies {
  readonly issuers: Issuers | undefined;
  /** Those that it is about. */
  readonly about: readonly string[];
}

/** The bodies of a line of policy news: who issues something, and whom it is about. */
export const newsBodies = (
  block: Block,
  range: { readonly from: number; readonly to: number },
  index: KnownIndex,
  notes: Notes,
  proposals: Proposals,
): NewsBodies => {
  const text = block.text.slice(range.from, range.to);
  const verb = ISSUES.exec(text.slice(0, 400));
  const found = index.bodies.in(text);
  const offices = index.offices.in(text);
  const subject = text.slice(0, verb?.index ?? 0);
  const isPassive = /(?:^|\s)(?:was|were|is|are|been|be)\s*$/i.test(subject);
  const isReported = /^(?:reports?|sources|according)\b/i.test(text);
  const named = isPassive || isReported ? [] : found.filter(({ from }) => from < subject.length);
  const unknown =
    named.length > 0 || isPassive || isReported ? null : UNKNOWN_SUBJECT.exec(subject);
  const ids = [...new Set(named.map(({ id }) => id))];
  const leader = leaderIn(subject, index)?.id;
  const ordered =
    leader !== undefined && ids.includes(leader)
      ? [leader, ...ids.filter((id) => id !== leader)]
      : ids;
  ordered.forEach((id, at) => {
    const from = named.find((one) => one.id === id)?.from ?? 0;
    notes.say(
      at === 0 ? "issuers.lead" : `issuers.co.${at - 1}`,
      block,
      range.from + from,
      at === 0 && ordered.length > 1 ? "concluded" : "said",
    );
  });
  let issuers: Issuers | undefined;
  const [lead, ...co] = ordered;
  if (lead !== undefined) issuers = { lead, co };
  else if (unknown !== null) {
    const [, name = "", acronym] = unknown;
    const { id, answers } = proposals.propose(name, acronym === undefined ? {} : { acronym });
    issuers = { lead: id, co: [] };
    const where = { block, offset: range.from + unknown.index };
    notes.say("issuers.lead", block, where.offset, "proposed");
    notes.ask("unknown-body", "issuers.lead", name, answers, where);
  }
  const about = [...new Set([...found, ...offices].map(({ id }) => id))].filter(
    (id) => !ordered.includes(id),
  );
  about.forEach((id, at) => {
    const from = [...found, ...offices].find((one) => one.id === id)?.from ?? 0;
    notes.say(`agencies.${at}`, block, range.from + from, "concluded");
  });
  return { issuers, about };
};
