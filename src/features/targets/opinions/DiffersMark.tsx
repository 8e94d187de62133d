/** That another method comes to another answer than our verdict. */
export const DiffersMark = () => (
  <span className="font-semibold whitespace-nowrap text-ink">
    <span aria-hidden="true">≠</span> Differs from ours
  </span>
);
