import type { Judgement } from "#domain/judging/judge.ts";
import { disagreementWords, methodWords, opinionWords } from "#messages/judging/opinions.ts";
import { opinionsOf, type SecondOpinion } from "#domain/judging/opinions/secondOpinions.ts";
import { ExternalLink } from "#ui/ExternalLink.tsx";
import { Section } from "#ui/Section.tsx";

import { DiffersMark } from "./DiffersMark.tsx";

interface LineProps {
  readonly second: SecondOpinion;
  readonly unit: string;
}

const Line = ({ second: { opinion, agreement }, unit }: LineProps) => {
  const { name, by, link } = methodWords[opinion.method];
  return (
    <li>
      <ExternalLink href={link}>{name}</ExternalLink> <span className="text-muted">({by})</span>:{" "}
      {opinionWords(opinion, unit)}.
      {agreement === undefined || agreement.agrees ? null : (
        <>
          {" "}
          <DiffersMark />. {disagreementWords(agreement.why)}
        </>
      )}
    </li>
  );
};

interface Props {
  readonly judgement: Judgement;
  readonly unit: string;
}

/** What two published methods say of the target, and where they come to another answer than we do. */
export const SecondOpinions = ({ judgement, unit }: Props) => (
  <Section title="Second opinions">
    <ul className="max-w-[75ch] space-y-1.5 py-1 text-small">
      {opinionsOf(judgement).map((second) => (
        <Line key={second.opinion.method} second={second} unit={unit} />
      ))}
    </ul>
  </Section>
);
