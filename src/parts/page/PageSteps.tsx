import { RouteLink } from "#ui/frame/RouteLink.tsx";

/** The destination of a step. */
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
  /** Signs before and after the word that show the direction; hidden from screen readers. */
  readonly signs: readonly [before: string, after: string];
  readonly words: Words;
}

const Step = ({ to, word, signs: [before, after], words }: StepProps) => {
  const shown = (
    <>
      {before === "" ? null : <span aria-hidden="true">{before}</span>}
      {word}
      {after === "" ? null : <span aria-hidden="true">{after}</span>}
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
  /** The accessible name: the list that is stepped through. */
  readonly label: string;
  /** The page with the whole list. */
  readonly all: StepTo;
  /** Whether this page is in the list. */
  readonly isListed: boolean;
  readonly previous: StepTo | undefined;
  readonly next: StepTo | undefined;
  readonly words: Words;
}

/** Links to the list, and to the previous and next page in it. */
export const PageSteps = ({ label, all, isListed, previous, next, words }: Props) => (
  <nav aria-label={label} className="flex flex-wrap items-center gap-x-4 text-small print:hidden">
    <RouteLink
      className="inline-block py-1 underline decoration-rule underline-offset-2 hover:decoration-ink"
      to={all.path}
    >
      {all.name}
    </RouteLink>
    {isListed ? (
      <>
        <Step signs={["← ", ""]} to={previous} word={words.previous} words={words} />
        <Step signs={["", " →"]} to={next} word={words.next} words={words} />
      </>
    ) : null}
  </nav>
);
