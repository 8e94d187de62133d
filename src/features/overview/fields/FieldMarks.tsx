import { useMemo } from "react";

import { fieldMarksModel } from "#figures/fieldMarks/fieldMarksModel.ts";
import { fieldMarksScene } from "#figures/fieldMarks/fieldMarksScene.ts";
import { SceneSvg } from "#scene/render/SceneSvg.tsx";
import { useMeasure } from "#scene/render/useMeasure.tsx";
import { countFields } from "#domain/findings/fields.ts";
import type { Snapshot } from "#domain/query/filter/snapshot.ts";
import { FigureActions } from "#figures/FigureActions.tsx";
import { fieldMarks } from "#messages/views/overview.ts";
import { valueLabel } from "#messages/words/labels.ts";
import { FigureHead } from "#ui/frame/FigureHead.tsx";
import { useContainerWidth } from "#ui/screen/useContainerWidth.ts";

/** Until the width is measured. */
const ASSUMED_WIDTH = 488;
/** What a page that is drawn ahead has: on a phone or beside another part, and right of the strip. */
const AHEAD = [
  { width: 380, className: "as-high @min-[76rem]:hidden" },
  { width: ASSUMED_WIDTH, className: "as-high @max-[76rem]:hidden" },
] as const;

interface Props {
  readonly snapshot: Snapshot;
  readonly heading: string;
}

/** The judged targets of each field on two sides of a line; nothing where there is little to compare. */
export const FieldMarks = ({ snapshot, heading }: Props) => {
  const { selection } = snapshot;
  const [ref, width = ASSUMED_WIDTH, isPrerendered] = useContainerWidth();
  const measure = useMeasure();
  const rows = useMemo(
    () =>
      fieldMarksModel(countFields(snapshot), (field) =>
        valueLabel(snapshot.dataset, "field", field),
      ),
    [snapshot],
  );
  const drawn = useMemo(
    () =>
      rows === undefined
        ? []
        : (isPrerendered ? AHEAD : [{ width, className: "" }]).map((form) => ({
            scene: fieldMarksScene(rows, selection, form.width, measure),
            className: form.className,
          })),
    [rows, selection, width, measure, isPrerendered],
  );
  return (
    <div ref={ref}>
      {drawn.length === 0 ? null : (
        <section aria-label={heading} className="print:break-inside-avoid">
          <FigureHead title={heading}>
            <FigureActions name={fieldMarks.actions} snapshot={snapshot} stem="targets-by-field" />
          </FigureHead>
          {drawn.map(({ scene, className }) => (
            <SceneSvg className={className} key={className} scene={scene} />
          ))}
        </section>
      )}
    </div>
  );
};
