import type { Dataset } from "#domain/dataset/dataset.ts";
import { type PrimaryText, primaryTextOf, type TextPage } from "#domain/dataset/primaryText.ts";
import type { News, Policy } from "#domain/schema/records.ts";
import { primaryText as words } from "#messages/words/primaryText.ts";
import { SourceName } from "#parts/page/ProvenanceList.tsx";
import { ExternalLink } from "#ui/frame/ExternalLink.tsx";
import { Fact } from "#ui/frame/Fact.tsx";

/** An address as readers know it, without its scheme. */
const withoutScheme = (address: string): string => address.replace(/^https?:\/\//i, "");

/** The language that a page is in; a translation on a Chinese page stands beside its original. */
const languageOf = ({ is, source }: TextPage): string | undefined =>
  is === "translation" && source.language === "zh" ? undefined : source.language;

const TextPages = ({
  pages,
  dataset,
}: Pick<PrimaryText, "pages"> & { readonly dataset: Dataset }) => (
  <ul className="space-y-1">
    {pages.map((page) => (
      <li key={page.source.id}>
        <SourceName brief={false} dataset={dataset} id={page.source.id} />
        <span className="text-muted">{words.page(page, languageOf(page))}</span>
      </li>
    ))}
  </ul>
);

interface Props {
  readonly record: Policy | News;
  readonly dataset: Dataset;
}

/**
 * Where the text of a document can be read, before any report on it. Official addresses that nobody here has opened
 * are apart: they aren't sources.
 */
export const OriginalText = ({ record, dataset }: Props) => {
  const text = primaryTextOf(record, dataset.sources);
  return text === undefined ? null : (
    <dl className="mb-4 border-t border-ink text-small">
      <Fact label={words.label}>
        {text.pages.length === 0 ? (
          <span className="text-muted">{words.none}</span>
        ) : (
          <TextPages dataset={dataset} pages={text.pages} />
        )}
      </Fact>
      {text.unopened.length === 0 ? null : (
        <Fact label={words.unopened}>
          <ul className="space-y-1">
            {text.unopened.map((address) => (
              <li className="wrap-anywhere" key={address}>
                <ExternalLink href={address}>{withoutScheme(address)}</ExternalLink>
              </li>
            ))}
          </ul>
        </Fact>
      )}
    </dl>
  );
};
