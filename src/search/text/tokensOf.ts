import { Tokeniser, type TokenSink } from "./tokeniser.ts";

/** A token with its place in the original text, in UTF-16 units, the end excluded. */
export interface TextToken {
  readonly kind: "word" | "joined" | "han";
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

interface Place {
  readonly kind: TextToken["kind"];
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

const tokeniser = new Tokeniser();

/** The tokens of a text, or of its first `limit` characters. */
export const tokensOf = (text: string, limit = text.length): readonly TextToken[] => {
  const places: Place[] = [];
  const sink: TokenSink = {
    word: (word, length, from, to, joined) => {
      const kind = joined ? "joined" : "word";
      places.push({ kind, text: String.fromCharCode(...word.subarray(0, length)), from, to });
    },
    han: (folded, from, to) => {
      places.push({ kind: "han", text: folded.text(from, to), from, to });
    },
  };
  const folded = tokeniser.run(text, sink, limit);
  return places.map(({ kind, text: token, from, to }) => ({
    kind,
    text: token,
    start: folded.startOf(from),
    end: folded.endOf(to - 1),
  }));
};
