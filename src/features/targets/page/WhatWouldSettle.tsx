import type { ReactNode } from "react";

import type { Judgement } from "#domain/judging/judge.ts";
import { goalWords } from "#messages/words/amounts.ts";
import { dataLang } from "#messages/app/language.ts";
import { metWords, missingWords, onPaceWords, unsettledWords } from "#messages/judging/settle.ts";
import { lacksBaseline, type Settling, wouldSettle } from "#domain/judging/wouldSettle.ts";
import { isQualitative, type Target } from "#domain/schema/target.ts";
import { Section } from "#ui/frame/Section.tsx";
import { TermList } from "#ui/frame/TermList.tsx";
import { targetPage } from "#messages/targets/targetPage.ts";

const words = targetPage.settle;

/** Told in the data's own words. */
const own = (text: string | undefined): ReactNode =>
  text === undefined ? undefined : <span lang={dataLang}>{text}</span>;

type Terms = readonly (readonly [string, ReactNode])[];

/** Without a path no figure can be on it, and a reader should know that this is why none stands here. */
const onPaceTerm = (
  { onPace, missing }: Extract<Settling, { readonly by: "figure" }>,
  unit: string,
): string | undefined => {
  if (onPace.length > 0) return words.either(onPace.map((mark) => onPaceWords(mark, unit)));
  return lacksBaseline(missing) ? words.noPath : undefined;
};

const termsOf = (settling: Extract<Settling, { readonly by: "figure" }>, target: Target): Terms => {
  const { missing, met, named } = settling;
  const unit = isQualitative(target) ? "" : target.unit;
  const metAt = metWords(met, unit);
  return [
    [words.missing, missingWords(missing)],
    [words.statistic, own(named?.statistic)],
    [words.publisher, own(named?.publisher) ?? words.noPublisher],
    // Said already where the target itself is said in these words.
    [words.met, metAt === goalWords(target) ? undefined : metAt],
    [words.onPace, onPaceTerm(settling, unit)],
    [words.note, own(named?.note)],
  ];
};

interface Props {
  readonly target: Target;
  readonly judgement: Judgement;
}

/** Which figure would settle the target and what it would have to be; nothing where none is missing. */
export const WhatWouldSettle = ({ target, judgement }: Props) => {
  const settling = wouldSettle(target, judgement);
  if (settling === undefined) return null;
  return (
    <Section title={targetPage.parts.settle}>
      <div className="py-1">
        {settling.by === "nothing" ? (
          <p className="text-small">{unsettledWords(settling.why)}</p>
        ) : (
          <TermList terms={termsOf(settling, target)} />
        )}
      </div>
    </Section>
  );
};
