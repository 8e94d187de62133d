import { oncePer } from "#domain/oncePer.ts";
import { foldSpelling } from "#search/text/spelling.ts";

/**
 * Whether `word` and a prefix of `term`, or all of it, differ by at most one edit: a character inserted,
 * deleted or replaced, or two neighbours swapped.
 */
const isOneEditAway = (word: string, term: string): boolean => {
  const { length } = word;
  let same = 0;
  while (same < length && word.charCodeAt(same) === term.charCodeAt(same)) same += 1;
  if (same === length) return true;
  const tooMany = term.startsWith(word.slice(same + 1), same);
  const tooFew = term.startsWith(word.slice(same), same + 1);
  if (tooMany || tooFew) return true;
  if (same < term.length && term.startsWith(word.slice(same + 1), same + 1)) return true;
  return (
    word.charCodeAt(same) === term.charCodeAt(same + 1) &&
    word.charCodeAt(same + 1) === term.charCodeAt(same) &&
    term.startsWith(word.slice(same + 2), same + 2)
  );
};

const letters = "abcdefghijklmnopqrstuvwxyz";

/** Longer words would have thousands of variants, and nobody types them. */
const longest = 24;

/** The possible corrections of a word: every word that is one edit away. Latin letters alone. */
const corrections = (word: string): ReadonlySet<string> => {
  const forms = new Set<string>();
  for (let at = 0; at <= word.length; at += 1) {
    const before = word.slice(0, at);
    const after = word.slice(at + 1);
    const here = word.charAt(at);
    if (here !== "") forms.add(before + after);
    if (after !== "") forms.add(before + after.charAt(0) + here + after.slice(1));
    for (const letter of letters) {
      if (here !== "") forms.add(before + letter + after);
      forms.add(before + letter + here + after);
    }
  }
  return forms;
};

/** A word that may have a typo: folded, for look-ups; normalised; and as typed. */
export interface Typo {
  readonly key: string;
  readonly word: string;
  readonly typed: string;
}

/** Cached per typo, as many texts are compared with it. */
const foldedCorrections = oncePer(
  ({ word }: Typo): ReadonlySet<string> =>
    new Set(word.length > longest ? [] : Array.from(corrections(word), foldSpelling)),
);

/**
 * Returns a test of whether a folded word, or a prefix of it, is one edit away from what was typed, either
 * folded or before folding. A typo may prevent a fold: 'licxenses' isn't folded like 'licences', though
 * 'licenses' is.
 */
export const typoTest = (typo: Typo): ((term: string) => boolean) => {
  const forms = foldedCorrections(typo);
  return (term) => isOneEditAway(typo.key, term) || forms.has(term);
};
