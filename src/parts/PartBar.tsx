interface Props {
  readonly led: number;
  /** What was issued, alone or with others: what was led is part of it. */
  readonly issued: number;
  readonly about?: number;
  /** The count that takes the whole width. */
  readonly most: number;
  readonly className?: string;
}

/**
 * A body's part in records as a bar: solid for what it led, an outline for what it issued with others,
 * stripes for news about it. Forms rather than shades: what is darker differs by theme.
 */
export const PartBar = ({ led, issued, about = 0, most, className = "h-2.5 w-full" }: Props) => {
  const percent = (count: number): string => `${(count / most) * 100}%`;
  return (
    <svg aria-hidden="true" className={className}>
      <rect className="fill-policy" height="100%" width={percent(led)} />
      {/* An image of its own, which cuts the outer half of the outline. */}
      <svg width={percent(issued - led)} x={percent(led)}>
        <rect className="fill-none stroke-policy stroke-3" height="100%" width="100%" />
      </svg>
      <line
        className="stroke-policy-news stroke-[1rem] [stroke-dasharray:2_2]"
        x1={percent(issued)}
        x2={percent(issued + about)}
        y1="50%"
        y2="50%"
      />
    </svg>
  );
};
