interface Props {
  readonly shown: string;
  /** The text in full. */
  readonly said: string;
}

/** Text that is abbreviated on screen and given in full to screen readers. */
export const Spoken = ({ shown, said }: Props) =>
  shown === said ? (
    shown
  ) : (
    <>
      {/* First, so that text after the component directly follows what is shown. */}
      <span className="sr-only select-none">{said}</span>
      <span aria-hidden="true">{shown}</span>
    </>
  );
