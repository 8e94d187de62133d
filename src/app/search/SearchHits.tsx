import { isSearched, type Snapshot } from "#domain/query/filter/snapshot.ts";
import { setting } from "#domain/query/parameters/parameter.ts";
import { queryText } from "#domain/query/selection/selectionCodecs.ts";
import { foot } from "#messages/app/notices.ts";
import { filterBar, shell } from "#messages/app/shell.ts";
import { queryPhrase } from "#messages/words/selection.ts";
import { countOf } from "#messages/words/numbers.ts";
import { Button } from "#ui/frame/Button.tsx";
import { Notice } from "#ui/frame/Notice.tsx";
import { RouteLink } from "#ui/frame/RouteLink.tsx";
import { useNavigation } from "#ui/navigation.tsx";

/** Says that the search may have missed something, and why. */
const Unsearched = ({ searched }: { readonly searched: keyof typeof foot.searched }) => (
  <Notice role="status">
    <span>{foot.searched[searched]}</span>
    {searched === "titles" ? (
      <Button onClick={() => location.reload()}>{shell.reload}</Button>
    ) : null}
  </Notice>
);

/** Takes the text away from the views. */
const ClearText = () => {
  const { change } = useNavigation();
  return <Button onClick={() => change(setting(queryText, ""))}>{filterBar.clear}</Button>;
};

interface ElsewhereProps {
  readonly snapshot: Snapshot;
}

/**
 * On the page of one thing: the text that filters the views, with the number of results and links to them. Their
 * place is kept until they are counted: what came later would move the page.
 */
const Elsewhere = ({ snapshot: { entries, targets, searched, selection } }: ElsewhereProps) => (
  <Notice role="status">
    <span>{foot.searchFinds(queryPhrase(selection.q))}</span>
    {searched === "pending" ? (
      <span aria-hidden="true" className="invisible contents">
        <span className="py-1">{countOf.records(entries.total)}</span>
        <span className="py-1">{countOf[selection.count](targets.total)}</span>
      </span>
    ) : (
      <>
        <RouteLink className="py-1 underline" to="/records">
          {countOf.records(entries.shown.length)}
        </RouteLink>
        <RouteLink className="py-1 underline" to="/targets">
          {countOf[selection.count](targets.shown.length)}
        </RouteLink>
      </>
    )}
    <ClearText />
  </Notice>
);

interface Props {
  readonly snapshot: Snapshot;
  /** Whether the page lists the results. */
  readonly isList: boolean;
}

/** What the page itself doesn't show about a search: its limits, and results elsewhere. */
export const SearchHits = ({ snapshot, isList }: Props) => {
  const { searched } = snapshot;
  const isLimited = searched !== "whole" && searched !== "pending" && !isSearched(snapshot);
  return (
    <>
      {isLimited ? <Unsearched searched={searched} /> : null}
      {isList ? null : <Elsewhere snapshot={snapshot} />}
    </>
  );
};
