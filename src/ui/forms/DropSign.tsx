/** Over the whole page while files are held over it. */
export const DropSign = ({ words }: { readonly words: string }) => (
  <div className="pointer-events-none fixed inset-4 z-50 flex items-center justify-center border-4 border-dashed border-ink bg-panel/90 text-title">
    {words}
  </div>
);
