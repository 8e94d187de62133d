import { citedLang, otherLang } from "#messages/language.ts";
import { keyed } from "#ui/keyed.ts";

/** Runs in the other script than the page's: what isn't Chinese on a Chinese page, else what is, with its digits. */
const [runs, isOther] =
  citedLang === undefined
    ? [
        /(\d*[\p{Script=Han}\u3000-\u303f\uff00-\uffef](?:[^A-Za-z]*[\p{Script=Han}\u3000-\u303f\uff00-\uffef])?[\d.%]*)/u,
        /\p{Script=Han}/u,
      ]
    : [/([^\p{Script=Han}\u3000-\u303f\uff00-\uffef]+)/u, /[A-Za-z]/];

interface Props {
  readonly children: string;
}

/** A title or publisher as its source gives it, marked with its language where that isn't the page's. */
export const Cited = ({ children }: Props) =>
  isOther.test(children)
    ? keyed(children.split(runs), (part) => part).map(([key, part]) =>
        isOther.test(part) ? (
          <span key={key} lang={citedLang ?? otherLang}>
            {part}
          </span>
        ) : (
          part
        ),
      )
    : children;
