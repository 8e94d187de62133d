interface Props {
  readonly shown: string;
  /** The same in full. */
  readonly said: string;
}

/** What is abbreviated for the eye, in full for the ear. */
export const Spoken = ({ shown, said }: Props) =>
  shown === said ? (
    shown
  ) : (
    <>
      {/* First: what stands behind it goes on in the line of what is shown. */}
      <span className="sr-only select-none">{said}</span>
      <span aria-hidden="true">{shown}</span>
    </>
  );
