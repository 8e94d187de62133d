/** A turn of the wheel: by so much, at a share of the plot's width; with shift it pans. */
export interface Step {
  readonly delta: number;
  readonly share: number;
  readonly pans: boolean;
}

const repeat = (count: number, delta: number, share: number, pans = false): readonly Step[] =>
  Array.from({ length: count }, () => ({ delta, share, pans }));

/** 60 turns of a reader at work: in and along, as far as a few months, and out to everything again. */
export const steps: readonly Step[] = [
  ...repeat(8, -80, 0.6),
  ...repeat(8, -90, 0.5, true),
  ...repeat(8, -150, 0.4),
  ...repeat(8, 140, 0.5, true),
  ...repeat(8, 230, 0.6),
  ...repeat(4, -100, 0.3),
  ...repeat(8, 100, 0.5, true),
  ...repeat(8, 100, 0.4),
];
