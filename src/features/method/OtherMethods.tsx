import type { Example } from "#domain/judging/examples.ts";
import { opinionsOf } from "#domain/judging/opinions/secondOpinions.ts";
import { disagreementWords, methodWords, opinionWords } from "#messages/judging/opinions.ts";
import { method } from "#messages/views/method.ts";
import { ExternalLink } from "#ui/frame/ExternalLink.tsx";
import { verdictWords } from "#messages/words/verdicts.ts";

interface Props {
  /** Cases that aren't due yet: of others the methods say nothing. */
  readonly examples: readonly Example[];
}

/** The two published methods: whose they are, how they reckon, and what they say of a few cases. */
export const OtherMethods = ({ examples }: Props) => (
  <>
    <p className="max-w-[75ch]">{method.others.why}</p>
    <dl className="mt-2 max-w-[75ch] space-y-2">
      {(["growth-ratio", "acceleration"] as const).map((one) => (
        <div key={one}>
          <dt className="font-semibold">{methodWords[one].name}</dt>
          <dd>
            {method.others.reckons[one]}{" "}
            <ExternalLink href={methodWords[one].link}>{methodWords[one].by}</ExternalLink>
          </dd>
        </div>
      ))}
    </dl>
    <ul className="mt-3 max-w-[75ch]">
      {examples.map(({ key, target, judgement }) => (
        <li className="border-t border-rule py-2" key={key}>
          <p>{method.others.ofCase(method.cases[key], verdictWords[judgement.verdict])}</p>
          <ul className="list-disc pl-5 text-small text-muted">
            {opinionsOf(judgement).map(({ opinion, agreement }) => (
              <li key={opinion.method}>
                {method.others.says(
                  methodWords[opinion.method].name,
                  opinionWords(opinion, target.unit),
                )}
                {agreement?.agrees === false
                  ? method.others.because(disagreementWords(agreement.why))
                  : null}
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  </>
);
