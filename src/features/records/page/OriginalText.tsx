import type { Dataset } from "#domain/dataset/dataset.ts";
import { type PrimaryText, primaryTextOf } from "#domain/dataset/primaryText.ts";
import type { News, Policy } from "#domain/schema/records.ts";
import { dataLang } from "#messages/language.ts";
import { primaryText as words } from "#messages/words/primaryText.ts";
import { SourceName } from "#parts/page/ProvenanceList.tsx";
import { ExternalLink } from "#ui/frame/ExternalLink.tsx";
import { Fact } from "#ui/frame/Fact.tsx";

/** An address as readers know it, without its scheme. */
const withoutScheme = (address: string): string => address.replace(/^https?:\/\//i, "");

interface TextPagesProps extends Props {
  readonly pages: PrimaryText["pages"];
}

const Note = ({ text }: { readonly text: string | undefined }) =>
  text === undefined ? null : (
    <span className="text-muted">
      {words.between}
      <span lang={dataLang}>{text}</span>
    </span>
  );

/** The pages, with what is said of each as a source of the record: that only its beginning was read. */
const TextPages = ({ pages, record, dataset }: TextPagesProps) => (
  <ul className="space-y-1">
    {pages.map((page) => (
      <li key={page.source.id}>
        <SourceName brief={false} dataset={dataset} id={page.source.id} />
        <span className="text-muted">{words.page(page, page.source.language)}</span>
        <Note text={record.provenance.find(({ source }) => source === page.source.id)?.note} />
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
          <TextPages dataset={dataset} pages={text.pages} record={record} />
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
