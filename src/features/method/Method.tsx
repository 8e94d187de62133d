import { Fragment, useMemo } from "react";

import { examplesByVerdict } from "#domain/judging/examples.ts";
import { verdicts } from "#domain/judging/verdict.ts";
import type { Snapshot } from "#domain/query/filter/snapshot.ts";
import { method } from "#messages/views/method.ts";
import { GlyphLegend } from "#figures/targetGlyph/GlyphLegend.tsx";
import { Section } from "#ui/frame/Section.tsx";
import { ViewHeader } from "#ui/frame/ViewHeader.tsx";

import { FigureActions } from "#figures/FigureActions.tsx";

import { Holdings } from "./Holdings.tsx";
import { OtherMethods } from "./OtherMethods.tsx";
import { useAnchor } from "./useAnchor.ts";
import { VerdictCases } from "./VerdictCases.tsx";

const Rules = () => (
  <dl className="max-w-[95ch] gap-x-4 gap-y-1 sm:grid sm:grid-cols-[max-content_minmax(0,1fr)]">
    {method.rules.map(([term, meaning]) => (
      <Fragment key={term}>
        <dt className="font-semibold">{term}</dt>
        <dd className="max-sm:mb-2">{meaning}</dd>
      </Fragment>
    ))}
  </dl>
);

/**
 * How targets are judged, with cases that the judging itself decides; what two other methods say; and what
 * the data set holds. What is selected doesn't matter here.
 */
export const Method = ({ snapshot }: { readonly snapshot: Snapshot }) => {
  const examples = useMemo(() => examplesByVerdict(), []);
  useAnchor();
  const notDue = (["on-pace", "behind"] as const).flatMap((one) => examples.get(one) ?? []);
  return (
    <>
      <ViewHeader title={method.title}>
        <p className="mt-1 max-w-[75ch] text-muted">{method.lead}</p>
      </ViewHeader>
      <Section
        aside={
          <FigureActions
            name={method.parts.verdicts}
            snapshot={snapshot}
            figureId="what-verdicts-say"
          />
        }
        id="verdicts"
        title={method.parts.verdicts}
      >
        <p className="max-w-[75ch]">{method.example}</p>
        <div className="mt-1">
          <GlyphLegend />
        </div>
        {verdicts.map((verdict) => (
          <VerdictCases examples={examples.get(verdict) ?? []} key={verdict} verdict={verdict} />
        ))}
      </Section>
      <Section id="rules" title={method.parts.rules}>
        <Rules />
      </Section>
      <Section id="other-methods" title={method.parts.others}>
        <OtherMethods examples={notDue} />
      </Section>
      <Section id="holds" title={method.parts.holds}>
        <Holdings snapshot={snapshot} />
      </Section>
      <Section id="access" title={method.parts.access}>
        {method.access.map((text) => (
          <p className="mb-1 max-w-[75ch]" key={text}>
            {text}
          </p>
        ))}
      </Section>
    </>
  );
};
