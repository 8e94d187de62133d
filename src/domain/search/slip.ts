/**
 * Whether `word` and the beginning of `term`, or all of it, differ by at most one slip: a character
 * too many, too few, another one, or two neighbours swapped.
 */
export const isOneSlip = (word: string, term: string): boolean => {
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
