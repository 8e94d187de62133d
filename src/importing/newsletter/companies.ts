import type { Block } from "./blocks.ts";
import type { KnownIndex } from "./known.ts";
import type { Notes } from "./notes.ts";
import type { Proposals } from "./proposals.ts";

/** What a company's name ends with. */
const SUFFIX =
  "Aerospace|AG|Airlines|Airways|Auto|Automobile|Automotive|Bank|Battery|Biologics|Biotech|Capital|Chemical|Chemicals|Co|Company|Corp|Corporation|Electric|Electronics|Energy|Foundry|GmbH|Group|Holding|Holdings|Inc|Industries|International|Ltd|Limited|Materials|Medical|Microelectronics|Mining|Motor|Motors|Optoelectronics|Pharma|Pharmaceutical|Pharmaceuticals|Photonics|Power|Robotics|Securities|Semiconductor|Semiconductors|Shipbuilding|Solar|Steel|Systems|Technologies|Technology|Telecom|Therapeutics";
const CAPITAL = "\\p{Lu}[\\p{L}\\p{N}&'’-]*";
const BY_SUFFIX = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${CAPITAL} ){1,4}(?:${SUFFIX})(?![\\p{L}\\p{N}])`,
  "gu",
);
/** A name at the beginning that does something, and the one that a company is called in the middle. */
const SUBJECT = new RegExp(
  `^(?:Reports? (?:suggest|suggests|suggested|reveal|revealed|say|said|claim|claimed|indicate|indicated)(?: that)? |According to reports?, )?(?:Chinese |US |German |Dutch |South Korean |Japanese |Taiwanese |French |British |American |state-owned |[\\p{Ll}-]+(?:maker|giant|firm|company|producer|developer) )*((?:${CAPITAL}|\\p{Ll}\\p{Lu}[\\p{L}]+)(?: ${CAPITAL}){0,3})(?=,? (?:\\p{Ll}+(?:s|ed)|is|has|will|plans|said|and)(?:\\s|,)|'s |’s |, )`,
  "u",
);
const CALLED = new RegExp(
  `(?:(?:car|chip|drug|battery|robot|phone|steel|panel|plane|software|toy)[ -]?maker|startup|start-up|firm|company|giant|producer|developer|manufacturer|supplier|group) (${CAPITAL}(?: ${CAPITAL}){0,3})`,
  "gu",
);

/** What begins a line without being a company. */
const NO_NAME =
  /^(?:A|An|All|After|Amid|As|At|Authorities|Beijing|Brussels|China|Chinese|Customs|EU|Europe|European|Exports|First|For|From|Germany|Government|Hong Kong|Imports|In|Investors|It|Japan|Local|More|New|No|On|One|Officials|Police|Prices|Regulators|Reports?|Sales|Seoul|Several|Shanghai|Shares|Shenzhen|Six|Some|South Korea|State|Taipei|Taiwan|The|They|This|Three|Tokyo|Two|UK|United States|US|Washington)(?=\s|'|’|-|$)/u;

interface Name {
  readonly name: string;
  readonly from: number;
}

/** Names in a text that may be companies of which nothing is known. */
const unknownIn = (text: string): readonly Name[] => {
  const subject = SUBJECT.exec(text.slice(0, 400));
  const first = subject?.[1];
  const names: Name[] = [
    ...(first === undefined || subject === null
      ? []
      : [{ name: first, from: subject[0].lastIndexOf(first) }]),
    ...[...text.matchAll(BY_SUFFIX)].map(({ 0: name, index }) => ({ name, from: index })),
    ...[...text.matchAll(CALLED)].flatMap(({ 0: whole, 1: name, index }) =>
      name === undefined ? [] : [{ name, from: index + whole.length - name.length }],
    ),
  ];
  return names
    .map(({ name, from }) => ({ name: name.replace(/['’]s?$/, ""), from }))
    .filter(({ name }) => name.length > 2 && !NO_NAME.test(name) && !/\d$/.test(name));
};

/** The companies of a line of news: those that are known, and others proposed and asked about. */
export const companiesOf = (
  block: Block,
  range: { readonly from: number; readonly to: number },
  index: KnownIndex,
  notes: Notes,
  proposals: Proposals,
): readonly string[] => {
  const text = block.text.slice(range.from, range.to);
  const found = index.companies.in(text);
  const bodies = index.bodies.in(text);
  const ids: string[] = [];
  for (const { id, from } of found) {
    if (ids.includes(id)) continue;
    notes.say(`companies.${ids.length}`, block, range.from + from, "said");
    ids.push(id);
  }
  const namedRanges = [...found, ...bodies].map(({ from, to }) => ({ from, to }));
  for (const { name, from } of unknownIn(text)) {
    const to = from + name.length;
    if (namedRanges.some((other) => from < other.to && to > other.from)) continue;
    namedRanges.push({ from, to });
    const { id, answers } = proposals.propose(name);
    if (ids.includes(id)) continue;
    const field = `companies.${ids.length}`;
    const where = { block, offset: range.from + from };
    notes.say(field, block, where.offset, "proposed");
    notes.ask("unknown-company", field, name, answers, where);
    ids.push(id);
  }
  return ids;
};
