import { isMeasure } from "#search/text/measures.ts";
import type { TextToken } from "#search/text/tokensOf.ts";

const isFigure = ({ kind, text }: TextToken): boolean =>
  kind === "word" && /^\d+(\.\d+)?$/.test(text);

const isPart = (token: TextToken): boolean =>
  isFigure(token) || (token.kind === "word" && isMeasure(token.text));

/**
 * The amounts in a sequence of tokens: a figure and the neighbours that count or measure it, such as 'CNY',
 * '800' and 'billion'. `isWanted` may exclude tokens, which then separate their neighbours.
 */
export const amountRuns = (
  tokens: readonly TextToken[],
  isWanted: (token: TextToken) => boolean = () => true,
): readonly (readonly TextToken[])[] => {
  const runs: TextToken[][] = [];
  let run: TextToken[] = [];
  const begin = (...first: readonly TextToken[]): void => {
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
