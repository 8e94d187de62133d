import { RouteLink } from "#ui/frame/RouteLink.tsx";

/** A page that a step leads to. */
export interface StepTo {
  readonly name: string;
  readonly path: string;
}

interface Words {
  readonly previous: string;
  readonly next: string;
  readonly to: (word: string, name: string) => string;
}

interface StepProps {
  readonly to: StepTo | undefined;
  readonly word: string;
  /** Which way it leads: signs before and behind the word, that aren't read out. */
  readonly signs: readonly [before: string, after: string];
  readonly words: Words;
}

const Step = ({ to, word, signs: [before, after], words }: StepProps) => {
  const shown = (
    <>
      <span aria-hidden="true">{before}</span>
      {word}
      <span aria-hidden="true">{after}</span>
    </>
  );
  return to === undefined ? (
    <span className="py-1 text-muted">{shown}</span>
  ) : (
    <RouteLink
      aria-label={words.to(word, to.name)}
      className="inline-block py-1 underline decoration-rule underline-offset-2 hover:decoration-ink"
      title={to.name}
      to={to.path}
    >
      {shown}
    </RouteLink>
  );
};

interface Props {
  readonly previous: StepTo | undefined;
  readonly next: StepTo | undefined;
  readonly words: Words;
}

/** One page back and one on, in the list that this one came from. */
export const PageSteps = ({ previous, next, words }: Props) => (
  <>
    <Step signs={["← ", ""]} to={previous} word={words.previous} words={words} />
    <Step signs={["", " →"]} to={next} word={words.next} words={words} />
  </>
);
