import { dataDesk } from "#messages/views/dataDesk.ts";
import { RouteLink } from "#ui/frame/RouteLink.tsx";
import { useNavigation } from "#ui/navigation.tsx";

const { pages } = dataDesk;

const parts = [
  { path: "/data", words: pages.overview },
  { path: "/data/sources", words: pages.sources },
  { path: "/data/corrections", words: pages.corrections },
  { path: "/data/gaps", words: pages.gaps },
  { path: "/data/files", words: pages.files },
  { path: "/data/changes", words: pages.changes },
  { path: "/data/own", words: pages.own },
];

/** Links between the pages on the data set. */
export const DataParts = () => {
  const { path: here } = useNavigation();
  return (
    <nav aria-label={dataDesk.pagesLabel} className="mb-2 text-small print:hidden">
      <ul className="flex flex-wrap gap-x-4">
        {parts.map(({ path, words }) => (
          <li key={path}>
            <RouteLink
              aria-current={path === here ? "page" : undefined}
              className="inline-flex min-h-7 items-center underline decoration-rule underline-offset-2 hover:decoration-ink aria-[current]:font-semibold aria-[current]:no-underline pointer-coarse:min-h-9"
              to={path}
            >
              {words}
            </RouteLink>
          </li>
        ))}
      </ul>
    </nav>
  );
};
