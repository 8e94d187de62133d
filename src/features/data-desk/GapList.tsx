import { gaps as words } from "#messages/views/gaps.ts";
import { usePrerenderedRowLimit } from "#ui/screen/prerendered.ts";
import { RouteLink } from "#ui/frame/RouteLink.tsx";

import type { Gap, GapItem } from "#figures/gaps/gap.ts";

/** More than these are counted and not listed: a page has to stay a page. */
const MOST = 200;
/** So many in a prerendered page, in which each list is folded. */
const MOST_PRERENDERED = 4;

const link = "py-1.25 underline decoration-rule underline-offset-2 hover:decoration-ink";

const Item = ({
  item: { words: named, lang, detail, detailLang, to, name },
}: {
  readonly item: GapItem;
}) => (
  <li className="py-0.5 pointer-coarse:py-1">
    {to === undefined ? (
      <span lang={lang}>{named}</span>
    ) : (
      <RouteLink aria-label={name} className={link} to={to}>
        <span lang={lang}>{named}</span>
      </RouteLink>
    )}
    {detail === undefined ? null : (
      <span className="text-muted">
        {words.dot}
        <span lang={detailLang}>{detail}</span>
      </span>
    )}
  </li>
);

/** The items behind a gap. */
const Items = ({ items }: Pick<Gap, "items">) => {
  const drawn = usePrerenderedRowLimit(Math.min(items.length, MOST), MOST_PRERENDERED);
  return (
    <ul className="pb-2 pl-11 text-small">
      {items.slice(0, drawn).map((item) => (
        <Item item={item} key={item.key} />
      ))}
      {items.length > drawn ? (
        <li className="text-muted">{words.andMore(items.length - drawn)}</li>
      ) : null}
    </ul>
  );
};

/** What isn't known, each gap with its count; the list behind it opens on demand. */
export const GapList = ({ gaps }: { readonly gaps: readonly Gap[] }) => (
  <ul>
    {gaps.map(({ key, title, total, noun, items }) => (
      <li className="border-b border-rule" key={key}>
        <details>
          <summary className="flex min-h-7 items-baseline gap-x-3 py-1 hover:bg-fill/60">
            <span className="w-8 shrink-0 text-right font-semibold">{items.length}</span>
            <span>
              {title} <span className="text-small text-muted">{words.of(total, noun)}</span>
            </span>
          </summary>
          <Items items={items} />
        </details>
      </li>
    ))}
  </ul>
);
