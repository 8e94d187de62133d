import { type ReactNode, useState } from "react";

import { textLanguage } from "#domain/dataset/textsIn.ts";
import type { Answer } from "#importing/draft.ts";
import { desk } from "#messages/desk/desk.ts";
import { language } from "#messages/language.ts";
import { Button } from "#ui/frame/Button.tsx";

import { goTo } from "#features/desk/form/editing.ts";
import { wordsOf } from "#features/desk/form/pathWords.ts";
import { formOfFile } from "#features/desk/form/shape.ts";
import type { Lookup } from "#features/desk/form/lookup.ts";
import type { DeskAction, DeskItem, DeskQuestion } from "#features/desk/state/desk.ts";
import { type EditorsFiles, idOf, recordsIn } from "#features/desk/state/files.ts";

const { questions: words } = desk;

interface Props {
  readonly item: DeskItem;
  readonly questions: readonly DeskQuestion[];
  readonly files: EditorsFiles;
  readonly lookup: Lookup;
  readonly act: (action: DeskAction) => void;
}

interface OneProps extends Omit<Props, "questions"> {
  readonly question: DeskQuestion;
}

const QuestionItem = ({
  question,
  file,
  children,
}: {
  readonly question: DeskQuestion;
  readonly file: DeskItem["file"];
  readonly children: ReactNode;
}) => (
  <li className="border-l-4 border-behind py-2 pl-3">
    <p className="font-semibold">
      {questionWords(question, file)}
      {question.line === undefined ? null : (
        <span className="font-normal text-muted"> ({desk.record.line(question.line)})</span>
      )}
    </p>
    <div className="mt-1 flex flex-wrap gap-1">{children}</div>
  </li>
);

/** A question in words; what is to be written is named by its label. */
const questionWords = ({ kind, found, field }: DeskQuestion, file: DeskItem["file"]): string => {
  if (kind !== "summary") return words.ask(kind, found === "" ? words.nameless : found);
  const [name = field] = field.split(".");
  return words.ask(kind, wordsOf(formOfFile(file).part, name)[0]);
};

/** What the answers to a question refer to, where that is something of the data. */
const referred: Readonly<Partial<Record<DeskQuestion["kind"], keyof Lookup>>> = {
  "near-duplicate": "record",
  "restated-goal": "series",
  "unknown-body": "agency",
  "unknown-company": "company",
};

/** An answer as the page's language calls it: the importer has the names of the data in English. */
const answerWords = ({ kind }: DeskQuestion, { label, value }: Answer, lookup: Lookup): string => {
  const to = referred[kind];
  if (textLanguage(language.code) === "en" || to === undefined || typeof value !== "string")
    return label;
  return lookup[to].get(value)?.label ?? label;
};

/** The answers about a record that may be there already. */
const Duplicate = ({ item, question, files, lookup, act }: OneProps) => (
  <QuestionItem file={item.file} question={question}>
    {question.answers.map((answer) => {
      const { label, value } = answer;
      const record = recordsIn(files, item.file).find((one) => idOf(one) === value);
      return record === undefined ? null : (
        <Button
          key={label}
          onClick={() => act({ do: "same", question: question.id, file: item.file, record })}
        >
          {words.same(answerWords(question, answer, lookup))}
        </Button>
      );
    })}
    <Button onClick={() => act({ do: "answer", question: question.id, value: undefined })}>
      {words.different}
    </Button>
    <Button onClick={() => act({ do: "leave-out", key: item.key, isLeftOut: true })}>
      {words.leaveOut}
    </Button>
  </QuestionItem>
);

/** What the text may not mean at all, and the list in which it is: the goal of `targets.2.goal`. */
const doubtful = ({ kind, field }: DeskQuestion): { list: string; at: number } | undefined => {
  const [list = "", at] = field.split(".");
  const isDoubtful = kind === "goal-in-words" || kind === "figure-in-words";
  return isDoubtful && at !== undefined ? { list, at: Number(at) } : undefined;
};

/** The likely answers, each in one press; or the field itself. */
const Other = ({ item, question, lookup, act }: OneProps) => {
  const { id, kind, answers, field } = question;
  const doubt = doubtful(question);
  return (
    <QuestionItem file={item.file} question={question}>
      {answers.map((answer) => {
        const { label, value } = answer;
        return (
          <Button key={label} onClick={() => act({ do: "answer", question: id, value })}>
            {value === undefined && label === ""
              ? words.empty
              : answerWords(question, answer, lookup)}
          </Button>
        );
      })}
      <Button look="plain" onClick={() => goTo(field)}>
        {kind === "summary" || kind === "goal-in-words" ? words.write : words.go}
      </Button>
      {doubt === undefined ? null : (
        <Button
          look="plain"
          onClick={() => {
            const leavesEmpty = doubt.list === "targets";
            act({ do: "remove", key: item.key, ...doubt, leavesEmpty });
          }}
        >
          {words.takeOut}
        </Button>
      )}
      <Button look="plain" onClick={() => act({ do: "settle", question: id, isSettled: true })}>
        {words.byHand}
      </Button>
    </QuestionItem>
  );
};

/** The questions of a record, at its foot. */
export const Questions = (props: Props) => {
  const { questions, act } = props;
  const [isShowing, setShowing] = useState(false);
  const open = questions.filter(({ answered }) => answered === undefined);
  const settled = questions.filter(({ answered }) => answered !== undefined);
  if (questions.length === 0) return null;
  return (
    <section
      aria-label={words.title(open.length)}
      className="mt-4 border-t border-ink bg-paper py-2 lg:sticky lg:bottom-0 lg:z-20 lg:max-h-[33dvh] lg:overflow-y-auto"
      id="questions"
    >
      <h3 className="font-semibold">{words.title(open.length)}</h3>
      <ul className="grid gap-2">
        {open.map((question) =>
          question.kind === "near-duplicate" ? (
            <Duplicate key={question.id} {...props} question={question} />
          ) : (
            <Other key={question.id} {...props} question={question} />
          ),
        )}
      </ul>
      {settled.length === 0 ? null : (
        <details
          className="mt-2 text-small"
          onToggle={({ currentTarget }) => setShowing(currentTarget.open)}
        >
          <summary className="cursor-pointer text-muted">{words.settled(settled.length)}</summary>
          {isShowing ? (
            <ul>
              {settled.map((question) => (
                <li className="py-1" key={question.id}>
                  {questionWords(question, props.item.file)}{" "}
                  <Button
                    look="plain"
                    onClick={() => act({ do: "settle", question: question.id, isSettled: false })}
                  >
                    {words.reopen}
                  </Button>
                </li>
              ))}
            </ul>
          ) : null}
        </details>
      )}
    </section>
  );
};
