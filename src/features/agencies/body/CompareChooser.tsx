import { compareTexts } from "#messages/words/order.ts";
import { useId } from "react";

import { setting } from "#domain/query/parameters/parameter.ts";
import type { Dataset } from "#domain/dataset/dataset.ts";
import { bodyPage } from "#messages/views/bodyPage.ts";
import { agencyLabel } from "#messages/words/labels.ts";
import { bodyLabels } from "#messages/words/terms.ts";
import { useNavigation } from "#ui/navigation.tsx";

import { comparedBody } from "#figures/beside/parameters.ts";
import { bodyKinds } from "#domain/schema/values.ts";

interface Props {
  readonly dataset: Dataset;
  /** The body of the page, which can't be compared with itself. */
  readonly id: string;
  readonly compared: string | undefined;
}

/** Chooses the body to compare with the one of this page: by scripts, so the choices aren't in a prerendered page. */
export const CompareChooser = ({ dataset, id, compared = "" }: Props) => {
  const { change } = useNavigation();
  const field = useId();
  const others = [...dataset.agencies.values()].filter((agency) => agency.id !== id);
  return (
    <p className="mt-3 flex flex-wrap items-center gap-2 text-small noscript:hidden print:hidden">
      <label htmlFor={field}>{bodyPage.compareWith}</label>
      <select
        className="h-8 w-80 max-w-full rounded-plain border border-rule bg-panel px-2 pointer-coarse:h-11"
        id={field}
        onChange={({ target }) =>
          change(setting(comparedBody(dataset, id), target.value === "" ? undefined : target.value))
        }
        value={compared}
      >
        <option value="">{bodyPage.noOther}</option>
        {bodyKinds.map((kind) => {
          const bodies = others
            .filter(({ body }) => body === kind)
            .toSorted((a, b) => compareTexts(agencyLabel(a), agencyLabel(b)));
          return bodies.length === 0 ? null : (
            <optgroup key={kind} label={bodyLabels[kind]}>
              {bodies.map((agency) => (
                <option key={agency.id} value={agency.id}>
                  {agencyLabel(agency)}
                </option>
              ))}
            </optgroup>
          );
        })}
      </select>
    </p>
  );
};
