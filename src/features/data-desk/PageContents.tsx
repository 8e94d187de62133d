import { dataDesk } from "#messages/dataDesk.ts";

interface Props {
  /** Id and words of each part, in the order of the page. */
  readonly parts: readonly (readonly [id: string, words: string])[];
}

/** Leads to the parts of a long page. */
export const PageContents = ({ parts }: Props) => (
  <nav aria-label={dataDesk.onThisPage} className="text-small print:hidden">
    <ul className="flex flex-wrap gap-x-4">
      {parts.map(([id, words]) => (
        <li key={id}>
          <a
            className="inline-block py-1 underline decoration-rule underline-offset-2 hover:decoration-ink"
            href={`#${id}`}
          >
            {words}
          </a>
        </li>
      ))}
    </ul>
  </nav>
);
