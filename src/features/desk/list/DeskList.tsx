import { textLanguage } from "#domain/dataset/textsIn.ts";
import { desk, type LeftToDo } from "#messages/desk/desk.ts";
import { language } from "#messages/language.ts";
import { Button } from "#ui/frame/Button.tsx";

import { Sign, type SignName } from "#features/desk/form/Sign.tsx";
import type { DeskItem } from "#features/desk/state/desk.ts";
import { idOf, type ItemStatus } from "#features/desk/state/files.ts";
import { valueAt } from "#features/desk/state/path.ts";

const { list: words } = desk;

/** As much of a draft's text as names it in a list. */
const LONGEST = 80;

/** A record on the desk with what is left to do. */
export interface ListedItem {
  readonly item: DeskItem;
  readonly standing: ItemStatus;
  readonly left: LeftToDo;
  /** Warnings of the rules that it doesn't accept. */
  readonly warnings: number;
  /** Whether it may repeat another record. */
  readonly isLikeOne: boolean;
}

/** Whether nothing is left to do before it can be published. */
export const isReady = ({ standing, left }: ListedItem): boolean =>
  (standing === "new" || standing === "changed") &&
  left.questions + left.errors + left.unproven === 0;

/** The title of a record; of a draft that has none yet, the beginning of its text. */
export const titleOf = ({ record, draft }: DeskItem): string => {
  const code = textLanguage(language.code);
  const paths = [
    `title.short.${code}`,
    `title.${code}`,
    "title.en",
    "title.zh",
    "title",
    `name.${code}`,
    "name.en",
    "name.zh",
  ];
  const first = paths.map((path) => valueAt(record, path)).find((one) => typeof one === "string");
  return first ?? draft?.excerpt.text.slice(0, LONGEST) ?? (idOf(record) || words.untitled);
};

const stateOf = (listed: ListedItem): readonly [sign: SignName, style: string, label: string] => {
  const { standing, left, warnings, isLikeOne } = listed;
  if (standing === "left-out") return ["out", "text-muted", words.leftOut];
  if (standing === "published") return ["ready", "text-muted", words.published];
  if (left.errors + left.unproven > 0) return ["wrong", "text-missed", words.left(left)];
  if (isLikeOne) return ["alike", "text-behind", `${words.likeOne}, ${words.left(left)}`];
  if (left.questions > 0) return ["asked", "text-behind", words.left(left)];
  return standing === "unchanged"
    ? ["unchanged", "text-muted", words.unchanged]
    : ["ready", "text-met", words.ready(warnings)];
};

interface Props {
  readonly items: readonly ListedItem[];
  readonly chosen: string | undefined;
  readonly onChoose: (key: string) => void;
}

const groupOf = ({ item }: ListedItem): "drafts" | "corrected" | "others" =>
  item.before !== undefined ? "corrected" : item.draft === undefined ? "others" : "drafts";

const groups = ["drafts", "corrected", "others"] as const;

/** The records on the desk, in the order of the newsletter, and what is left to do in each. */
export const DeskList = ({ items, chosen, onChoose }: Props) => (
  <nav aria-label={words.caption}>
    {groups.map((group) => {
      const own = items.filter((listed) => groupOf(listed) === group);
      return own.length === 0 ? null : (
        <section aria-label={words[group]} key={group}>
          <h2 className="mt-3 text-small text-muted">{words[group]}</h2>
          <ul>
            {own.map((listed) => {
              const { item } = listed;
              const [sign, style, label] = stateOf(listed);
              return (
                <li className="border-b border-rule" key={item.key}>
                  <button
                    aria-current={item.key === chosen ? "true" : undefined}
                    className="grid min-h-8 w-full grid-cols-[1.25rem_minmax(0,1fr)_auto] gap-x-1 px-1 py-1 text-left text-small hover:bg-fill aria-[current=true]:bg-panel aria-[current=true]:font-semibold"
                    onClick={() => onChoose(item.key)}
                    type="button"
                  >
                    <span className={style}>
                      <Sign is={sign} />
                    </span>
                    <span className="line-clamp-2 wrap-anywhere">{titleOf(item)}</span>{" "}
                    <span className="text-right font-normal text-muted">{label}</span>
                  </button>
                </li>
              );
            })}
          </ul>
        </section>
      );
    })}
  </nav>
);

/** Leads to the next record with an open question. */
export const NextQuestion = ({ items, chosen, onChoose }: Props) => {
  const open = items.filter(({ left }) => left.questions > 0);
  const at = items.findIndex(({ item }) => item.key === chosen);
  const next = open.find(({ item }) => items.findIndex((one) => one.item === item) > at) ?? open[0];
  return next === undefined || (open.length === 1 && next.item.key === chosen) ? null : (
    <Button className="mt-2" onClick={() => onChoose(next.item.key)}>
      {words.next}
    </Button>
  );
};
