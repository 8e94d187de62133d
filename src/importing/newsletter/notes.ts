import type { Answer, Confidence, Origin, Question, QuestionKind } from "#importing/draft.ts";

import { type Block, lineAt } from "./blocks.ts";

/** What is noted of a draft while it is read: where each field comes from, and what is to be asked. */
export interface Notes {
  readonly lines: readonly Origin[];
  readonly questions: readonly Question[];
  /** The line of the block in which a field's value is. */
  readonly say: (field: string, block: Block, offset: number, confidence: Confidence) => void;
  readonly ask: (
    kind: QuestionKind,
    field: string,
    found: string,
    answers?: readonly Answer[],
    where?: { readonly block: Block; readonly offset: number },
  ) => void;
}

/** Of a line that fills pages, such as a whole text on one line, the editor is shown the words around the value. */
const LONGEST_LINE = 4000;

const excerptOf = (text: string, at: number): string => {
  if (text.length <= LONGEST_LINE) return text;
  const from = Math.max(0, Math.min(at - LONGEST_LINE / 2, text.length - LONGEST_LINE));
  return text.slice(from, from + LONGEST_LINE);
};

/** Notes on a draft, empty at first; `draft` is its id. */
export const notesFor = (draft: string): Notes => {
  const lines: Origin[] = [];
  const questions: Question[] = [];
  const counts = new Map<string, number>();
  return {
    lines,
    questions,
    say: (field, block, offset, confidence) => {
      const line = lineAt(block, offset);
      if (line === undefined) return;
      const start = block.pieces.findLast(({ at }) => at <= offset)?.at ?? 0;
      // A label comes before the words of its block.
      const own =
        line.text.length -
        (block.pieces[0]?.line === line ? Math.min(line.text.length, block.text.length) : 0);
      const text = excerptOf(line.text, offset - start + Math.max(0, own));
      lines.push({ field, line: line.number, text, confidence });
    },
    ask: (kind, field, found, answers = [], where) => {
      const key = `${draft}.${kind}`;
      const count = (counts.get(key) ?? 0) + 1;
      counts.set(key, count);
      const line = where === undefined ? undefined : lineAt(where.block, where.offset)?.number;
      questions.push({
        id: count === 1 ? key : `${key}-${count}`,
        kind,
        draft,
        field,
        found,
        ...(line === undefined ? {} : { line }),
        answers,
      });
    },
  };
};
