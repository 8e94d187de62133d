import type { Figure } from "./figures.ts";

const MOST_WORDS = 6;

/** What leads from a measure to its figure. */
const LEADS =
  /(?:^|\s)(?:(?:(?:is|are|was|were) (?:set |expected |planned )?to|will|should|must) )?(?:(?:rise|rose|grow|grew|increase|increased|climb|climbed|expand|expanded|fall|fell|drop|dropped|decline|declined) )?(?:of|to|at|by|from|is|was|are|were|worth|reach(?:es|ed|ing)?|exceed(?:s|ed|ing)?|total(?:s|led|ing|ling)?|account(?:s|ed|ing)? for|be|will be|should be)(?: (?:reach|exceed|be))?$/i;

/** Verbs and small words at the beginning of a clause, which are no part of what is measured. */
const VERBS =
  /^(?:(?:to|and|then|also|with|that|while|by|will|should|must|shall|can|may|it|they|which|a|an|the|its|their|all|some|reach|achieve|attain|ensure|create|build|establish|deploy|develop|raise|increase|grow|expand|boost|improve|lift|cut|reduce|lower|decrease|bring|keep|have|has|had|make|set|secure|provide|complete|install|train|produce|generate|promote|support|double|aim|aims|plan|plans|seek|seeks|target|targets|targeting|require|requires|include|includes|including|reaching|achieving|ensuring|creating|building|establishing|raising|increasing|growing|expanding|boosting|cutting|reducing|lowering|bringing|existing|current|currently|would|significantly|hold|open)\s+)+/i;

const BREAK =
  /[,;:()“”"]|\s[–—-]\s|\s(?:and|or|that|which|who|while|as|but|to|include|includes|including|will|should|must|has|have|had|(?:is|are|was|were)(?:\s\p{L}+ing)?)\s/giu;

/** What ends a measure behind its figure; 'filed by universities' goes on where there is room for it. */
const END =
  /[,;:.()]|\s[–—-]\s|\sby (?:\d|the (?:end|middle|start|year)|end|mid|early|late)|\s(?:and|or|with|from|which|that|while|to|as|is|are|was|were|will|should|must|before|until|after|in (?:19|20)\d\d|for (?:19|20)\d\d|against|according)(?![\p{L}\d])/iu;

const wordsOf = (text: string): readonly string[] =>
  text
    .replaceAll(/[“”"‘]/g, "")
    .split(/\s+/)
    .filter((word) => /\p{L}/u.test(word));

const lowered = (text: string): string =>
  /^\p{Lu}\p{Ll}+(?:\s|$)/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;

/** The words right before a figure, if they name what it measures. */
const before = (clause: string): string | undefined => {
  const led = clause.trimEnd();
  const leads = LEADS.exec(led);
  if (leads === null) return undefined;
  const whole = led.slice(0, leads.index);
  const breaks = [...whole.matchAll(BREAK)].at(-1);
  const last = whole.slice(breaks === undefined ? 0 : breaks.index + breaks[0].length).trim();
  const name = `${last} `.replace(VERBS, "").trim();
  const words = wordsOf(name);
  if (words.length === 0 || words.length > MOST_WORDS || /^(?:by|in|for)\s/i.test(name))
    return undefined;
  return words.join(" ");
};

/** What an amount of money is of, right behind it: 'CNY 1 trillion output value of …'. */
const OF_MONEY =
  /^ (?=(?:[\p{Ll}-]+ ){0,2}(?:bonds?|contracts?|credit|exports?|financing|fund(?:s|ing)?|imports?|investments?|loans?|market|orders?|output|profits?|revenues?|sales|subsid(?:y|ies)|trade|transactions?|turnover|value)(?!\p{L}))/u;

/** The words right behind a figure, if they name what it measures. */
const behind = (rest: string, isShare: boolean, isMoney: boolean): string | undefined => {
  const plain = rest.replace(/^ ?\([^()]*\)/, "");
  const found =
    /^ (?:of which (?:should |must |will |shall )?(?:be )?|(?:of|in|for|on) (?:the |its |all |their )?)/i.exec(
      plain,
    );
  const passive =
    found === null && isShare ? /^ (?=\p{L}+ed (?:to|for|in|by) )/iu.exec(plain) : null;
  const start = found ?? passive ?? (isMoney ? OF_MONEY.exec(plain) : null);
  if (start === null || /^ (?:in|for) (?:19|20)\d\d/.test(plain)) return undefined;
  const tail = plain.slice(start[0].length).replaceAll(/[“”"‘]/g, "");
  // The first words may be what ends a measure elsewhere: 'allocated to'.
  const skip = passive === null ? 0 : (/^\p{L}+ed (?:to|for|in|by) /iu.exec(tail)?.[0].length ?? 0);
  const end = END.exec(tail.slice(skip));
  const whole = end === null ? tail : tail.slice(0, skip + end.index);
  const by = whole.indexOf(" by ", skip);
  const words =
    by >= 0 && wordsOf(whole).length > MOST_WORDS ? wordsOf(whole.slice(0, by)) : wordsOf(whole);
  if (words.length === 0 || words.length > MOST_WORDS) return undefined;
  return /^(?:it|that|them|these|this|those|which)$/i.test(words[0] ?? "")
    ? undefined
    : words.join(" ");
};

/**
 * What a figure measures, in the few words of its text that name it, for an editor to put better: never a whole
 * clause of the source.
 */
export const metricOf = (
  text: string,
  sentence: { from: number; to: number },
  figure: Figure,
  untaken: string,
): string | undefined => {
  const isShare = figure.unit === "%";
  const led = before(untaken);
  if (led !== undefined) {
    const name = lowered(led);
    if (figure.change === "cut") return `cut in ${name}`;
    return figure.change === "rise" ? `rise in ${name}` : name;
  }
  const after = behind(
    text.slice(figure.to, Math.min(sentence.to, figure.to + 120)),
    isShare,
    /^(?:CNY|EUR|GBP|HKD|JPY|KRW|TWD|USD) /.test(figure.unit ?? ""),
  );
  if (figure.counted !== undefined)
    return lowered(figure.counted.replace(/^(?:more|new|additional|about|the) /, ""));
  if (after === undefined) return undefined;
  if (!isShare) return after;
  return /^\p{L}+ed (?:to|for|in|by) /u.test(after) ? `share ${after}` : `share of ${after}`;
};
