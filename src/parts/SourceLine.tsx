import type { Dataset } from "#domain/dataset/dataset.ts";
import type { Entry } from "#domain/dataset/entry.ts";
import { sourceWords } from "#domain/sourceWords.ts";
import { RouteLink } from "#ui/RouteLink.tsx";

interface Props {
  readonly entries: readonly Entry[];
  readonly dataset: Dataset;
}

/** Where what is drawn was read. */
export const SourceLine = ({ entries, dataset }: Props) => (
  <p className="mt-2 text-small text-muted">
    Source: {sourceWords(entries, dataset)}.{" "}
    <RouteLink className="underline print:hidden" to="/data">
      All sources
    </RouteLink>
  </p>
);
