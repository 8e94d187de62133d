import { citedLang } from "#messages/language.ts";
import { keyed } from "#ui/keyed.ts";

/** Runs of what isn't Chinese. */
const runs = /([^\p{Script=Han}\u3000-\u303f\uff00-\uffef]+)/u;

interface Props {
  readonly children: string;
}

/** A title or publisher as its source gives it, marked with its language where that isn't the page's. */
export const Cited = ({ children }: Props) =>
  citedLang === undefined
    ? children
    : keyed(children.split(runs), (part) => part).map(([key, part]) =>
        /[A-Za-z]/.test(part) ? (
          <span key={key} lang={citedLang}>
            {part}
          </span>
        ) : (
          part
        ),
      );
