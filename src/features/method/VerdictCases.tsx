import type { Example } from "#domain/judging/examples.ts";
import type { Verdict } from "#domain/judging/verdict.ts";
import { dayWords } from "#messages/words/dates.ts";
import { verdictDetail, verdictMeanings } from "#messages/judging/verdicts.ts";
import { method } from "#messages/views/method.ts";
import { phoneAnd } from "#figures/drawing.ts";
import { TargetGlyph } from "#figures/targetGlyph/TargetGlyph.tsx";
import { useForms } from "#figures/useForms.ts";
import { VerdictLabel } from "#parts/verdicts/VerdictLabel.tsx";

interface CaseProps {
  readonly example: Example;
  readonly width: number;
}

/** A made-up target as a row of the list of targets would show it. */
const CaseRow = ({ example: { asOf, judgement, key, target }, width }: CaseProps) => (
  <li className="grid gap-x-4 gap-y-0.5 border-t border-rule py-2 break-inside-avoid @4xl:grid-cols-[minmax(0,15rem)_minmax(0,1fr)_clamp(19rem,40cqw_-_3rem,34rem)] @4xl:items-center">
    <p>{method.cases[key]}</p>
    <TargetGlyph judgement={judgement} named={false} target={target} width={width} />
    <p className="text-small">
      {/* No line begins with the colon. */}
      <span className="whitespace-nowrap">
        <VerdictLabel verdict={judgement.verdict} />
        <span className="text-muted">{method.afterVerdict}</span>
      </span>
      <span className="text-muted">{method.why(verdictDetail(judgement), dayWords(asOf))}</span>
    </p>
  </li>
);

/** Without a width yet: as a laptop has it. */
const USUAL = 1100;
const WIDTHS = { usual: USUAL, prerendered: phoneAnd(USUAL) };
/** From this width on the parts of a case stand beside each other: 4xl of the style sheet. */
const WIDE = 896;

/** What the case and its verdict leave for a glyph, gaps included. */
const glyphIn = (width: number): number => {
  const verdict = Math.min(34 * 16, Math.max(19 * 16, 0.4 * width - 3 * 16));
  return Math.max(260, Math.floor(width < WIDE ? width : width - verdict - (15 + 2) * 16));
};

interface Props {
  readonly verdict: Verdict;
  readonly examples: readonly Example[];
}

/** What a verdict says, and cases that get it by the rules that judge the data set. */
export const VerdictCases = ({ verdict, examples }: Props) => {
  const [ref, forms] = useForms(WIDTHS);
  return (
    <section
      aria-labelledby={verdict}
      className="@container mt-4 break-inside-avoid print:mt-2"
      ref={ref}
    >
      <h3 className="scroll-mt-16 text-body outline-none" id={verdict} tabIndex={-1}>
        <VerdictLabel verdict={verdict} />
      </h3>
      <p className="mb-1 max-w-[75ch]">{verdictMeanings[verdict]}</p>
      {forms.map(({ width, className }) => (
        <ul className={className} key={className}>
          {examples.map((example) => (
            <CaseRow example={example} key={example.key} width={glyphIn(width)} />
          ))}
        </ul>
      ))}
    </section>
  );
};
