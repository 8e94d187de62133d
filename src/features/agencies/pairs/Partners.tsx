import { useState } from "react";

import type { Partner } from "#domain/agencies/coIssuing.ts";
import type { Snapshot } from "#domain/query/filter/snapshot.ts";
import { AgencyLink } from "#parts/records/AgencyLink.tsx";
import { CountLink } from "#parts/records/CountLink.tsx";
import { FigureActions } from "#figures/view/FigureActions.tsx";
import { useFigure } from "#figures/view/FigureView.tsx";
import { type bodyPartnersDrawing, partnersWidths } from "#figures/partners/drawing.ts";
import { PartBar } from "#figures/partBars/PartBar.tsx";
import { agencies, pairs } from "#messages/views/agencies.ts";
import { bodyPage } from "#messages/views/bodyPage.ts";
import { bodyLabel } from "#messages/words/labels.ts";
import { Button } from "#ui/frame/Button.tsx";
import { useFigureWidth } from "#figures/view/useWidthVariants.ts";
import { usePrinting } from "#ui/screen/usePrinting.ts";

import { LedTogetherLink } from "./LedTogetherLink.tsx";

interface Props {
  readonly figure: typeof bodyPartnersDrawing;
  readonly snapshot: Snapshot;
  /** The id of the page's own body. */
  readonly id?: string;
}

interface LedProps {
  readonly body: string;
  readonly partner: Partner;
  readonly snapshot: Snapshot;
}

/** How often each of two bodies led what both issued. */
const WhoLed = ({ body, partner, snapshot: { dataset, selection } }: LedProps) => {
  const { id, together, ledByFirst, ledBySecond } = partner;
  const others = together - ledByFirst - ledBySecond;
  const led = (lead: string, other: string, count: number) => (
    <LedTogetherLink
      count={count}
      lead={lead}
      partner={other}
      partnerName={bodyLabel(dataset, other)}
      selection={selection}
      words={pairs.leads(bodyLabel(dataset, lead), count)}
    />
  );
  return (
    <>
      {ledByFirst === 0 ? null : led(body, id, ledByFirst)}
      {ledByFirst > 0 && ledBySecond > 0 ? pairs.between : null}
      {ledBySecond === 0 ? null : led(id, body, ledBySecond)}
      {others > 0 && others < together ? pairs.between : null}
      {others === 0 ? null : pairs.othersLead(others)}
    </>
  );
};

/** The actions of the partners figure; nothing where the body has no partners. */
export const PartnersActions = ({ figure, snapshot, id }: Props) => {
  const partners = useFigure(figure, snapshot, id);
  return (
    partners && <FigureActions figureId={partners.id} name={partners.name} snapshot={snapshot} />
  );
};

const nobody = { body: "", partners: [] } as const;

/** How many partners are listed before 'show all'. */
const FIRST = 8;

/** The partners of a body in order, with how often each of the two led. */
export const Partners = ({ figure, snapshot, id }: Props) => {
  const { dataset, selection } = snapshot;
  const [ref, width] = useFigureWidth(partnersWidths);
  const { body, partners } = useFigure(figure, snapshot, id)?.model ?? nobody;
  const most = partners[0]?.together ?? 1;
  const [isWhole, setWhole] = useState(false);
  const isPaper = usePrinting();
  // One more fits as well: the button would take as much space.
  const shown =
    isWhole || isPaper || partners.length <= FIRST + 1 ? partners : partners.slice(0, FIRST);
  if (partners.length === 0) {
    return <p className="text-small text-muted">{pairs.noPartners}</p>;
  }
  return (
    <>
      <p className="mb-1 text-small text-muted">{bodyPage.partnersKey(bodyLabel(dataset, body))}</p>
      <div className="columns-[15rem] gap-8 text-small wrap-anywhere">
        {/* An empty element as wide as a column that outlives changes of the list: a new one would have to be
            measured, and everything laid out again. */}
        <div ref={ref} />
        <ol>
          {shown.map((partner) => (
            <li className="break-inside-avoid border-b border-rule py-1" key={partner.id}>
              <div className="flex items-baseline justify-between gap-3">
                <AgencyLink dataset={dataset} id={partner.id} />
                <CountLink
                  bodies={[
                    { body, part: "issued" },
                    { body: partner.id, part: "issued" },
                  ]}
                  count={partner.together}
                  name={agencies.ofBoth(
                    bodyLabel(dataset, body),
                    bodyLabel(dataset, partner.id),
                    partner.together,
                  )}
                  selection={selection}
                />
              </div>
              <PartBar
                height={6}
                issued={partner.together}
                led={partner.ledByFirst}
                most={most}
                width={width}
              />
              <p className="text-muted">
                <WhoLed body={body} partner={partner} snapshot={snapshot} />
              </p>
            </li>
          ))}
        </ol>
      </div>
      {shown.length === partners.length ? null : (
        <Button className="mt-1" onClick={() => setWhole(true)}>
          {pairs.allPartners(partners.length)}
        </Button>
      )}
    </>
  );
};
