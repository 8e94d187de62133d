import { citedLang } from "#messages/language.ts";
import { keyed } from "#ui/keyed.ts";

/** Runs of what isn't Chinese. */
const runs = /([^\p{Script=Han}\u3000-\u303f\uff00-\uffef]+)/u;

interface Props {
  readonly children: string;
}

/** A title or a publisher of a source as it stands there: what isn't in the page's language says in which it is. */
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
