import { type PartCounts, partBarScene, partBarWidths, partSamples } from "./partBarScene.ts";
import { SceneSvg } from "#scene/render/SceneSvg.tsx";
import { bodyFigures } from "#messages/figures/bodyFigures.ts";
import { useFigureWidth } from "#figures/view/useWidthVariants.ts";

interface Props extends Omit<PartCounts, "about"> {
  readonly about?: number;
  /** The count that takes the full width. */
  readonly most: number;
  readonly width: number;
  readonly height?: number;
}

/** A body's part in records as a bar; the text beside it says the same. */
export const PartBar = ({ led, issued, about = 0, most, width, height = 10 }: Props) => (
  <SceneSvg
    className="shrink-0"
    isHidden
    scene={partBarScene({ led, issued, about }, { most, width, height })}
  />
);

/** The same over the full width of its container. */
export const WidePartBar = (props: Omit<Props, "width">) => {
  const [ref, width] = useFigureWidth(partBarWidths);
  return (
    <span className="block min-w-0" ref={ref}>
      <PartBar {...props} width={width} />
    </span>
  );
};

/** The key to the parts of a body's bar, each drawn beside its words; `news` where bars count it too. */
export const PartKey = ({ news = false }: { readonly news?: boolean }) => (
  <ul aria-label={bodyFigures.key} className="mt-1 flex flex-wrap gap-x-4 text-small text-muted">
    {partSamples(news).map((sample) => (
      <li className="flex items-center gap-1.5" key={sample.title}>
        <SceneSvg isHidden scene={sample} />
        {sample.title}
      </li>
    ))}
  </ul>
);
