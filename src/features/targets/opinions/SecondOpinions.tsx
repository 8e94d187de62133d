import type { Judgement } from "#domain/judging/judge.ts";
import {
  disagreementWords,
  methodWords,
  noOpinionWords,
  opinionWords,
  shortOpinionWords,
  opinions,
} from "#messages/judging/opinions.ts";
import { opinionsOf, type SecondOpinion } from "#domain/judging/opinions/secondOpinions.ts";
import { targetPage } from "#messages/targets/targetPage.ts";
import { ExternalLink } from "#ui/frame/ExternalLink.tsx";
import { Section } from "#ui/frame/Section.tsx";

/** Marks that another method disagrees with our verdict. */
const DiffersMark = () => (
  <span className="font-semibold whitespace-nowrap text-ink">
    <span aria-hidden="true">≠</span> {opinions.differs}
  </span>
);

interface LineProps {
  readonly second: SecondOpinion;
  readonly unit: string;
}

const Line = ({ second: { opinion, agreement }, unit }: LineProps) => {
  const { name, by, link } = methodWords[opinion.method];
  return (
    <li>
      <ExternalLink href={link}>{name}</ExternalLink>{" "}
      <span className="text-muted">{opinions.by(by)}</span>
      {opinions.says(opinionWords(opinion, unit))}
      {agreement === undefined || agreement.agrees ? null : (
        <>
          {" "}
          <DiffersMark />
          {opinions.afterDiffers}
          {disagreementWords(agreement.why)}
        </>
      )}
    </li>
  );
};

interface Props {
  readonly judgement: Judgement;
  readonly unit: string;
}

/** What two published methods say of the target, and where they disagree with our verdict; nothing where neither does. */
export const SecondOpinions = ({ judgement, unit }: Props) => {
  const seconds = opinionsOf(judgement);
  if (seconds.every(({ opinion }) => opinion.class === undefined)) return null;
  return (
    <Section title={targetPage.parts.opinions}>
      <ul className="max-w-[75ch] space-y-1.5 py-1 text-small">
        {seconds.map((second) => (
          <Line key={second.opinion.method} second={second} unit={unit} />
        ))}
      </ul>
    </Section>
  );
};

/** The reason that no method gives an opinion, if it is the same for all. */
const sharedSilence = (seconds: readonly SecondOpinion[]): string | undefined => {
  const reasons = new Set(
    seconds.map(({ opinion }) =>
      opinion.class === undefined ? noOpinionWords(opinion.why) : undefined,
    ),
  );
  const [only] = reasons;
  return reasons.size === 1 ? only : undefined;
};

/** The second opinions on one line of the list. */
export const RowOpinions = ({ judgement }: { readonly judgement: Judgement }) => {
  const seconds = opinionsOf(judgement);
  const silence = sharedSilence(seconds);
  return (
    <p className="col-span-full text-small leading-[1.35] text-muted @min-[52rem]:pb-1">
      {silence === undefined
        ? seconds.map(({ opinion, agreement }, at) => (
            <span key={opinion.method}>
              {at === 0 ? "" : opinions.between}
              {opinions.short(methodWords[opinion.method].name, shortOpinionWords(opinion))}
              {agreement === undefined || agreement.agrees ? null : (
                <>
                  {" "}
                  <DiffersMark />
                </>
              )}
            </span>
          ))
        : opinions.none(silence)}
    </p>
  );
};
