import { citedLang } from "#messages/language.ts";

const han = /\p{Script=Han}/u;

interface Props {
  readonly children: string;
}

/** A title or a publisher of a source as it stands there, with its language where that isn't the page's. */
export const Cited = ({ children }: Props) =>
  citedLang === undefined || han.test(children) ? (
    children
  ) : (
    <span lang={citedLang}>{children}</span>
  );
