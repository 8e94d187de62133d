import { isMeasure } from "#search/text/measures.ts";
import type { Token } from "#search/text/tokensOf.ts";

const isFigure = ({ kind, text }: Token): boolean => kind === "word" && /^\d+(\.\d+)?$/.test(text);

const isPart = (token: Token): boolean =>
  isFigure(token) || (token.kind === "word" && isMeasure(token.text));

/**
 * The amounts in a row of tokens: a figure and the neighbours that count or measure it, such as 'CNY',
 * '800' and 'billion'. `isWanted` may leave tokens out, which then part what is around them.
 */
export const amountRuns = (
  tokens: readonly Token[],
  isWanted: (token: Token) => boolean = () => true,
): readonly (readonly Token[])[] => {
  const runs: Token[][] = [];
  let run: Token[] = [];
  const begin = (...first: readonly Token[]): void => {
    run = [...first];
    runs.push(run);
  };
  begin();
  for (const token of tokens) {
    if (token.kind === "joined") continue;
    if (!isPart(token) || !isWanted(token)) begin();
    // In '1800 EB 2025' another figure begins.
    else if (isFigure(token) && run.some(isFigure)) begin(token);
    else run.push(token);
  }
  return runs.filter((one) => one.some(isFigure) && !one.every(isFigure));
};
