import { nameAt } from "#app/pages/pages.ts";
import { useArrivalFocus } from "#ui/frame/useArrivalFocus.ts";
import { useNavigation } from "#ui/navigation.tsx";

interface Props {
  /** What is being loaded. */
  readonly words: string;
}

/** What stands for a view until it is there: the name of its part of the site, as the heading that it will have. */
export const LoadingView = ({ words }: Props) => {
  const { path } = useNavigation();
  return (
    <div className="min-h-dvh" data-loading="">
      <h1
        className="font-serif text-title font-bold phone-title outline-none"
        ref={useArrivalFocus(true)}
        tabIndex={-1}
      >
        {nameAt(path)}
      </h1>
      <p className="text-muted" role="status">
        {words}
      </p>
    </div>
  );
};
