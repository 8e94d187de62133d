import type { Edition } from "#domain/schema/edition.ts";
import { foot } from "#messages/app/notices.ts";
import { ui } from "#messages/ui.ts";

interface Props {
  /** Undefined until it is loaded, and where it can't be: then nothing is said. */
  readonly edition: Edition | undefined;
}

/** Who made this, who answers for it, and where to report an error, as far as the data set says. */
export const Answerable = ({ edition }: Props) => {
  if (edition === undefined) return null;
  const { reports } = edition;
  return (
    <p className="px-4 wrap-anywhere sm:px-6 lg:px-8">
      {foot.answerable(edition)}
      {reports === undefined ? null : (
        <>
          {ui.betweenSentences}
          <a className="inline-block py-1 underline pointer-coarse:py-2" href={reports}>
            {foot.report}
          </a>
        </>
      )}
    </p>
  );
};
